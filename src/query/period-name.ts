/** A period as a person may type it again: what messages, cards and citations show. */
import type { Period } from '../facts/period';
import { monthSpan } from '../facts/period-math';

/**
 * `2026-03`, `2026Q1`, `2026H1`, `2026`, `2026-04-03` or `2026-02-09..2026-02-15`; the printed label where the days are
 * not known, and "" where there is none.
 */
export function periodName(period: Period): string {
  const { start, end, label } = period;
  if (/^FY\d/i.test(label)) return label;
  if (end === null) return label;
  if (start === null || start === end) return end;
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  for (const [months, name] of NAMES) {
    const span = monthSpan(year, month, months);
    if (span.start === start && span.end === end && (month - 1) % months === 0) return name(year, month);
  }
  return `${start}..${end}`;
}

const NAMES: readonly (readonly [months: number, name: (year: number, month: number) => string])[] = [
  [1, (year, month) => `${year}-${String(month).padStart(2, '0')}`],
  [3, (year, month) => `${year}Q${(month + 2) / 3}`],
  [6, (year, month) => `${year}H${month === 1 ? 1 : 2}`],
  [12, (year) => String(year)],
];
