/** HTML tables: text only, merged cells, entities, tags over several lines, broken markup. */
import { readTableGrids, tableData } from '../../../src/extract/tables/read-tables';
import { documentOf } from '../../document/document-of';

const read = (...lines: string[]) => tableData(readTableGrids(documentOf('核心观点', '一句。', '', ...lines)));

test('colspan and rowspan repeat a cell, entities become characters, scripts and tags go', () => {
  const [table] = read(
    '表1：测试',
    '<TABLE border=1><TR><TD rowspan=2>名称</TD><TD colspan="2">收入&nbsp;（亿元）</TD></TR>',
    '<tr><td>2025A</td><td>2026E</td></tr>',
    '<tr><td>甲&amp;乙<!-- 注 --></td><td',
    ' class="x">1.5</td><td>&lt;2&#46;0</td></tr>',
    '<tr><td>丙<script>alert(1)</script></td><td>—</td><td><b>3</b></td></tr></TABLE>',
  );
  expect(table).toMatchObject({
    header: ['名称', '收入 （亿元） 2025A', '收入 （亿元） 2026E'],
    rows: [
      ['甲&乙', '1.5', '<2.0'],
      ['丙', '—', '3'],
    ],
    lines: [5, 9],
  });
});

test('a cell knows where its text is printed', () => {
  const [grid] = readTableGrids(
    documentOf(
      '核心观点',
      '<table><tr><th>甲</th><th>乙</th></tr>',
      '<tr><td>丙</td><td><i> 4.5</i></td></tr></table>',
    ),
  );
  expect(grid?.rows[0]?.[1]).toEqual({ text: '4.5', line: 3, column: 23 });
});

test('two tables stay two, text around them stays text', () => {
  const tables = read(
    '前文<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>1.0</td></tr></table>',
    '<table><tr><td>丁</td><td>戊</td></tr><tr><td>己</td><td>2.0</td></tr></table>后文。',
  );
  expect(tables.map(({ header }) => header)).toEqual([
    ['甲', '乙'],
    ['丁', '戊'],
  ]);
});

test.each<[string, string[]]>([
  ['never closed', ['<table><tr><td>1</td>']],
  ['no rows', ['<table></table>']],
  [
    'a span of a million',
    ['<table><tr><td colspan=1000000 rowspan=1000000>甲</td><td>乙</td></tr><tr><td>1.0</td></tr></table>'],
  ],
  ['nothing but angle brackets', ['<table <<<<>>>> <tr <td </table>']],
])('no crash: %s', (_, lines) => {
  expect(read(...lines).every(({ header }) => header.length < 200)).toBe(true);
});
