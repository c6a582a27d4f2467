/** What a period that is not printed in full takes from its surroundings: the report's date, the last period, a word of future. */
import { addDays, dayParts, daysInMonth, isoDay, monthSpan, weekOf } from '../../facts/period-math';
import type { Period } from '../../facts/period';
import type { Clock } from './mention';

/** Before a date these put it after the report's own: 将于4月18日, 计划4月14日发布. */
const FUTURE = /(?:将|计划|拟|预计|有望|预期|即将)[^。;,]{0,6}$/;
const LOOK_BACK = 10;
/** How long after its end a part's accounts may be out: two months, as listed firms have for a half year. */
const UNPUBLISHED_DAYS = 62;
/** Longest sentence looked back through, so that a text without stops costs no more than its length. */
const MAX_SENTENCE = 400;

export class PeriodContext {
  /** Last period read, for 16日-22日 after 2月9日-15日; null where none. */
  last: Period | null;
  /** Where in the text it ended; -1 while it is the one the clock brought along. */
  lastEnd = -1;

  constructor(
    readonly text: string,
    readonly clock: Clock,
  ) {
    this.last = clock.previous ?? null;
  }

  remember(period: Period, end: number): void {
    this.last = period;
    this.lastEnd = end;
  }

  /** Year, month and day of the clock, or null where the report has no date. */
  get today(): { year: number; month: number; day: number } | null {
    return this.clock.date === null ? null : dayParts(this.clock.date);
  }

  /** 20 and the two digits: 25 is 2025, 98 is 1998. */
  fullYear(short: number): number {
    return short >= 100 ? short : short >= 80 ? 1900 + short : 2000 + short;
  }

  /** True where the words before `index` speak of what is to come. */
  isFuture(index: number): boolean {
    return FUTURE.test(this.text.slice(Math.max(0, index - LOOK_BACK), index));
  }

  /** True where the words before `index` foresee rather than plan. */
  private isForetold(index: number): boolean {
    return /(?:预计|预期|预告)[^。;,]{0,6}$/.test(this.text.slice(Math.max(0, index - LOOK_BACK), index));
  }

  /**
   * The year of a month (and day) printed without one: the latest that does not put it after the report, or the next one
   * after a word of future; a stretch up to `lastMonth` is still to come while it has not ended (预计三季度 in July). Without a clock the year of the last period read; null where there is none either.
   */
  yearOf(month: number, day: number, index: number, lastMonth?: number): number | null {
    const today = this.today;
    const lastYear = this.last?.start ? Number(this.last.start.slice(0, 4)) : null;
    if (today === null) return lastYear;
    const at = isoDay(today.year, month, Math.min(day, daysInMonth(today.year, month))) ?? '';
    const now = this.clock.date ?? '';
    if (this.isFuture(index)) {
      const end = lastMonth === undefined ? at : monthSpan(today.year, lastMonth).end;
      // 预计上半年 in July: accounts of a part just over are foretold until they are published.
      const fresh =
        lastMonth !== undefined && lastMonth > month && addDays(end, UNPUBLISHED_DAYS) >= now && this.isForetold(index);
      return end >= now || fresh ? today.year : today.year + 1;
    }
    if (at <= now) return today.year;
    // After a date beyond the report (自2026年4月18日起, 5月1日…) the next one is beyond it too.
    const ahead = this.last?.start !== undefined && this.last.start !== null && this.last.start > now;
    return ahead && this.last?.start && at >= this.last.start ? today.year : today.year - 1;
  }

  /** True where the last period read stands in this text and not far before. */
  isNear(index: number): boolean {
    return this.lastEnd >= 0 && index - this.lastEnd <= MAX_SENTENCE;
  }

  /** True where the last period read stands in the same sentence of this text. */
  inSentence(index: number): boolean {
    return this.isNear(index) && !/[。;!?\n]/.test(this.text.slice(this.lastEnd, index));
  }

  /** The year of a quarter or half printed without one: a year named in the same sentence, else the latest in which it has begun. */
  yearOfPart(firstMonth: number, index: number, months: number): number | null {
    if (
      this.last?.kind === 'year' &&
      this.last.basis !== 'inferred' &&
      this.last.start !== null &&
      this.inSentence(index)
    )
      return Number(this.last.start.slice(0, 4));
    return this.yearOf(firstMonth, 1, index, firstMonth + months - 1);
  }

  /**
   * 上周 (-1), 本周 (0), 下周 (1). A weekly that prints what it covers means that by 本周, and by 上周 when it appears in the week
   * after; otherwise weeks run Monday to Sunday, counted from the report's date.
   */
  week(offset: number): { start: string; end: string } | null {
    const { covers, date } = this.clock;
    if (covers !== null && offset <= 0) {
      const isLast = date !== null && covers.end < weekOf(date).start;
      if (offset === 0 || (offset === -1 && isLast)) return covers;
      return weekOf(covers.start, offset + (isLast ? 1 : 0));
    }
    return date === null ? null : weekOf(date, offset);
  }

  /** 过去一周: the covered stretch, else the last week that was over on the report's date. */
  pastWeek(): { start: string; end: string } | null {
    if (this.clock.covers !== null) return this.clock.covers;
    const { date } = this.clock;
    if (date === null) return null;
    const current = weekOf(date);
    return date >= addDays(current.start, 5) ? current : weekOf(date, -1);
  }

  /** The month `offset` months from the report's. */
  month(offset: number): { year: number; month: number } | null {
    const today = this.today;
    if (today === null) return null;
    const count = today.year * 12 + today.month - 1 + offset;
    return { year: Math.floor(count / 12), month: (count % 12) + 1 };
  }

  /** Month of a bare 16日: that of the last period read, else the latest that does not put it after the report. */
  monthOfDay(day: number): { year: number; month: number } | null {
    const known = this.last?.end ?? this.last?.start;
    if (known) return dayParts(known);
    const today = this.today;
    return today === null ? null : this.month(day <= today.day ? 0 : -1);
  }

  /** Last day of a month. */
  endOf(year: number, month: number): string {
    return monthSpan(year, month).end;
  }
}
