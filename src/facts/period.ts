/** The time a fact is about. Dates are ISO days (`2026-03-31`), both ends inclusive. */
export type PeriodKind =
  'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'ytd' | 'range' | 'point' | 'future' | 'unstated';

/**
 * How the dates were come by: printed in full (`stated`), worked out from the report's date or an earlier mention
 * (`resolved`: 上周, 今年3月), guessed from scope (`inferred`), or not given at all (`unstated`).
 */
export type PeriodBasis = 'stated' | 'resolved' | 'inferred' | 'unstated';

export interface Period {
  readonly kind: PeriodKind;
  /** First day, ISO; null where open or unstated. */
  readonly start: string | null;
  /** Last day, ISO; null where open or unstated. */
  readonly end: string | null;
  /** What a person calls it: `2026年3月`, `2026-03-30至2026-04-03`, `2025Q4`. */
  readonly label: string;
  readonly basis: PeriodBasis;
}

export const UNSTATED_PERIOD: Period = { kind: 'unstated', start: null, end: null, label: '', basis: 'unstated' };
