/** One report as data: the object `npm run read` prints and `seeds/` holds. The shape is the contract of DESIGN.md §3. */
import type { Fact } from './fact';

export const SCHEMA_VERSION = 1;

export interface Analyst {
  readonly name: string;
  readonly license: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface RelatedReport {
  readonly title: string;
  readonly date: string | null;
}

/** What a broker's rating word means in numbers: bounds in percent against the benchmark, null where open. */
export interface RatingTerm {
  readonly kind: 'industry' | 'company';
  readonly term: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly months: number | null;
  readonly benchmark: string | null;
}

export interface ExhibitHead {
  readonly label: string;
  readonly caption: string;
  /** False for a chart that is a picture: the caption is known, the data is not. */
  readonly hasData: boolean;
}

export interface DateEstimate {
  readonly date: string;
  /** The printed date it was worked out from. */
  readonly from: string;
  readonly line: number;
}

export interface ReportHead {
  readonly id: string;
  readonly broker: string | null;
  readonly title: string | null;
  readonly series: string | null;
  /** ISO day printed on the report, or null. */
  readonly date: string | null;
  /** For a report that prints no date: the best guess from its text, marked as such; else null. */
  readonly dateEstimate: DateEstimate | null;
  readonly covers: { readonly start: string; readonly end: string } | null;
  readonly industry: string | null;
  readonly rating: string | null;
  readonly ratingAction: string | null;
  readonly analysts: readonly Analyst[];
  readonly relatedReports: readonly RelatedReport[];
  readonly risks: readonly string[];
  readonly ratingScale: readonly RatingTerm[];
  readonly exhibits: readonly ExhibitHead[];
  readonly sha256: string;
  readonly lineCount: number;
}

export interface TableData {
  readonly label: string;
  readonly caption: string;
  /** First and last line, 1-based, of header and rows. */
  readonly lines: readonly [number, number];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly unit: string | null;
  readonly source: string | null;
}

export interface Pick {
  readonly group: string;
  /** The word it stands under: 推荐, 受益标的, 建议关注, 相关标的. */
  readonly label: string;
  readonly names: readonly string[];
  readonly lines: readonly number[];
}

export interface ReportEvent {
  readonly date: string;
  readonly subject: string;
  readonly kind: string;
  readonly label: string;
  readonly lines: readonly number[];
  readonly quotedSource: string | null;
}

export interface Check {
  readonly kind: string;
  readonly holds: boolean;
  /** Ids of the facts compared. */
  readonly facts: readonly string[];
  readonly printed: number;
  readonly expected: number;
  readonly message: { readonly zh: string; readonly en: string };
}

export interface Unread {
  readonly line: number;
  readonly column: number;
  readonly printed: string;
  readonly reason: string;
}

export interface ReportData {
  readonly schema: typeof SCHEMA_VERSION;
  readonly report: ReportHead;
  readonly facts: readonly Fact[];
  readonly tables: readonly TableData[];
  readonly picks: readonly Pick[];
  readonly events: readonly ReportEvent[];
  readonly checks: readonly Check[];
  readonly unread: readonly Unread[];
}
