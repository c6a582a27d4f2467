import { normalise } from '../../../src/document/normalise';
import { readMentions } from '../../../src/extract/readers/mentions';
import { PeriodContext } from '../../../src/extract/readers/period-context';
import { pattern, smallNumber, stretch, validDay } from '../../../src/extract/readers/period-rules/rule';
import { partOfMonth } from '../../../src/extract/readers/period-rules/months';
import { quarters } from '../../../src/extract/readers/period-rules/quarters';
import { partOfYear } from '../../../src/extract/readers/period-rules/years';

const CLOCK = { date: '2026-04-07', covers: null };

test('names, periods and figures of one sentence do not meet', () => {
  const { text } = normalise('2026 年 3 月，Nova3.6-Plus 日均调用 1.4 万亿 Token，较沪深 300 多 5%');
  const { nonFigures, periods, quantities } = readMentions(text, CLOCK);
  expect(nonFigures.map(({ start, end }) => text.slice(start, end))).toEqual(['Nova3.6-Plus', '300']);
  expect(periods.map(({ start, end }) => text.slice(start, end))).toEqual(['2026年3月']);
  expect(quantities.map(({ start, end }) => text.slice(start, end))).toEqual(['1.4万亿Token', '5%']);
});

test('the clock gives years to months and weeks to words', () => {
  const context = new PeriodContext('', CLOCK);
  expect(context.yearOf(12, 1, 0)).toBe(2025);
  expect(context.yearOf(4, 7, 0)).toBe(2026);
  expect(context.week(-1)).toEqual({ start: '2026-03-30', end: '2026-04-05' });
  expect(context.monthOfDay(20)).toEqual({ year: 2026, month: 3 });
  expect(context.fullYear(26)).toBe(2026);
});

test('pieces of period rules', () => {
  expect(pattern('a', 'b').sticky).toBe(true);
  expect([smallNumber('三'), smallNumber('2')]).toEqual([3, 2]);
  expect(validDay(2026, 2, 29)).toBe(false);
  expect(stretch('2026-03-30', '2026-04-03', 'stated')?.period.kind).toBe('week');
  expect(stretch('2026-03-30', '2026-04-13', 'stated')?.period.kind).toBe('range');
  expect(stretch('2026-04-03', '2026-03-30', 'stated')).toBeNull();
  expect(partOfMonth(2026, 2, '下旬', 'stated')).toMatchObject({ start: '2026-02-21', end: '2026-02-28' });
  expect(quarters(2026, 3, 1, 'stated')).toBeNull();
  expect(partOfYear(new PeriodContext('', CLOCK), 2030, undefined, 'stated').kind).toBe('future');
});
