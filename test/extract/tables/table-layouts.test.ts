/** Ways other houses print a table: pipes without rules, full-width pipes, columns set with blanks. */
import { readTableGrids, tableData } from '../../../src/extract/tables/read-tables';
import { readExhibits } from '../../../src/extract/head/exhibits';
import { documentOf } from '../../document/document-of';

const HEADER = ['地区', '均价', '周环比'];
const ROWS = [
  ['华东', '3,210', '1.4%'],
  ['华南', '3,305', '(0.6)%'],
];
const read = (...lines: string[]) => {
  const document = documentOf('核心观点', '水泥价格一周一读。', '', ...lines);
  const grids = readTableGrids(document);
  return { tables: tableData(grids), exhibits: readExhibits(document, grids) };
};

describe('one table, many prints', () => {
  test.each<[string, string[]]>([
    ['pipes only between', ['地区|均价|周环比', '华东|3,210|1.4%', '华南|3,305|(0.6)%']],
    ['outer pipes and a rule', ['|地区|均价|周环比|', '|:---|---:|:--:|', '|华东|3,210|1.4%|', '|华南|3,305|(0.6)%|']],
    [
      'a rule without outer pipes',
      ['地区 | 均价 | 周环比', '--- | --- | ---', '华东 | 3,210 | 1.4%', '华南 | 3,305 | (0.6)%'],
    ],
    ['full-width pipes', ['地区｜均价｜周环比', '华东｜3,210｜1.4%', '华南｜3,305｜(0.6)%']],
    ['full-width outer pipes', ['｜地区｜均价｜周环比｜', '｜华东｜3,210｜1.4%｜', '｜华南｜3,305｜(0.6)%｜']],
    ['wide blanks', ['地区    均价    周环比', '华东    3,210   1.4%', '华南    3,305   (0.6)%']],
    ['full-width blanks', ['地区　　均价　　周环比', '华东　　3,210　　1.4%', '华南　　3,305　　(0.6)%']],
    ['tabs', ['地区\t均价\t周环比', '华东\t3,210\t1.4%', '华南\t3,305\t(0.6)%']],
  ])('%s', (_, lines) => {
    const { tables, exhibits } = read('图表 2 水泥价格（元/吨）', ...lines, '资料来源：协会');
    expect(tables).toEqual([
      {
        label: '图表2',
        caption: '水泥价格（元/吨）',
        lines: [5, 4 + lines.length],
        header: HEADER,
        rows: ROWS,
        unit: '元/吨',
        source: '协会',
      },
    ]);
    expect(exhibits).toEqual([{ label: '图表2', caption: '水泥价格（元/吨）', hasData: true }]);
  });
});

test('one row, and two columns, are a table under a caption', () => {
  expect(read('表3：库存（万吨）', '地区|库存', '华北|42.0').tables[0]).toMatchObject({
    header: ['地区', '库存'],
    rows: [['华北', '42.0']],
    unit: '万吨',
  });
});

test('the unit on a line of its own', () => {
  expect(read('表4：库存', '单位：万吨', '地区|库存|去年', '华北|42.0|40.5').tables[0]).toMatchObject({
    label: '表4',
    unit: '万吨',
  });
});

test('without a caption: three columns with figures', () => {
  expect(read('地区|均价|周环比', '华东|3,210|1.4%').tables.map(({ rows }) => rows)).toEqual([[ROWS[0]]]);
});

test('each cell knows its place between pipes', () => {
  const [grid] = readTableGrids(documentOf('核心观点', '表1：库存', '地区|库存', '华北| 42.0'));
  expect(grid?.rows[0]?.[1]).toEqual({ text: '42.0', line: 4, column: 5 });
});

test.each<[string, string[]]>([
  ['a line of labels', ['证券研究报告|建材|行业周报']],
  ['text with wide blanks', ['水泥  需求平稳', '玻璃  需求走弱']],
  ['sentences', ['水泥价格上涨1.4%。  玻璃价格下跌。', '煤炭价格持平。  钢价回落。']],
])('no table: %s', (_, lines) => expect(read(...lines).tables).toEqual([]));

test.each([
  ['价格（万元/吨）', '万元/吨'],
  ['装机（GW）', 'GW'],
  ['油价(美元/桶)', '美元/桶'],
  ['销量（万辆，当月）', '万辆'],
  ['价格（截至周五）', null],
])('unit of the caption %s', (caption, unit) => {
  expect(read(`表9：${caption}`, '品名|一月|二月', '甲|1.0|2.0').tables[0]?.unit).toBe(unit);
});
