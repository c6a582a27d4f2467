/** What a period rule is, and the shared pieces of its pattern. */
import type { FiscalPeriod } from '../../../facts/fiscal';
import { UNSTATED_PERIOD, type Period } from '../../../facts/period';
import { daysInMonth, rangePeriod, weekOf } from '../../../facts/period-math';
import type { Duration, PeriodRole } from '../mention';
import type { PeriodContext } from '../period-context';

export interface PeriodDraft {
  readonly period: Period;
  readonly role?: PeriodRole;
  readonly duration?: Duration;
  readonly fiscal?: FiscalPeriod;
}

/** A named rule: a sticky pattern tried where one of `starts` stands, and a reading that may decline with null. */
export interface PeriodRule {
  readonly name: string;
  readonly starts: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: PeriodContext) => PeriodDraft | null;
}

export const DIGITS = '0123456789';
export const Y = '((?:19|20)\\d{2})';
export const YY = '(\\d{2})';
export const M = '(1[0-2]|0?[1-9])';
export const D = '(3[01]|[12]\\d|0?[1-9])';
export const JOIN = ' ?(?:--?|~|至|到) ?';

/** Sticky pattern from pieces; pieces have no nested quantifiers. */
export function pattern(...pieces: string[]): RegExp {
  return new RegExp(pieces.join(''), 'y');
}

export function rule(name: string, starts: string, shape: RegExp, read: PeriodRule['read']): PeriodRule {
  return { name, starts, pattern: shape, read };
}

/** Group `index` as a number, NaN where it took no part in the match. */
export function num(match: RegExpExecArray, index: number): number {
  const group = match[index];
  return group === undefined || group === '' ? NaN : Number(group);
}

export function has(match: RegExpExecArray, index: number): boolean {
  return match[index] !== undefined && match[index] !== '';
}

export function draft(period: Period | null): PeriodDraft | null {
  return period === null ? null : { period };
}

/** A stretch of days: a `week` where it runs Monday to Friday, Saturday or Sunday of one week, else a `range`. Null when it ends before it begins. */
export function stretch(start: string | null, end: string | null, basis: Period['basis']): PeriodDraft | null {
  if (start === null || end === null || end < start) return null;
  const week = weekOf(start);
  const isWeek = week.start === start && end <= week.end && Date.parse(end) - Date.parse(start) >= 4 * 86_400_000;
  return { period: { ...rangePeriod(start, end, basis), kind: isWeek ? 'week' : 'range' } };
}

export function validDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** A month and day whose year is nowhere to be had: named, undated. */
export function undated(kind: Period['kind'], label: string): PeriodDraft {
  return { period: { ...UNSTATED_PERIOD, kind, label } };
}

const HAN_DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

/** 1–4 in either writing. */
export function smallNumber(group: string | undefined): number {
  return HAN_DIGITS[group ?? ''] ?? Number(group);
}
