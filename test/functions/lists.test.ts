import type { ReportData } from '../../src/facts/report';
import { session } from '../../src/query/session';
import { report, sampleReports, tokens as tokensFact } from '../query/fixtures/reports';
import * as f from './as-called';
import { errorOf } from './custom-functions-global';

function withContent(): ReportData[] {
  const [first, ...rest] = sampleReports() as [ReportData, ...ReportData[]];
  const extra: Partial<ReportData> = {
    picks: [
      { group: '光模块', label: '建议关注', names: ['甲股', '乙股'], lines: [40] },
      { group: '', label: '相关标的', names: ['丙股'], lines: [41] },
    ],
    events: [
      { date: '2026-04-02', subject: '冬青', kind: 'release', label: 'V3', lines: [8], quotedSource: '某报' },
      { date: '2026-03-05', subject: '冬青', kind: 'release', label: 'V2', lines: [9], quotedSource: null },
    ],
    tables: [
      {
        label: '表1',
        caption: '流向',
        lines: [50, 52],
        header: ['代码', '名称', '净买入(亿元)', '占比'],
        rows: [
          ['000001', '=1+1', '(0.48)', '11.6%'],
          ['9988.HK', '乙股', '1,234.50'],
        ],
        unit: null,
        source: null,
      },
    ],
    checks: [
      { kind: 'sum', holds: true, facts: [], printed: 3, expected: 3, message: { zh: '相符', en: 'agrees' } },
      { kind: 'sum', holds: false, facts: [], printed: 5, expected: 4, message: { zh: '不符', en: 'does not agree' } },
    ],
  };
  const exhibits = [{ label: '图2', caption: '走势', hasData: false }];
  return [{ ...first, ...extra, report: { ...first.report, exhibits } }, ...rest];
}

beforeAll(() => session.store.replace(withContent()));
beforeEach(() => Object.assign(session.settings, { language: 'zh-CN', cards: false, formats: false }));

test('INDEXRET and PETTM are METRIC for an index', () => {
  expect(f.indexReturn('华夏300', '上周')).toBe(-0.0239);
  expect(f.indexReturn('华夏300')).toBe(-0.0239);
  expect(f.peTtm('华夏300', '2026-04-03')).toBe(21.7);
  expect(errorOf(() => f.peTtm('华夏300', '2026-04-02'))).toMatchObject({
    code: '#N/A',
    message: expect.stringContaining('2026-04-03') as string,
  });
  expect(errorOf(() => f.indexReturn('冬青')).message).toContain('涨跌幅');
});

test('SERIES spills one row per period, oldest first', () => {
  expect(f.series('春笋', 'Token')).toEqual([
    ['截至日', '数值', '限定', '报告', '期间'],
    ['2025-12-31', 5e13, '', '南岭证券-2026-04-08', '2025-12'],
    ['2026-03-31', 9e13, '', '南岭证券-2026-04-08', '2026-03'],
  ]);
  expect(f.series('春笋', 'Token', '2026-01', null, false)).toHaveLength(1);
  expect(f.series('春笋', 'Token', null, '2025', false)).toHaveLength(1);
  expect(errorOf(() => f.series('春笋', 'Token', '2027')).message).toBe(
    '没有“春笋”≥2027 的“Token”。已有期间：2026-03、2025-12。',
  );
});

test('COMPARE spills the chosen one first, then the others with difference and reason', () => {
  const [head, ...body] = f.rows(f.compare('春笋', 'Token', '2026-03'));
  expect(head?.slice(3, 7)).toEqual(['数值', '限定', '与选用值之差', '说明']);
  expect(body.map((row) => [row[1], row[3], row[4], row[5], row[6]])).toEqual([
    ['南岭证券', 9e13, '', '', '选用：较新的报告优先'],
    ['东海证券', 9e13, '超', 0, '一致；较新的报告优先'],
    ['西岭证券', 8.4e13, '', -6e12, '不一致；较新的报告优先'],
  ]);
});

test('RATINGS spills the words with their bounds, newest first', () => {
  expect(f.ratings('通信', '东海')).toEqual([
    ['日期', '券商', '行业', '评级', '评级变动', '下限', '上限', '报告'],
    ['2026-04-07', '东海证券', '通信', '看好', '维持', 0.05, '', '东海证券-2026-04-07'],
    ['2026-03-03', '东海证券', '通信', '中性', '下调', -0.05, 0.05, '东海证券-2026-03-03'],
  ]);
  expect(f.rows(f.ratings()).length).toBe(5);
  expect(errorOf(() => f.rating('西岭', '通信', '2026-03-01')).message).toContain('约2026-03-25（推算）');
  expect(errorOf(() => f.ratings('通讯')).message).toContain('通信');
});

test('a date no report prints is shown in words as an estimate, never as a date', () => {
  const dates = (list: unknown) => f.rows(list).map((row) => row[0]);
  expect(f.rows(f.reports('西岭', false)).map((row) => row[2])).toEqual(['约2026-03-25（推算）']);
  expect(dates(f.ratings(null, '西岭', false))).toEqual(['约2026-03-25（推算）']);
  Object.assign(session.settings, { language: 'en-US', formats: true });
  expect(dates(f.ratings(null, '西岭', false))).toEqual(['c. 2026-03-25 (estimated)']);
  expect(dates(f.ratings(null, '南岭', false))).toEqual([expect.objectContaining({ numberFormat: 'yyyy-mm-dd' })]);
});

test('PICKS spills a broker’s newest list', () => {
  expect(f.picks('东海', '光模块', null, false)).toEqual([
    ['甲股', '光模块', '建议关注', '2026-04-07', '东海证券-2026-04-07'],
    ['乙股', '光模块', '建议关注', '2026-04-07', '东海证券-2026-04-07'],
  ]);
  expect(f.rows(f.picks('东海'))).toHaveLength(4);
  expect(errorOf(() => f.picks('东海', '白酒')).message).toContain('光模块');
  expect(errorOf(() => f.picks('东海', null, '2026-03-31')).code).toBe('#N/A');
  expect(errorOf(() => f.picks('西岭')).message).toBe('“西岭”的报告没有列出股票。列出股票的券商：东海证券。');
});

test('EVENTS spills by date', () => {
  expect(f.rows(f.events('冬青', null, null, false)).map((row) => row[3])).toEqual(['V2', 'V3']);
  expect(f.rows(f.events(null, '2026-04', null, false)).map((row) => row[3])).toEqual(['V3']);
  expect(errorOf(() => f.events('春笋')).message).toContain('冬青');
});

test('EXHIBIT spills a table: figures as numbers, codes and formula-like text as text, one width', () => {
  expect(f.exhibit('东海 2026-04-07', '表 1')).toEqual([
    ['代码', '名称', '净买入(亿元)', '占比'],
    ['000001', '=1+1', -0.48, 0.116],
    ['9988.HK', '乙股', 1234.5, ''],
  ]);
  const error = errorOf(() => f.exhibit('东海', '图2'));
  expect(error.code).toBe('#N/A');
  expect(error.message).toMatch(/有数据的图表：表1。只有图片、没有数据的：图2。/);
  expect(errorOf(() => f.exhibit('东梅', '表1')).message).toContain('已有报告');
});

test('CHECKS spills what does not hold first', () => {
  expect(f.rows(f.checks('东海', false)).map((row) => row.slice(1))).toEqual([
    ['不成立', 5, 4, '不符'],
    ['成立', 3, 3, '相符'],
  ]);
  expect(f.rows(f.checks())).toHaveLength(3);
});

test('ENTITIES and METRICS say what can be asked', () => {
  expect(f.entities('春', false)).toEqual([['春笋', '春笋大模型', '日均Token使用量', 4]]);
  expect(f.rows(f.entities('春荀', false))[0]?.[0]).toBe('春笋');
  const metrics = f.rows(f.metrics('冬青', false));
  expect(metrics.map((row) => row.slice(0, 5))).toEqual([
    ['营业收入', 'revenue', 'CNY', '2027、2025', 2],
    ['毛利率', 'margin', 'percent', '2025', 1],
  ]);
  expect(metrics[1]?.[5]).toContain('gross margin');
  expect(errorOf(() => f.metrics('zzzz')).code).toBe('#N/A');
});

test('ENTITIES takes a name as it sounds, an answer does not', () => {
  for (const text of ['chunsun', 'cs', 'chuns', '椿笋']) expect(f.rows(f.entities(text, false))[0]?.[0]).toBe('春笋');
  for (const text of ['chunsun', 'cs', '椿笋']) {
    const error = errorOf(() => f.tokens(text, '2026-03'));
    expect([error.code, error.message]).toEqual(['#N/A', `没有“${text}”。是否指：春笋。`]);
  }
});

test('what repeats the printed words is listed last', () => {
  const kept = session.store.reports;
  const printed = tokensFact(1e12, { metric: '照录字样', rule: 'printed-phrase' });
  session.store.replace([report({ broker: '东海证券' }, [printed, tokensFact(1e12)])]);
  expect(f.rows(f.metrics('春笋', false)).map((row) => row[0])).toEqual(['日均Token使用量', '照录字样']);
  expect(f.rows(f.entities('春笋', false))[0]?.[2]).toBe('日均Token使用量、照录字样');
  session.store.replace(kept);
});

test('the two ends of a span: periods of any form, a company’s own quarters, months from date cells', () => {
  const ends = (...span: unknown[]) => f.rows(f.series(...['春笋', 'Token', ...span, false])).map((row) => row[0]);
  expect(ends(null, 46082)).toEqual(['2025-12-31', '2026-03-31']); // typed 2026-03, which Excel made a date
  expect(ends(46082, 46082)).toEqual(['2026-03-31']);
  expect(ends('2026YTD', null)).toEqual(['2026-03-31']);
  expect(f.rows(f.series('阿里云', '收入', 'FY26Q3', 'FY26Q3', false))).toHaveLength(1);
  expect(errorOf(() => f.series('春笋', 'Token', '2026', '2025'))).toMatchObject({ code: '#VALUE!' });
  expect(errorOf(() => f.series('春笋', 'Token', 'FY26', null)).message).toContain('2025Q4');
  expect(errorOf(() => f.events('冬青', 'soon')).code).toBe('#VALUE!');
  expect(f.rows(f.events('冬青', 46082, 46082, false)).map((row) => row[3])).toEqual(['V2']);
});

test('every list is a rectangle without null, in both languages and with formats', () => {
  for (const language of ['zh-CN', 'en-US'] as const) {
    Object.assign(session.settings, { language, formats: true, cards: true });
    const lists = [
      f.reports(), f.ratings(), f.picks('东海'), f.events(), f.exhibit('东海', '表1'), f.checks(), f.entities(), f.metrics(),
      f.series('春笋', 'Token'), f.compare('春笋', 'Token'),
    ].map(f.rows); // prettier-ignore
    for (const list of lists) {
      expect(new Set(list.map((row) => row.length)).size).toBe(1);
      expect(list.flat().every((cell) => cell !== null && cell !== undefined)).toBe(true);
    }
  }
});

test('a store without picks, events or checks says so instead of spilling nothing', () => {
  const kept = session.store.reports;
  session.store.replace([report({ broker: '东海证券' }, [tokensFact(1e12)])]);
  for (const run of [() => f.picks('东海'), () => f.events(), () => f.checks()]) expect(errorOf(run).code).toBe('#N/A');
  session.store.replace(kept);
});
