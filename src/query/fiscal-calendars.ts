/**
 * FY26 of 阿里巴巴 is April 2025 to March 2026: dates for what a person asked as FY…. A company whose calendar is not known
 * answers to FY… only where its report prints it so.
 */
import { resolveFiscal } from '../facts/fiscal';
import { FISCAL_YEAR_END } from '../facts/fiscal-calendars';
import type { Period } from '../facts/period';
import { nameKey } from './name-key';

/** A subject whose name starts with one of these is the company or a part of it (阿里云). */
const LAST_MONTH: readonly (readonly [key: string, month: number])[] = FISCAL_YEAR_END.flatMap(([names, month]) =>
  names.split(' ').map((name) => [nameKey(name), month] as const),
);

/** The days of `part` (Q1–Q4, H1, H2, null for all) of fiscal `year` of `subject`; null where its calendar is not known. */
export function fiscalSpan(subject: string, year: number, part: string | null): Period | null {
  const key = nameKey(subject);
  const month = LAST_MONTH.find(([name]) => key.startsWith(name))?.[1];
  if (month === undefined) return null;
  const kind = part === null ? 'year' : part.startsWith('H') ? 'half' : 'quarter';
  return resolveFiscal({ year, part: kind, index: part === null ? 1 : Number(part.slice(1)) }, month);
}
