/**
 * Companies whose year does not start in January: FY26 of 阿里巴巴 is April 2025 to March 2026. Only for finding what a
 * person asked as FY…; a company not listed answers to FY… only where its report prints it so. Source: the companies' own
 * annual reports (10-K, 20-F).
 */
import { resolveFiscal } from '../facts/fiscal';
import type { Period } from '../facts/period';
import { nameKey } from './name-key';

interface FiscalCalendar {
  /** A subject whose name starts with one of these is the company or a part of it (阿里云). */
  readonly names: readonly string[];
  /** Month in which the fiscal year ends (1–12); the year is named after it. */
  readonly lastMonth: number;
}

const FISCAL_CALENDARS: readonly FiscalCalendar[] = [
  { names: ['阿里', 'Alibaba'], lastMonth: 3 },
  { names: ['联想', 'Lenovo'], lastMonth: 3 },
  { names: ['微软', 'Microsoft'], lastMonth: 6 },
  { names: ['苹果', 'Apple'], lastMonth: 9 },
  { names: ['英伟达', 'NVIDIA'], lastMonth: 1 },
  { names: ['甲骨文', 'Oracle'], lastMonth: 5 },
  { names: ['美光', 'Micron'], lastMonth: 8 },
  { names: ['博通', 'Broadcom'], lastMonth: 10 },
  { names: ['思科', 'Cisco'], lastMonth: 7 },
];

/** The days of `part` (Q1–Q4, H1, H2, null for all) of fiscal `year` of `subject`; null where its calendar is not known. */
export function fiscalSpan(subject: string, year: number, part: string | null): Period | null {
  const key = nameKey(subject);
  const calendar = FISCAL_CALENDARS.find((entry) => entry.names.some((name) => key.startsWith(nameKey(name))));
  if (!calendar) return null;
  const kind = part === null ? 'year' : part.startsWith('H') ? 'half' : 'quarter';
  return resolveFiscal({ year, part: kind, index: part === null ? 1 : Number(part.slice(1)) }, calendar.lastMonth);
}
