import { exhibitDatasets } from '../../src/tables/exhibits';
import { planTable } from '../../src/tables/plan';
import type { TableData } from '../../src/facts/report';
import { FLOW_TABLE, report } from './fixtures/reports';

function plan(table: Partial<TableData>) {
  const [dataset] = exhibitDatasets([report({ tables: [{ ...FLOW_TABLE, ...table }] })]);
  if (!dataset) throw new Error('no dataset');
  return planTable(dataset, { language: 'zh', dataVersion: '1' });
}

describe('an exhibit as a table', () => {
  test('codes stay text, bracket negatives are negative, the unit is in the header, ratios are fractions, a dash is empty', () => {
    const { columns, rows } = plan({});
    expect(columns.map(({ header, kind, format }) => [header, kind, format])).toEqual([
      ['股票代码', 'code', '@'],
      ['股票名称', 'text', '@'],
      ['成交净买入（亿港元）', 'number', '#,##0.00'],
      ['港股通持股数占总股本比例', 'percent', '0.0%'],
    ]);
    expect(rows).toEqual([
      ['0001.HK', '红日-W', 1234.5, 0.116],
      ['0022.HK', '蓝月', 3.07, 0.009],
      ['0333.HK', '绿水', -0.61, null],
      ['0444.HK', '黑山', -17.2, 0.682],
    ]);
  });

  test('says where it is from and what the exhibit itself says', () => {
    expect(plan({}).sourceLine).toBe(
      '资料来源：甲乙证券，《芯片周报》，2031-05-08（原注：Wind、甲乙证券研究所）\u3000注：空白处原表未刊载',
    );
    expect(plan({}).title).toBe('表9 南向资金活跃个股');
    expect(plan({}).sheet).toBe('甲乙证券 20310508 表9');
    expect(plan({}).tableName).toBe('Yanbiao_甲乙证券_20310508_表9');
  });

  test.each<[string, string[], string, (string | number | null)[]]>([
    ['涨跌幅(%)', ['1.5', '-0.32'], 'percent 0.00%', [0.015, -0.0032]],
    ['同比', ['12.0%', '-3%'], 'percent 0.0%', [0.12, -0.03]],
    ['占比', ['0.52', '0.28'], 'number #,##0.00', [0.52, 0.28]],
    ['增速', ['约30%', '12%'], 'text @', ['约30%', '12%']],
    ['增速', ['30', '12%'], 'text @', ['30', '12%']],
    ['排名', ['1', '2'], 'number 0', [1, 2]],
    ['公告日期', ['2031-05-08', '2031年5月9日'], 'date yyyy-mm-dd', [47976, 47977]],
    ['公告时间', ['1 月 4 日', '2 月 4 日'], 'text @', ['1 月 4 日', '2 月 4 日']],
    ['证券代码', ['1234', '5678'], 'code @', ['1234', '5678']],
    ['代号', ['000001', '000002'], 'code @', ['000001', '000002']],
    ['播放量', ['1011362087', '5'], 'number #,##0', [1011362087, 5]],
    ['价格（元）', ['约 3', '4'], 'text @', ['约 3', '4']],
  ])('%s %j is %s', (header, cells, typed, values) => {
    const { columns, rows } = plan({ header: [header], rows: cells.map((cell) => [cell]) });
    expect(`${columns[0]?.kind} ${columns[0]?.format}`).toBe(typed);
    expect(rows.map((row) => row[0])).toEqual(values);
  });

  test('the unit of the whole exhibit goes to its amounts only', () => {
    const { columns } = plan({
      header: ['排名', '公司', '收入', '同比'],
      rows: [['1', '红日', '12.5', '3%']],
      unit: '亿元',
    });
    expect(columns.map(({ header }) => header)).toEqual(['排名', '公司', '收入（亿元）', '同比']);
  });

  test('short rows are filled, long ones get a column, empty and equal headers become legal', () => {
    const { columns, rows } = plan({ header: ['类型', '', '类型'], rows: [['a'], ['b', 'c', 'd', 'e']] });
    expect(columns.map(({ header }) => header)).toEqual(['类型', '列2', '类型 2', '列4']);
    expect(rows).toEqual([
      ['a', null, null, null],
      ['b', 'c', 'd', 'e'],
    ]);
  });

  test('two exhibits with one label have different ids; one without rows is not offered', () => {
    const found = exhibitDatasets([
      report({ tables: [FLOW_TABLE, FLOW_TABLE, { ...FLOW_TABLE, label: '图1', rows: [] }] }),
    ]);
    expect(found.map(({ id }) => id)).toEqual([
      'exhibit/甲乙-2031-05-08-电子/表9',
      'exhibit/甲乙-2031-05-08-电子/表9-2',
    ]);
  });

  test('rows are named by their code, counted where it repeats', () => {
    expect(plan({}).keys).toEqual(['c1']);
    expect(
      plan({
        rows: [
          ['0001.HK', 'a', '1', '2'],
          ['0001.HK', 'b', '1', '2'],
        ],
      }).rowKeys,
    ).toEqual(['["s0001.HK"]', '["s0001.HK"]#2']);
  });
});
