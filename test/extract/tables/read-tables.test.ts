import { readTableGrids, tableData } from '../../../src/extract/tables/read-tables';
import { describeReports, documentOf, realReport } from '../../document/document-of';

const tablesOf = (...lines: string[]) => tableData(readTableGrids(documentOf('核心观点', '一句。', '', ...lines)));

test('tabs: caption, lines, header, rows, source; the unit from the caption', () => {
  expect(
    tablesOf('表1：出口（万台）', '', '国家\t数量\t同比', '甲国\t3.5\t10%', '乙国\t(0.2)\t-4%', '', '资料来源：海关'),
  ).toEqual([
    {
      label: '表1',
      caption: '出口（万台）',
      lines: [6, 8],
      header: ['国家', '数量', '同比'],
      rows: [
        ['甲国', '3.5', '10%'],
        ['乙国', '(0.2)', '-4%'],
      ],
      unit: '万台',
      source: '海关',
    },
  ]);
});

test('pipes, with a rule under the header', () => {
  expect(tablesOf('图2：估值（单位：倍）', '| 公司 | PE |', '|---|:--:|', '| 甲 | 21.5 |')[0]).toMatchObject({
    header: ['公司', 'PE'],
    rows: [['甲', '21.5']],
    unit: '倍',
  });
});

test('two tables side by side, each with its title, the shorter without empty rows', () => {
  const [left, right, ...rest] = tablesOf(
    '图3：排行',
    '东区\t\t西区\t',
    '名称\t得分\t名称\t得分',
    '甲\t10\t丙\t9',
    '乙\t8\t\t',
    '来源：协会',
  );
  expect(rest).toEqual([]);
  expect(left).toMatchObject({
    label: '图3 (1)',
    caption: '排行: 东区',
    header: ['名称', '得分'],
    rows: [
      ['甲', '10'],
      ['乙', '8'],
    ],
  });
  expect(right).toMatchObject({ label: '图3 (2)', caption: '排行: 西区', rows: [['丙', '9']] });
});

test('a header cell merged over two columns is repeated; two levels are joined', () => {
  expect(tablesOf('图4：参数', '参数\t甲厂\t\t乙厂', '型号\tA1\tA2\tB1', '功耗\t10\t20\t30')[0]).toMatchObject({
    header: ['参数', '甲厂', '甲厂', '乙厂'],
    rows: [
      ['型号', 'A1', 'A2', 'B1'],
      ['功耗', '10', '20', '30'],
    ],
  });
  expect(
    tablesOf('图4：参数', '参数\t甲厂\t\t乙厂', '\t型号一\t型号二\t型号三', '功耗\t10\t20\t30')[0]?.header,
  ).toEqual(['参数', '甲厂 型号一', '甲厂 型号二', '乙厂 型号三']);
});

test('rows are as long as the header, an empty cell stays empty', () => {
  expect(tablesOf('图5：表', '甲\t乙\t丙', '一\t\t3.0', '二\t4.0')[0]?.rows).toEqual([
    ['一', '', '3.0'],
    ['二', '4.0', ''],
  ]);
});

test('figures without a header lose no row to one; years are a header', () => {
  expect(tablesOf('图6：表', '甲\t1.5', '乙\t2.5')[0]).toMatchObject({
    header: ['列1', '列2'],
    rows: [
      ['甲', '1.5'],
      ['乙', '2.5'],
    ],
  });
  expect(tablesOf('图6：表', '项目\t2024A\t2025E', '收入\t1.5\t2.5')[0]?.header).toEqual(['项目', '2024A', '2025E']);
});

test('a rating scale and a list of addresses are no tables; a table without a caption has a label of ours', () => {
  expect(
    tablesOf(
      '股票投资评级说明',
      '\t评级\t说明',
      '证券评级\t买入（Buy）\t强于市场 20%以上',
      '免责声明',
      '上海\t北京',
      '电话：021-55551234\t电话：010-55551234',
    ),
  ).toEqual([]);
  expect(tablesOf('项目\t数量', '甲\t1.0').map(({ label, caption }) => [label, caption])).toEqual([['未编号表1', '']]);
});

test('each cell knows its place', () => {
  const [grid] = readTableGrids(documentOf('核心观点', '表1：出口', '国家\t 数量', '甲国\t 3.5'));
  expect(grid?.rows[0]?.[1]).toEqual({ text: '3.5', line: 4, column: 5 });
});

describeReports('tables of the real reports, read by eye', () => {
  test('004 表1: sixteen rows, outflows in brackets', () => {
    const table = tableData(readTableGrids(realReport('004'))).find(({ label }) => label === '表1');
    expect(table?.lines).toEqual([176, 192]);
    expect(table?.header).toEqual(['股票代码', '股票名称', '成交净买入(亿港元)', '港股通持股数占总股本比例']);
    expect(table?.rows).toHaveLength(16);
    expect(table?.rows[15]).toEqual(['0981.HK', '中芯国际', '(23.75)', '29.0']);
    expect(table?.source).toBe('Wind、开源证券研究所');
  });

  test('003: labels, sizes and lines', () => {
    const tables = tableData(readTableGrids(realReport('003')));
    expect(tables.map(({ label, header, rows, lines }) => [label, header.length, rows.length, ...lines])).toEqual([
      ['图表2', 3, 2, 117, 119],
      ['图表4', 3, 8, 152, 160],
      ['图表9 (1)', 7, 13, 218, 231],
      ['图表9 (2)', 7, 11, 218, 229],
      ['图表12', 4, 10, 273, 283],
      ['图表15', 6, 6, 313, 319],
    ]);
    expect(tables[2]?.rows[12]).toEqual(['13', 'Qwen-Image', '952', '-16/+15', '35,858', 'Alibaba', '31.37%']);
    expect(tables[5]?.header).toEqual(['参数 / 厂商', '平头哥', 'NV', 'NV', '华为', '壁仞']);
    expect(tables[0]?.source).toBe('阿里云官网, 国金证券研究所');
  });
});
