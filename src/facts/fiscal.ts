/** Company fiscal years: a printed FY26Q3 has dates only once it is known in which month the company's year ends. */
import { addDays, addMonths, monthSpan } from './period-math';
import type { Period } from './period';

/** A fiscal period as printed: the year, and which part of it. */
export interface FiscalPeriod {
  readonly year: number;
  readonly part: 'year' | 'half' | 'quarter';
  /** 1–4 for quarters, 1–2 for halves, 1 for the year. */
  readonly index: number;
}

/** Label as brokers write it: FY26Q3, FY26H1, FY26. */
export function fiscalLabel(fiscal: FiscalPeriod): string {
  const year = `FY${String(fiscal.year % 100).padStart(2, '0')}`;
  if (fiscal.part === 'year') return year;
  return `${year}${fiscal.part === 'quarter' ? 'Q' : 'H'}${fiscal.index}`;
}

/**
 * Dates of a fiscal period for a company whose fiscal year N ends with `endMonth` (1–12) of calendar year N: with 3
 * (阿里巴巴), FY26Q3 is 2025-10-01 to 2025-12-31. Basis is `resolved`, since the calendar is ours and not printed.
 */
export function resolveFiscal(fiscal: FiscalPeriod, endMonth: number): Period {
  const firstDay = addMonths(monthSpan(fiscal.year, endMonth).start, -11);
  const months = { year: 12, half: 6, quarter: 3 }[fiscal.part];
  const start = addMonths(firstDay, (fiscal.index - 1) * months);
  return {
    kind: fiscal.part,
    start,
    end: addDays(addMonths(start, months), -1),
    label: fiscalLabel(fiscal),
    basis: 'resolved',
  };
}

/** The same period where the company's calendar is unknown: the label stands, the dates stay open. */
export function openFiscal(fiscal: FiscalPeriod): Period {
  return { kind: fiscal.part, start: null, end: null, label: fiscalLabel(fiscal), basis: 'unstated' };
}
