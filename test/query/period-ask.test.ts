import fc from 'fast-check';
import { daySerial } from '../../src/query/calendar';
import { readPeriodNumber, readPeriodText } from '../../src/query/period-ask';
import { PERIOD_FORMS } from '../../src/query/period-forms';

/** The newest report's date: a Tuesday. */
const NEWEST = '2026-04-07';

/** Days meant → the ways to type them. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  '2026-03-01..2026-03-31 month': [
    '2026-03',
    '2026/3',
    '2026.03',
    '2026年3月',
    '２０２６－０３',
    '202603',
    '2026年3月份',
    ' 2026-03 ',
    '上月',
    '上个月',
    'last month',
  ],
  '2026-01-01..2026-03-31 quarter': [
    '2026Q1',
    '2026q1',
    '26Q1',
    '1Q26',
    '1Q2026',
    '2026年一季度',
    '2026年第一季度',
    '2026-Q1',
    '上季度',
  ],
  '2026-01-01..2026-06-30 half': ['2026H1', '2026年上半年', '1H26', '26H1'],
  '2026-07-01..2026-12-31 half': ['2026H2', '2026年下半年', '2H2026'],
  '2026-01-01..2026-12-31 year': ['2026', '2026年', '今年', 'this year'],
  '2025-01-01..2025-12-31 year': ['2025', '去年'],
  '2026-04-03..2026-04-03 day': ['2026-04-03', '20260403', '2026/4/3', '2026.4.3', '2026年4月3日', '2026-4-3'],
  '2026-03-30..2026-04-03 range': [
    '2026-03-30..2026-04-03',
    '2026-03-30至2026-04-03',
    '2026-03-30~2026-04-03',
    '2026/3/30 — 2026/4/3',
    '2026年3月30日至4月3日',
    '2026-03-30..04-03',
    '20260330～20260403',
  ],
  '2026-02-09..2026-02-13 range': ['2026-02-09..13', '2026年2月9日-13日'.replace('-', '至')],
  '2026-03-30..2026-04-05 week': [
    '2026W14',
    '2026-W14',
    '2026年第14周',
    '上周',
    '上週',
    'last week',
    '2026-03-30..2026-04-05',
  ],
  '2026-04-06..2026-04-12 week': ['本周', 'this week'],
  '2025-12-29..2026-01-04 week': ['2026W1', '2026W01'],
  '2026-01-01..2026-02-28 range': ['2026-01..2026-02', '2026年1月至2月'],
};

test.each(Object.entries(CASES).flatMap(([meant, texts]) => texts.map((text) => [text, meant] as const)))(
  '“%s” is %s',
  (text, meant) => {
    const read = readPeriodText(text, NEWEST);
    expect(read?.kind === 'days' && `${read.start}..${read.end} ${read.grain}`).toBe(meant);
  },
);

test.each([
  ['FY26Q3', 2026, 'Q3'],
  ['fy2026q3', 2026, 'Q3'],
  ['2026财年第三季度', 2026, 'Q3'],
  ['26财年Q3', 2026, 'Q3'],
  ['FY26H1', 2026, 'H1'],
  ['FY26', 2026, null],
] as const)('“%s” is fiscal year %s, part %s', (text, year, part) => {
  expect(readPeriodText(text, NEWEST)).toEqual({ kind: 'fiscal', year, part });
});

test('year to date, with and without a year', () => {
  expect(readPeriodText('2026YTD', NEWEST)).toEqual({ kind: 'ytd', year: 2026 });
  expect(readPeriodText('2026年初至今', NEWEST)).toEqual({ kind: 'ytd', year: 2026 });
  expect(readPeriodText('年初至今', NEWEST)).toEqual({ kind: 'ytd', year: null });
});

test.each([
  '2026-13',
  '2026-00',
  '2026-02-30',
  '20260431',
  '2026Q5',
  '2026W54',
  '2025W53',
  '三月',
  'abc',
  '2026-04-03..2026-03-30',
  '2026-1-',
  '-1',
  '2026H3',
  '=1+1',
])('“%s” is no period', (text) => {
  expect(readPeriodText(text, NEWEST)).toBeNull();
});

test('上周 has no meaning without a dated report', () => {
  expect(readPeriodText('上周', null)).toBeNull();
});

test('every form reads its own example', () => {
  for (const form of PERIOD_FORMS) expect([form.name, readPeriodText(form.example, NEWEST)]).not.toContain(null);
});

test('numbers: date serials, and numbers that look like what they mean', () => {
  expect(readPeriodNumber(46082, NEWEST)).toEqual({
    kind: 'days',
    start: '2026-03-01',
    end: '2026-03-01',
    grain: 'day',
    orMonth: true,
  });
  expect(readPeriodNumber(46115.75, NEWEST)).toMatchObject({ start: '2026-04-03', grain: 'day', orMonth: false });
  expect(readPeriodNumber(2026, NEWEST)).toMatchObject({ start: '2026-01-01', grain: 'year' });
  expect(readPeriodNumber(202603, NEWEST)).toMatchObject({ start: '2026-03-01', grain: 'month' });
  expect(readPeriodNumber(20260403, NEWEST)).toMatchObject({ start: '2026-04-03', grain: 'day' });
  expect(readPeriodNumber(0, NEWEST)).toEqual({ kind: 'latest' });
  for (const wrong of [-1, 7, 1e9, NaN, Infinity, 202613, 2026.5]) expect(readPeriodNumber(wrong, NEWEST)).toBeNull();
});

test.each(['2026-02-30', '2026-13-01', '1900-02-29', 'soon', ''])('%j is no day Excel could count', (text) => {
  expect(daySerial(text)).toBeNull();
});

test('every day of two centuries is read back from text and from its serial', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(readPeriodText(iso, null)).toMatchObject({ kind: 'days', start: iso, end: iso });
      expect(readPeriodNumber(daySerial(iso) ?? NaN, null)).toMatchObject({ kind: 'days', start: iso, end: iso });
    }),
  );
});

test('hostile text neither throws nor hangs', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readPeriodText(text, NEWEST)));
});
