import fc from 'fast-check';
import { blocksOf } from '../../src/excel/blocks';

const bytes = (rows: readonly unknown[]): number => new TextEncoder().encode(JSON.stringify(rows)).length;

describe('blocksOf', () => {
  test('a small table is one block, an empty one none', () => {
    expect(blocksOf([[1], [2], [3]])).toEqual([{ start: 0, count: 3 }]);
    expect(blocksOf([])).toEqual([]);
  });

  test('Chinese text counts three bytes a character', () => {
    const rows = Array.from({ length: 4 }, () => ['表'.repeat(10)]);
    expect(blocksOf(rows, 80)).toEqual([
      { start: 0, count: 2 },
      { start: 2, count: 2 },
    ]);
  });

  test('every row is in exactly one block, in order, and no block of several rows is over the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }))),
        fc.integer({ min: 20, max: 200 }),
        (rows, limit) => {
          const blocks = blocksOf(rows, limit);
          const joined = blocks.flatMap(({ start, count }) => rows.slice(start, start + count));
          expect(joined).toEqual(rows);
          for (const { start, count } of blocks) {
            expect(count).toBeGreaterThan(0);
            if (count > 1) expect(bytes(rows.slice(start, start + count))).toBeLessThanOrEqual(limit + 2);
          }
        },
      ),
    );
  });
});
