/** What the box of market data on a company note's first page prints, as data: labels without their units. Normalised text. */
import type { MetricClass } from '../../facts/fact';
import type { MetricEntry } from './metrics';

type Row = readonly [name: string, metricClass: MetricClass, units: MetricEntry['units'], labels: string];

const ROWS: readonly Row[] = [
  [
    '收盘价',
    'price_level',
    ['money'],
    '收盘价|收盘价格|最新收盘价|前收盘价|前日收盘价|昨收盘|股价|最新股价|当前股价|当前价格|当前价|现价|最新价|最新价格|市价',
  ],
  ['目标价', 'price_level', ['money'], '目标价|目标价格|目标价位|6个月目标价|12个月目标价|六个月目标价|十二个月目标价'],
  ['总市值', 'valuation', ['money'], '总市值|市值|A股总市值|最新市值|公司市值'],
  ['流通市值', 'valuation', ['money'], '流通市值|流通A股市值|A股流通市值|自由流通市值'],
  ['总股本', 'quantity', ['count'], '总股本|总股数|股本|总发行股数|已发行股本|A股总股本|股份数量'],
  ['流通股本', 'quantity', ['count'], '流通股本|流通A股|A股流通股|流通股数|流通股|A股股本|自由流通股本|自由流通股'],
  [
    '日均成交额',
    'flow',
    ['money'],
    '日均成交额|日均成交金额|近3月日均成交额|近三月日均成交额|3个月日均成交额|三个月日均成交额|近一个月日均成交额|30日日均成交额|60日日均成交额|6个月日均成交额|半年日均成交额|日成交额|成交额|日均交易额|平均每日成交额|3个月平均每日成交额',
  ],
  [
    '日均成交量',
    'quantity',
    ['count'],
    '日均成交量|近3月日均成交量|近一个月日均成交量|3个月日均成交量|近3个月日均成交量',
  ],
  ['换手率', 'other', ['percent'], '换手率|日均换手率|近3月换手率|近一个月换手率|近3月日均换手率'],
  ['潜在涨幅', 'other', ['percent'], '潜在涨幅|潜在升幅|潜在上涨空间|上涨空间|上行空间|潜在升值空间|预期升幅|预期涨幅'],
  ['资产负债率', 'other', ['percent'], '资产负债率'],
  ['每股净资产', 'other', ['money'], '每股净资产'],
  ['PB', 'valuation', ['times'], '市净率|市净率LF|PB|P/B|PB(LF)|市净率(LF)|市净率(MRQ)'],
  ['PE-TTM', 'valuation', ['times'], '市盈率|市盈率TTM|市盈率(TTM)|PE(TTM)|PE-TTM|PE|P/E'],
  [
    '大股东持股比例',
    'holding_ratio',
    ['percent'],
    '大股东持股|大股东持股比例|第一大股东持股|第一大股东持股比例|控股股东持股比例',
  ],
];

const entry = (name: string, metricClass: MetricClass, units: MetricEntry['units']): MetricEntry => ({
  name,
  metricClass,
  words: [],
  units,
  kinds: ['company'],
});

/** By label. */
export const MARKET_ITEMS: ReadonlyMap<string, MetricEntry> = new Map(
  ROWS.flatMap(([name, metricClass, units, labels]) =>
    labels.split('|').map((label): [string, MetricEntry] => [label, entry(name, metricClass, units)]),
  ),
);

/** 一年最高/最低, 52周股价区间: two prices behind one label, the high first unless the label says otherwise. */
export const HIGH_AND_LOW =
  /^(?:近?(?:一年|1年|12个月|十二个月|52周)(?:内|来)?|年内)(?:股价|收盘价|价格)?(?:的)?(?:最?高(?:价)?[/、-]?最?低(?:价)?|最?低(?:价)?[/、-]?最?高(?:价)?|区间|波动区间|范围)(?:价|价格|股价)?$/;
export const HIGH: MetricEntry = entry('一年最高价', 'price_level', ['money']);
export const LOW: MetricEntry = entry('一年最低价', 'price_level', ['money']);

/** Heads the box, with the day its prices are of. */
export const MARKET_HEAD =
  /^(?:市场数据|基本数据|基础数据|股价数据|交易数据|股票数据|公司数据|公司基本数据|基本资料|股票资料|公司基本情况|主要数据|市场表现数据|数据)/;
