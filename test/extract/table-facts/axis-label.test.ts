/** One head or label: what of it is period, metric, change, unit and name. */
import { plainLabel, readAxisLabel, unitOfWords } from '../../../src/extract/table-facts/axis-label';

const CLOCK = { date: '2027-05-12', covers: null };
const read = (printed: string) => {
  const { name, period, modality, metricName, change, unit } = readAxisLabel(plainLabel(printed), CLOCK);
  const dates = period ? `${period.start}..${period.end}` : '-';
  return [
    name || '-',
    metricName || '-',
    change ?? '-',
    dates,
    modality,
    unit ? `${unit.magnitude} ${unit.unit}` : '-',
  ].join(' | ');
};

test.each([
  ['2026A', '- | - | - | 2026-01-01..2026-12-31 | actual | -'],
  ['2027E', '- | - | - | 2027-01-01..2027-12-31 | forecast | -'],
  ['26A', '- | - | - | 2026-01-01..2026-12-31 | actual | -'],
  ['28E', '- | - | - | 2028-01-01..2028-12-31 | forecast | -'],
  ['2028', '- | - | - | 2028-01-01..2028-12-31 | forecast | -'],
  ['2025', '- | - | - | 2025-01-01..2025-12-31 | actual | -'],
  ['2027年预测', '- | - | - | 2027-01-01..2027-12-31 | forecast | -'],
  ['3Q26', '- | - | - | 2026-07-01..2026-09-30 | actual | -'],
  ['FY26', '- | - | - | 2026-01-01..2026-12-31 | actual | -'],
  ['26/11', '- | - | - | 2026-11-01..2026-11-30 | actual | -'],
  ['1-3月累计', '- | - | - | 2027-01-01..2027-03-31 | actual | -'],
  ['EPS（元） 2027E', '- | EPS | - | 2027-01-01..2027-12-31 | forecast | 1 CNY'],
  ['2028E PE', '- | PE | - | 2028-01-01..2028-12-31 | forecast | -'],
  ['营业收入（百万元）', '- | 营业收入 | - | - | actual | 1000000 CNY'],
  ['其中：云业务收入', '- | 云业务收入 | - | - | actual | -'],
  ['归母净利润同比（%）', '- | 归母净利润 | 同比 | - | actual | 1 percent'],
  ['YoY', '- | - | 同比 | - | actual | -'],
  ['QoQ', '- | - | 环比 | - | actual | -'],
  ['(+/-)%', '- | - | 增速 | - | actual | -'],
  ['增长率', '- | - | 增速 | - | actual | -'],
  ['货币资金', '- | 货币资金 | - | - | actual | -'],
  ['蔚山重工', '蔚山重工 | - | - | - | actual | -'],
  ['收入成本比', '收入成本比 | - | - | - | actual | -'],
  ['隔膜（9μm）', '隔膜(9μm) | - | - | - | actual | -'],
])('%s', (printed, wanted) => expect(read(printed)).toBe(wanted));

test('footnote marks are off, the figure stays', () => {
  expect(plainLabel('1,015¹')).toBe('1,015');
  expect(plainLabel('**远山电气***')).toBe('远山电气');
});

test.each([
  ['单位：百万元', 1e6],
  ['人民幣百萬元', 1e6],
  ['亿元', 1e8],
  ['元', 1],
])('unit %s', (words, magnitude) => expect(unitOfWords(words)).toMatchObject({ unit: 'CNY', magnitude }));

test.each(['', '公司', '9μm', '项目'])('no unit: %s', (words) => expect(unitOfWords(words)).toBeNull());
