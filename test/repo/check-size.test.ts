import { checkSize } from './check-size';
import { tree } from './source-tree';

const lines = (count: number): string => 'x\n'.repeat(count);

function files(...sizes: number[]): ReturnType<typeof tree> {
  return tree(Object.fromEntries(sizes.map((size, i) => [`src/a${i}.ts`, lines(size)])));
}

test('sizes at their limits are fine', () => {
  expect(checkSize(files(80, 80, 80, 80, 80, 80, 80, 80, 200, 400))).toEqual([]);
});

test('a file over 400 lines is named, except in the lexicon', () => {
  expect(
    checkSize(tree({ 'src/a.ts': lines(10), 'src/b.ts': lines(10), 'src/extract/lexicon/units.ts': lines(900) })),
  ).toEqual([]);
  expect(checkSize(files(...Array<number>(10).fill(10), 401))).toEqual(['src/a10.ts has 401 lines; at most 400']);
});

test('a high median and a long tenth are told', () => {
  expect(checkSize(files(81, 81, 81))).toEqual(['the median file has 81 lines; at most 80']);
  expect(checkSize(files(10, 10, 10, 201))).toEqual([
    'nine in ten files have up to 201 lines; at most 200 (over it: src/a3.ts)',
  ]);
});
