/** What the readers hand to the rules: values with their place in the normalised text. */
import type { FiscalPeriod } from '../../facts/fiscal';
import type { Period } from '../../facts/period';
import type { Quantity } from '../../facts/quantity';

/** A stretch of the normalised text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A figure in the text. `start`–`end` covers sign, number, scale and unit (第23位, -23.75亿港元, 5%-34%); `outerStart`–`outerEnd`
 * also the qualifier and direction words beside it (同比增长约3倍左右).
 */
export interface QuantityMention extends Span, Quantity {
  readonly outerStart: number;
  readonly outerEnd: number;
}

/**
 * What the period does in its sentence: it dates the statement (`at`), opens or closes a stretch (自…起, 截至…), is what
 * something is compared with (比2024年5月, 较去年底), or is only a length of time (三个月内, 10个季度).
 */
export type PeriodRole = 'at' | 'since' | 'until' | 'base' | 'duration';

export interface Duration {
  readonly count: number;
  /** Upper end of 3-6个月, else null. */
  readonly high: number | null;
  readonly unit: 'days' | 'weeks' | 'months' | 'quarters' | 'years';
}

export interface PeriodMention extends Span {
  readonly period: Period;
  readonly role: PeriodRole;
  /** Set for a length of time (also 未来五年, whose period has dates as well), else null. */
  readonly duration: Duration | null;
  /** Set for FY26Q3 and its like; its dates need the subject's fiscal calendar. */
  readonly fiscal: FiscalPeriod | null;
  /** Name of the rule that read it. */
  readonly rule: string;
}

/** Why a stretch with digits in it is no figure. */
export type NonFigureReason =
  | 'name'
  | 'code'
  | 'version'
  | 'licence'
  | 'phone'
  | 'email'
  | 'url'
  | 'postcode'
  | 'address'
  | 'list_mark'
  | 'section_number'
  | 'exhibit_label'
  | 'page_number'
  | 'ordinal'
  | 'clock_time'
  | 'plan_name'
  | 'level'
  | 'malformed';

export interface NonFigure extends Span {
  readonly reason: NonFigureReason;
  /** Name of the rule that claimed it. */
  readonly rule: string;
}

/** What a reader of periods knows before the first word. */
export interface Clock {
  /** The report's date, ISO; null where it prints none and no estimate is used. */
  readonly date: string | null;
  /** The stretch the report says it covers: what 上周 or 本周 means where printed. */
  readonly covers: { readonly start: string; readonly end: string } | null;
  /** Last period in scope before this text: lends its month to 16日-22日 and its year to 4月2日. */
  readonly previous?: Period;
  /** The year of the report's own company, where the report prints when it ends; absent where it does not. */
  readonly ownFiscal?: OwnFiscal;
}

export interface OwnFiscal {
  /** 1–12: the month the year ends in. */
  readonly endMonth: number;
  /** The company's name and its other spellings. */
  readonly names: readonly string[];
}

export const NO_CLOCK: Clock = { date: null, covers: null };
