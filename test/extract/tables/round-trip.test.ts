/** A random grid printed in each notation is read back cell for cell; no text crashes the reader; long lines take linear time. */
import fc from 'fast-check';
import { readTableGrids, tableData } from '../../../src/extract/tables/read-tables';
import { documentOf } from '../../document/document-of';

const NAMES = '山海风云石林水火金木东南西北'.split('');
const name = fc.array(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 5 }).map((parts) => parts.join(''));
const figure = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }).map((value) => (value / 100).toFixed(2)),
  fc.integer({ min: 1, max: 9999 }).map((value) => `(${(value / 10).toFixed(1)})`),
  fc.integer({ min: 1, max: 999 }).map((value) => `${(value / 10).toFixed(1)}%`),
);

interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Three to six columns, two to eight rows, a figure in every row; with `gaps` a cell may be empty. */
const grids = (gaps: boolean): fc.Arbitrary<Grid> =>
  fc.integer({ min: 3, max: 6 }).chain((width) =>
    fc.record({
      header: fc.uniqueArray(name, { minLength: width, maxLength: width }),
      rows: fc.array(
        fc
          .tuple(
            name,
            figure,
            fc.array(gaps ? fc.oneof(figure, figure, fc.constant('')) : figure, {
              minLength: width - 2,
              maxLength: width - 2,
            }),
          )
          .map(([label, first, rest]) => [label, first, ...rest]),
        { minLength: 2, maxLength: 8 },
      ),
    }),
  );

const width = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);

function setWithBlanks({ header, rows }: Grid): string[] {
  const all = [header, ...rows];
  const widths = header.map((_, i) => Math.max(...all.map((row) => width(row[i] ?? ''))) + 2);
  return all.map((row) =>
    row
      .map((cell, i) => {
        const blanks = ' '.repeat((widths[i] ?? 0) - width(cell));
        return i === 0 ? cell + blanks : blanks + cell;
      })
      .join('')
      .trimEnd(),
  );
}

const PRINTS: readonly [string, boolean, (grid: Grid) => string[]][] = [
  ['tabs', true, ({ header, rows }) => [header, ...rows].map((row) => row.join('\t'))],
  [
    'markdown',
    true,
    ({ header, rows }) => [
      `| ${header.join(' | ')} |`,
      `|${header.map(() => '---:').join('|')}|`,
      ...rows.map((row) => `| ${row.join(' | ')} |`),
    ],
  ],
  ['pipes between', false, ({ header, rows }) => [header, ...rows].map((row) => row.join('|'))],
  ['blanks', true, setWithBlanks],
  [
    'HTML',
    true,
    ({ header, rows }) => [
      '<table>',
      ...[header, ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
      '</table>',
    ],
  ],
];

const read = (lines: readonly string[]) =>
  tableData(readTableGrids(documentOf('核心观点', '一句。', '', '表1：测试', ...lines, '资料来源：协会')));

describe.each(PRINTS)('%s', (_, gaps, print) => {
  test('reads back what was printed', () => {
    fc.assert(
      fc.property(grids(gaps), (grid) => {
        // A last column with nothing in it is no column.
        fc.pre(grid.header.every((_, i) => grid.rows.some((row) => row[i] !== '')));
        const [table, ...more] = read(print(grid));
        expect(more).toEqual([]);
        expect({ header: table?.header, rows: table?.rows }).toEqual(grid);
      }),
      { numRuns: 60 },
    );
  });

  test('every cell is printed where it says', () => {
    fc.assert(
      fc.property(grids(gaps), (grid) => {
        const document = documentOf('核心观点', '一句。', '', '表1：测试', ...print(grid), '资料来源：协会');
        for (const { header, rows } of readTableGrids(document)) {
          for (const { text, line, column } of [header, ...rows].flat()) {
            if (text !== '') expect(document.lines[line - 1]?.slice(column - 1, column - 1 + text.length)).toBe(text);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('no text crashes the reader, and rows are as long as the header', () => {
  const token = fc.constantFrom(
    '|',
    '\t',
    '  ',
    '<td>',
    '<tr>',
    '</table>',
    '<table>',
    '甲',
    '1.0',
    '--',
    '\n',
    '表1：',
    '｜',
    '(',
    ')',
    '&#0;',
    'colspan=9',
    '单位：亿元',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 80 }), (tokens) => {
      for (const { header, rows } of tableData(readTableGrids(documentOf('核心观点', tokens.join(''))))) {
        for (const row of rows) expect(row).toHaveLength(header.length);
      }
    }),
    { numRuns: 300 },
  );
});

test.each<[string, (size: number) => string]>([
  ['blanks', (size) => '甲  1.0  '.repeat(size / 9)],
  ['pipes', (size) => '甲|1.0|'.repeat(size / 6)],
  ['tabs', (size) => '甲\t1.0\t'.repeat(size / 6)],
  ['cells of HTML', (size) => `<table>${'<tr><td>1</td>'.repeat(size / 14)}</table>`],
  ['open tags', (size) => `<table>${'<td '.repeat(size / 4)}</table>`],
  ['open scripts', (size) => `<table>${'<script>'.repeat(size / 8)}</table>`],
  ['open comments', (size) => `<table>${'<!--'.repeat(size / 4)}</table>`],
])('a line of 400 KB takes about eight times as long as one of 50 KB: %s', (_, print) => {
  const time = (size: number): number => {
    const lines = ['表1：测试', print(size), print(size)];
    // Of the processor, since the clock on the wall counts what else the machine does.
    const start = process.cpuUsage();
    readTableGrids(documentOf(...lines));
    return process.cpuUsage(start).user / 1000;
  };
  const least = (size: number): number => Math.min(time(size), time(size), time(size));
  time(50_000);
  // Quadratic work would make it 64; the floor keeps a pause of the machine from counting.
  expect(least(400_000)).toBeLessThan(Math.max(least(50_000), 8) * 32);
});
