import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayParts,
  dayPeriod,
  halfPeriod,
  isoDay,
  monthPeriod,
  quarterPeriod,
  weekOf,
  yearPeriod,
  ytdPeriod,
} from '../../src/facts/period-math';

test('a day that does not exist is none', () => {
  expect(isoDay(2026, 2, 29)).toBeNull();
  expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
  expect(dayPeriod(2026, 13, 1, 'stated')).toBeNull();
});

test('weeks run from Monday to Sunday', () => {
  expect(weekOf('2026-04-07')).toEqual({ start: '2026-04-06', end: '2026-04-12' });
  expect(weekOf('2026-04-12', -1)).toEqual({ start: '2026-03-30', end: '2026-04-05' });
});

test('months end where they end', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-03-31', -13)).toBe('2025-02-28');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
});

test.each([
  [monthPeriod(2026, 2, 'stated'), '2026-02-01', '2026-02-28', '2026年2月'],
  [quarterPeriod(2025, 4, 'stated'), '2025-10-01', '2025-12-31', '2025Q4'],
  [halfPeriod(2026, 2, 'stated'), '2026-07-01', '2026-12-31', '2026H2'],
  [yearPeriod(2025, 'stated'), '2025-01-01', '2025-12-31', '2025年'],
  [ytdPeriod('2026-04-05', 'stated'), '2026-01-01', '2026-04-05', '2026年初至2026-04-05'],
])('%j has its dates and its label', (period, start, end, label) => {
  expect(period).toMatchObject({ start, end, label });
});

test('the week of a day holds it', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
  fc.assert(
    fc.property(days, (day) => {
      const week = weekOf(day);
      expect(week.start <= day && day <= week.end).toBe(true);
      expect(addDays(week.start, 6)).toBe(week.end);
      const { year, month, day: date } = dayParts(day);
      expect(isoDay(year, month, date)).toBe(day);
    }),
  );
});
