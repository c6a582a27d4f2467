/** Tables as page layout leaves them: gaps, page breaks, wrapped cells, tables beside each other, deeper headers. */
import { readTableGrids, tableData } from '../../../src/extract/tables/read-tables';
import { documentOf } from '../../document/document-of';

const read = (...lines: string[]) => tableData(readTableGrids(documentOf('核心观点', '一句。', '', ...lines)));

test('columns set with blanks: an empty cell is told by its place, full width counts two', () => {
  const [table] = read(
    '表1：产量（万吨）',
    '品种            一月      二月      三月',
    '热轧卷板        12.0                13.5',
    '螺纹钢                     9.8      10.1',
    '线材             3.3       3.4         —',
  );
  expect(table).toMatchObject({
    header: ['品种', '一月', '二月', '三月'],
    rows: [
      ['热轧卷板', '12.0', '', '13.5'],
      ['螺纹钢', '', '9.8', '10.1'],
      ['线材', '3.3', '3.4', '—'],
    ],
    unit: '万吨',
  });
});

test('a head one blank from the next is a head of its own where the columns part it', () => {
  const [table] = read(
    '表1：销量',
    '企业        四月      环比 前四月累计',
    '甲车       1,300      3.1%     18,450',
    '乙车         900     -2.0%      5,209',
  );
  expect(table?.header).toEqual(['企业', '四月', '环比', '前四月累计']);
});

test.each<[string, string[]]>([
  [
    'the rows go on',
    [
      '表1：产量',
      '品种|一月|二月',
      '甲|1.0|2.0',
      '乙|1.5|2.5',
      '',
      '请务必阅读正文之后的免责条款',
      '',
      '丙|1.7|2.7',
      '来源：协会',
    ],
  ],
  [
    'with tabs',
    [
      '表1：产量',
      '品种\t一月\t二月',
      '甲\t1.0\t2.0',
      '乙\t1.5\t2.5',
      '第 3 页 / 共 9 页',
      '丙\t1.7\t2.7',
      '来源：协会',
    ],
  ],
  [
    'the header comes again',
    [
      '表1：产量',
      '品种\t一月\t二月',
      '甲\t1.0\t2.0',
      '乙\t1.5\t2.5',
      '第 3 页 / 共 9 页',
      '品种\t一月\t二月',
      '丙\t1.7\t2.7',
      '来源：协会',
    ],
  ],
])('a page break in a table: %s', (_, lines) => {
  const tables = read(...lines);
  expect(tables.map(({ label, rows, source }) => [label, rows.length, source])).toEqual([['表1', 3, '协会']]);
});

test('a text cell that goes on in the next row', () => {
  const [table] = read(
    '表1：新品',
    '| 型号 | 说明 | 价格 |',
    '| 甲一 | 面向制造业客户的一体化控制器， | 12.0 |',
    '|  | 可接入现有产线 |  |',
    '| 甲二 | 入门款 | 3.5 |',
  );
  expect(table?.rows).toEqual([
    ['甲一', '面向制造业客户的一体化控制器，可接入现有产线', '12.0'],
    ['甲二', '入门款', '3.5'],
  ]);
});

test('a tab row torn in the middle of its text', () => {
  const [table] = read(
    '表1：新品',
    '型号\t说明\t价格',
    '甲一\t面向制造业客户的一体',
    '化控制器\t12.0',
    '甲二\t入门款\t3.5',
  );
  expect(table?.rows[0]).toEqual(['甲一', '面向制造业客户的一体化控制器', '12.0']);
});

test('different tables side by side: parted by an empty column, or by the years that come again', () => {
  const parted = read(
    '表1：概览',
    '| 甲项 | 数 |  | 乙项 | 额 |',
    '|---|---|---|---|---|',
    '| 一 | 1.0 |  | 二 | 3.0 |',
  );
  expect(parted.map(({ header }) => header)).toEqual([
    ['甲项', '数'],
    ['乙项', '额'],
  ]);
  const years = read(
    '表2：报表',
    '资产负债表\t2025A\t2026E\t利润表\t2025A\t2026E',
    '存货\t1.0\t2.0\t营业收入\t3.0\t4.0',
  );
  expect(years.map(({ header, rows }) => [header[0], rows[0]?.[2]])).toEqual([
    ['资产负债表', '2.0'],
    ['利润表', '4.0'],
  ]);
});

test('three levels of header', () => {
  const [table] = read(
    '表1：拆分',
    '公司\t收入\t\t\t',
    '\t国内\t\t海外\t',
    '\t2025A\t2026E\t2025A\t2026E',
    '甲\t1.0\t2.0\t3.0\t4.0',
  );
  expect(table?.header).toEqual(['公司', '收入 国内 2025A', '收入 国内 2026E', '收入 海外 2025A', '收入 海外 2026E']);
});

test('marks of markdown stay out of what is read, and lines of prose with wide blanks are no table', () => {
  expect(read('甲方  今天签约', '乙方  明天到场  后天离开', '丙方  没有数字')).toEqual([]);
});
