/** How a block of cells becomes series and categories. */
import type { Area, CellRead, CellValue } from '../../../src/workbench/host-workbook';
import { splitSource, type SeriesBy } from '../../../src/workbench/host/model/chart-source';
import { localAddress } from '../../../src/workbench/host/address';

/** A date is written as `@46082`. */
function cell(value: CellValue): CellRead {
  const date = typeof value === 'string' && /^@\d+$/.test(value);
  const stored = date ? Number(value.slice(1)) : value;
  return { value: stored, text: String(value ?? ''), formula: '', numberFormat: date ? 'yyyy-mm-dd' : 'General' };
}

/** `name=B1 values=B2:B4 categories=A2:A4` for each series of a block whose first cell is A1. */
function split(rows: CellValue[][], by: SeriesBy = 'Auto'): string[] {
  const area: Area = { sheet: 's', row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const series = splitSource(
    area,
    rows.map((row) => row.map(cell)),
    by,
  );
  return series.map(({ name, values, categories }) =>
    [
      name && 'cells' in name ? `name=${localAddress(name.cells)}` : '',
      values ? `values=${localAddress(values)}` : '',
      categories ? `categories=${localAddress(categories)}` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

test.each<[string, CellValue[][], string[]]>([
  [
    'names above, labels left',
    [
      ['月', '甲'],
      ['一', 1],
      ['二', 2],
    ],
    ['name=B1 values=B2:B3 categories=A2:A3'],
  ],
  [
    'an empty corner makes numbers labels and names',
    [
      [null, 2025, 2026],
      [1, 5, 6],
      [2, 7, 8],
    ],
    ['name=B1 values=B2:B3 categories=A2:A3', 'name=C1 values=C2:C3 categories=A2:A3'],
  ],
  [
    'years under a word are values',
    [
      ['年', '值'],
      [2025, 1],
      [2026, 2],
    ],
    ['name=A1 values=A2:A3', 'name=B1 values=B2:B3'],
  ],
  [
    'dates are labels',
    [
      ['日期', '值'],
      ['@46082', 1],
      ['@46083', 2],
    ],
    ['name=B1 values=B2:B3 categories=A2:A3'],
  ],
  [
    'dates name series',
    [
      ['项', '@46082'],
      ['甲', 1],
      ['乙', 2],
    ],
    ['name=B1 values=B2:B3 categories=A2:A3'],
  ],
  [
    'code and name are two levels',
    [
      ['代码', '名称', '值'],
      ['a', '甲', 1],
      ['b', '乙', 2],
      ['c', '丙', 3],
    ],
    ['name=C1 values=C2:C4 categories=A2:B4'],
  ],
  [
    'no names',
    [
      ['甲', 1],
      ['乙', 2],
    ],
    ['values=B1:B2 categories=A1:A2'],
  ],
  ['one column with its name', [['值'], [1], [2]], ['name=A1 values=A2:A3']],
  ['numbers alone', [[1], [2]], ['values=A1:A2']],
  [
    'numbers side by side are two series',
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    ['values=A1:A3', 'values=B1:B3'],
  ],
  ['one cell', [[7]], ['values=A1']],
  [
    'texts alone',
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
    ['name=B1 values=B2 categories=A2'],
  ],
  [
    'more columns than rows: series in rows',
    [
      ['', '一', '二', '三'],
      ['甲', 1, 2, 3],
    ],
    ['name=A2 values=B2:D2 categories=B1:D1'],
  ],
  [
    'as many columns as rows: in columns',
    [
      [1, 2],
      [3, 4],
    ],
    ['values=A1:A2', 'values=B1:B2'],
  ],
])('%s', (_, rows, expected) => {
  expect(split(rows)).toEqual(expected);
});

test('told to, series stand in rows or columns whatever the shape', () => {
  const wide: CellValue[][] = [
    ['', '一', '二'],
    ['甲', 1, 2],
  ];
  expect(split(wide, 'Columns')).toEqual(['name=B1 values=B2 categories=A2', 'name=C1 values=C2 categories=A2']);
  expect(split([[1], [2], [3]], 'Rows')).toEqual(['values=A1', 'values=A2', 'values=A3']);
});

test('more than 255 series are refused', () => {
  const rows = Array.from({ length: 300 }, () => [1]);
  expect(() => split(rows, 'Rows')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }) as Error);
});
