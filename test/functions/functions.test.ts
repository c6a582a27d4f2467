import { rows, cite, metric, rating, reports, tokens } from './as-called';
import { session } from '../../src/query/session';
import { sampleReports } from '../query/fixtures/reports';
import { errorOf } from './custom-functions-global';

beforeAll(() => session.store.replace(sampleReports()));
beforeEach(() => Object.assign(session.settings, { language: 'zh-CN', cards: false, formats: false }));

/** What Excel puts behind the arguments, and what an old functions.json may put into their place. */
const invocation = { functionName: 'TOKENS', address: 'Sheet1!A1' };

describe('plain values, where this Excel knows no cards', () => {
  test('TOKENS', () => {
    expect(tokens('春笋', '2026-03')).toBe(9e13);
    expect(tokens('春笋', '2026-03', '万亿')).toBe(90);
    expect(tokens('春笋')).toBe(9e13);
  });

  test('RATING, METRIC, CITE', () => {
    expect(rating('东海', '通信')).toBe('看好');
    expect(rating('东海', '通信', '2026-03')).toBe('中性');
    expect(rating('东海', '通信', 46091)).toBe('中性');
    expect(metric('冬青', '毛利率', '2025')).toBe(0.42);
    expect(metric('冬青', '营收', 2025, '亿元')).toBe(8.31);
    expect(cite('春笋', 'Token', '2026-03')).toBe('南岭证券, 2026-04-08, 第20行');
    expect(cite('冬青', '毛利率')).toBe('东海证券, 2026-04-07, §2.1, 第10行');
  });

  test('REPORTS spills a rectangle, newest first, with "" for what is missing', () => {
    const all = rows(reports());
    expect(all[0]).toEqual(['报告', '券商', '日期', '行业', '评级', '评级变动', '标题']);
    expect(all.map((row) => row[2])).toEqual([
      '日期',
      '2026-04-08',
      '2026-04-07',
      '约2026-03-25（推算）',
      '2026-03-03',
    ]);
    expect(new Set(all.map((row) => row.length))).toEqual(new Set([7]));
    expect(all.flat()).not.toContain(null);
    expect(reports('东海', false)).toHaveLength(2);
  });
});

describe('arguments, as the platforms hand them over', () => {
  test.each([[null], [''], [0], ['  '], [undefined], [invocation], [[['']]]])('%j as period is left out', (nothing) => {
    expect(tokens('春笋', nothing)).toBe(9e13);
    expect(tokens('春笋', '2026-03', nothing, invocation)).toBe(9e13);
    expect(rating('东海', '通信', nothing)).toBe('看好');
  });

  test.each([[null], [''], [0], ['  '], [undefined], [invocation], [[[0]]]])('%j as header is left out', (nothing) => {
    expect(rows(reports('东海', nothing))).toHaveLength(3);
    expect(rows(reports('东海', nothing, invocation))).toHaveLength(3);
  });

  test.each([
    [false, 2],
    ['false', 2],
    [[[false]], 2],
    [true, 3],
    [1, 3],
    ['TRUE', 3],
  ])('%j as header gives %d rows', (header, count) => {
    expect(rows(reports('东海', header))).toHaveLength(count);
  });

  test.each([[null], [''], [0], ['  '], [undefined], [invocation]])('%j as entity is a blank', (nothing) => {
    const error = errorOf(() => tokens(nothing));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain('entity');
    expect(errorOf(() => rating('东海', nothing)).message).toContain('industry');
  });

  test('a cell with a card, a range of one cell and a date cell are their values', () => {
    expect(
      tokens({ type: 'String', basicType: 'String', basicValue: '春笋' }, { type: 'Double', basicValue: 46082 }),
    ).toBe(9e13);
    expect(tokens([['春笋']], [['2026-03']])).toBe(9e13);
    expect(tokens('春笋', { type: 'FormattedNumber', basicValue: 46082.5, numberFormat: 'yyyy-mm' })).toBe(9e13);
  });

  test.each<[string, unknown, RegExp]>([
    ['a switch', true, /TRUE\/FALSE/],
    ['a range', [['春笋'], ['秋实']], /单个单元格/],
    ['a row', [['春笋', '秋实']], /单个单元格/],
    ['an error', '#REF!', /错误值/],
    ['an error object', { type: 'Error', errorType: 'Ref', basicValue: '#REF!' }, /错误值/],
    ['an error as the client makes it', { code: '#N/A', message: '' }, /错误值/],
  ])('%s where a name is expected is #VALUE!', (_name, value, message) => {
    for (const run of [() => tokens(value), () => tokens('春笋', value), () => tokens('春笋', null, value)]) {
      const error = errorOf(run);
      expect(error.code).toBe('#VALUE!');
      expect(error.message).toMatch(message);
    }
  });

  test('text that looks like a formula is only ever a name', () => {
    expect(errorOf(() => tokens('=HYPERLINK("http://x")')).code).toBe('#N/A');
  });
});

describe('errors', () => {
  test.each<[string, () => unknown, string, string]>([
    ['no such month', () => tokens('春笋', '2025-01'), '#N/A', '2026-03'],
    ['misspelt', () => tokens('春荀', '2026-03'), '#N/A', '春笋'],
    ['unknown broker', () => rating('东梅', '通信'), '#N/A', '东海证券'],
    ['unknown industry', () => rating('东海', '通讯'), '#N/A', '通信'],
    ['too early', () => rating('东海', '通信', '2020'), '#N/A', '2026-03-03'],
    ['unreadable period', () => tokens('春笋', '三月'), '#VALUE!', '2026Q1'],
    ['unreadable date', () => rating('东海', '通信', '哪天'), '#VALUE!', '2026-03-10'],
    ['wrong unit', () => tokens('春笋', '2026-03', '元'), '#VALUE!', '万亿'],
    ['wrong unit, before the entity is looked up', () => tokens('春荀', '2026-03', '公斤'), '#VALUE!', '亿'],
    ['wrong unit of a metric', () => metric('冬青', '毛利率', '2025', '亿'), '#VALUE!', '%'],
    ['unknown metric', () => metric('冬青', '毛利', '2025'), '#N/A', '毛利率'],
    ['reports of an unknown broker', () => reports('东梅'), '#N/A', '东海证券'],
    ['a header that is no switch', () => reports('东海', 'x'), '#VALUE!', 'TRUE'],
  ])('%s', (_name, run, code, names) => {
    const error = errorOf(run);
    expect(error.code).toBe(code);
    expect(error.message).toContain(names);
  });

  test('messages follow the language of the page', () => {
    session.settings.language = 'en-US';
    expect(errorOf(() => tokens('春笋', '2025-01')).message).toMatch(
      /^No token usage .* for 2025-01\. There is: 2025-12, 2026-03\.$/,
    );
    expect(errorOf(() => tokens('')).message).toMatch(/^entity is empty/);
    expect(rows(reports())[0]).toEqual(['Report', 'Broker', 'Date', 'Industry', 'Rating', 'Rating change', 'Title']);
  });

  test('without any report every function says so', () => {
    const kept = session.store.reports;
    session.store.replace([]);
    for (const run of [() => tokens('春笋'), () => rating('东海', '通信'), () => reports()]) {
      expect(errorOf(run)).toEqual({ code: '#N/A', message: '还没有任何报告。请在任务窗格导入研究报告。' });
    }
    session.store.replace(kept);
  });
});
