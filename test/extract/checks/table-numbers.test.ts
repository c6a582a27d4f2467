import { cellOperand, numberTables, yearsInOrder } from '../../../src/extract/checks/table-numbers';

test.each([
  ['1,250', 1250, 1249.5, 1250.5],
  ['7.24', 7.24, 7.235, 7.245],
  ['(12.5)', -12.5, -12.55, -12.45],
  ['-3.39%', -3.39, -3.395, -3.385],
  ['24.8倍', 24.8, 24.75, 24.85],
])('%s', (text, value, low, high) => expect(cellOperand(text)).toEqual({ value, range: { low, high } }));

test.each(['-', '', 'N/A', '12-15', '约12', '1'.repeat(50)])('%s is no plain figure', (text) =>
  expect(cellOperand(text)).toBeNull(),
);

test('years that follow one another', () => {
  expect(yearsInOrder(['项目', '2025A', '2026E', '2027E'])).toBe(true);
  expect(yearsInOrder(['项目', '2025A', '2027E'])).toBe(false);
  expect(yearsInOrder(['项目', '冰箱', '空调'])).toBe(false);
});

test('rows and columns as vectors', () => {
  const [table] = numberTables(
    [
      {
        label: '表1',
        caption: '收入',
        lines: [1, 3],
        header: ['业务', '收入', '占比'],
        rows: [
          ['冰箱', '7.5', '60%'],
          ['空调', '5.0', '-'],
        ],
        unit: null,
        source: null,
      },
    ],
    [],
  );
  expect(table?.rows[1]?.cells.map((one) => one?.value ?? null)).toEqual([5, null]);
  expect(table?.columns.map(({ label }) => label)).toEqual(['收入', '占比']);
});
