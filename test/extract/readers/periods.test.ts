import { normalise, printedSpan } from '../../../src/document/normalise';
import { resolveFiscal } from '../../../src/facts/fiscal';
import { fiscalYearEnd } from '../../../src/facts/fiscal-calendars';
import { NO_CLOCK, type Clock } from '../../../src/extract/readers/mention';
import { readPeriods } from '../../../src/extract/readers/periods';
import { unmark } from './marked';
import { DURATION_CASES, NO_PERIODS, PERIOD_CASES, PERIOD_SPELLINGS, REFERRING_PERIODS } from './period-cases';

const CLOCK: Clock = { date: '2026-04-07', covers: null };

function read(sentence: string, clock: Clock = CLOCK) {
  const { text, marked } = unmark(sentence);
  const n = normalise(text);
  const found = readPeriods(n.text, clock);
  expect(found.map((mention) => printedSpan(n, mention.start, mention.end))).toEqual(
    marked.map(({ start, end }) => ({ start, end })),
  );
  return found;
}

describe.each([...Object.entries(PERIOD_CASES), ['referring', REFERRING_PERIODS] as const])('%s', (_, cases) => {
  test.each(cases.map((row) => [row[0], row.slice(1)] as const))('%s', (sentence, expected) => {
    const found = read(sentence);
    expected.forEach((slots, i) => {
      if (typeof slots === 'string') return;
      const [kind, start, end = start, basis, role] = slots;
      expect(found[i]?.period).toMatchObject({ kind, start, end, ...(basis ? { basis } : {}) });
      if (role) expect(found[i]?.role).toBe(role);
    });
  });
});

describe.each(PERIOD_SPELLINGS.map(([meaning, slots, ...spellings]) => ({ meaning, slots, spellings })))(
  '$meaning',
  ({ slots, spellings }) => {
    const [kind, start, end, basis] = slots;
    test.each(spellings)('%s', (spelling) => {
      const n = normalise(`其中${spelling}，公司`);
      const [mention, ...others] = readPeriods(n.text, CLOCK);
      expect(others).toEqual([]);
      expect(mention?.period).toMatchObject({ kind, start, end, basis });
      const bare = spelling.replace(/^\(|\)$/g, '').replace(/单季$/, '');
      const { start: from, end: to } = printedSpan(n, mention?.start ?? 0, mention?.end ?? 0);
      expect(`其中${spelling}，公司`.slice(from, to)).toContain(bare.replace(/榨季$/, ''));
    });
  },
);

test.each(DURATION_CASES)('%s is a length of time', (sentence, count, high, unit) => {
  const [mention] = read(sentence);
  expect(mention?.duration).toEqual({ count, high, unit });
  expect(mention?.role).toBe('duration');
});

test.each(NO_PERIODS)('no period: %s', (sentence) => {
  expect(readPeriods(normalise(sentence).text, CLOCK)).toEqual([]);
});

describe('a weekly that prints what it covers', () => {
  const covers = { start: '2026-03-30', end: '2026-04-03' };
  test.each([
    ['【过去一周】', '2026-04-07', '2026-03-30', '2026-04-03'],
    ['【本周】', '2026-04-07', '2026-03-30', '2026-04-03'],
    ['【上周】', '2026-04-07', '2026-03-30', '2026-04-03'],
    ['【本周】', '2026-04-05', '2026-03-30', '2026-04-03'],
    ['【上周】', '2026-04-05', '2026-03-23', '2026-03-29'],
  ])('%s in a report of %s', (sentence, date, start, end) => {
    expect(read(sentence, { date, covers })[0]?.period).toMatchObject({ kind: 'week', start, end });
  });
});

describe('fiscal periods', () => {
  test.each([
    ['【FY26Q3】收入', 'quarter', 3],
    ['【FY2026Q3】收入', 'quarter', 3],
    ['【3QFY26】收入', 'quarter', 3],
    ['【2026财年第三季度】收入', 'quarter', 3],
    ['【FY26】收入', 'year', 1],
    ['【2026 财年】收入', 'year', 1],
  ])('%s keeps its label and waits for a calendar', (sentence, part, index) => {
    const [mention] = read(sentence);
    expect(mention?.fiscal).toEqual({ year: 2026, part, index });
    expect(mention?.period).toMatchObject({ start: null, end: null, basis: 'unstated' });
  });

  test('a year ending in March puts FY26Q3 into the last quarter of 2025', () => {
    const fiscal = read('【FY26Q3】')[0]?.fiscal;
    const month = fiscalYearEnd('阿里巴巴');
    expect(fiscal && month && resolveFiscal(fiscal, month)).toMatchObject({
      start: '2025-10-01',
      end: '2025-12-31',
      label: 'FY26Q3',
      basis: 'resolved',
    });
  });
});

test('without a date a month-day keeps its name and no guess', () => {
  expect(read('【4月2日】', NO_CLOCK)[0]?.period).toMatchObject({ start: null, end: null, basis: 'unstated' });
});

test('the last period in scope lends its month to a bare 16日-22日', () => {
  const previous = read('【2026年1月5日-11日】', NO_CLOCK)[0]?.period;
  expect(read('【16日-22日】', { ...NO_CLOCK, previous })[0]?.period).toMatchObject({
    start: '2026-01-16',
    end: '2026-01-22',
  });
});
