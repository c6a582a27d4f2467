/** What a person means by a period argument: plain days, or something that only the facts can settle. */

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'range';

export type AskedPeriod =
  /** Nothing given: the latest there is. */
  | { readonly kind: 'latest' }
  /** First and last day, both inclusive. `orMonth` stands on a date cell at the first of a month: see period-ask.ts. */
  | {
      readonly kind: 'days';
      readonly start: string;
      readonly end: string;
      readonly grain: Grain;
      readonly orMonth?: boolean;
    }
  /** A company's own year: FY26 is year 2026; part is Q1–Q4, H1, H2 or the whole year (null). */
  | { readonly kind: 'fiscal'; readonly year: number; readonly part: string | null }
  /** From 1 January of the year to wherever the report stops; null for the newest year there is. */
  | { readonly kind: 'ytd'; readonly year: number | null };

export const LATEST: AskedPeriod = { kind: 'latest' };
