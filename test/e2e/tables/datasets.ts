/** Datasets of the tests' own. */
import type { Column, Dataset } from '../../../src/tables';

function column(key: string, header: string, kind: Column['kind'], format: string): Column {
  return { key, header: { zh: header, en: key }, unit: null, kind, format, width: 12 };
}

function dataset(id: string, title: string, columns: readonly Column[], rows: Dataset['rows']): Dataset {
  return {
    id,
    group: 'market',
    title: { zh: title, en: id },
    name: title,
    columns,
    rows,
    keys: ['code'],
    sources: [{ broker: '某证券', title: '测试', date: '2026-04-07', dateEstimated: false }],
    printedSource: null,
  };
}

const PRICES = [
  column('code', '代码', 'code', '@'),
  column('name', '名称', 'text', '@'),
  column('price', '价格', 'number', '#,##0.00'),
  column('change', '涨跌幅', 'percent', '0.0%'),
];

/** Five rows of four columns, one of them hostile. */
export const SMALL: Dataset = dataset('test/small', '小表', PRICES, [
  ['000001', '甲', 10.5, 0.012],
  ['000002', '乙', 8, -0.3],
  ['000003', '=1+1', null, 0.05],
  ['000004', '丁', 0.25, null],
  ['000005', '戊', 99, 0],
]);

/** Three rows with a figure each, for a chart. */
export const RANKING: Dataset = dataset('test/ranking', '排行', PRICES, [
  ['000001', '甲公司', 30, 0.01],
  ['000002', '乙公司', 20, 0.02],
  ['000003', '丙公司', 10, 0.03],
]);

const WIDE = [
  ...PRICES,
  column('day', '日期', 'date', 'yyyy-mm-dd'),
  column('broker', '券商', 'text', '@'),
  column('metric', '指标', 'text', '@'),
  column('value', '数值', 'number', '#,##0.0'),
  column('share', '占比', 'percent', '0.00%'),
  column('rank', '排名', 'number', '0'),
  column('words', '说明', 'text', '@'),
  column('note', '备注', 'text', '@'),
];

/** That many rows of twelve columns. */
export function longDataset(rows: number): Dataset {
  return dataset(
    'test/long',
    '长表',
    WIDE,
    Array.from({ length: rows }, (_, index) => [
      String(index).padStart(6, '0'),
      `第${index}家公司`,
      index / 8,
      (index % 200) / 1000,
      45_000 + (index % 700),
      '某证券',
      '日均调用量',
      index % 13 === 0 ? null : index * 3.5,
      (index % 97) / 97,
      index + 1,
      index % 1000 === 5 ? `=HYPERLINK("x${index}")` : `说明文字${index % 50}`,
      index % 3 === 0 ? null : '预测',
    ]),
  );
}
