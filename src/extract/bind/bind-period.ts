/** The time a figure is about, by scope: its own stretch, its clause, its sentence, its item, caption or heading, the report's week. */
import { openFiscal, resolveFiscal } from '../../facts/fiscal';
import { fiscalYearEnd } from '../../facts/fiscal-calendars';
import { UNSTATED_PERIOD, type Period } from '../../facts/period';
import { REPORTING_VERBS } from '../lexicon/words';
import type { PeriodMention } from '../readers/mention';
import { firstFrom } from '../readers/claims';
import { placedIn, type Ground, type Reading } from '../reading';
import type { DraftSubject } from '../draft';
import { listedYear } from './listed-year';
import {
  flowMonth,
  isCountedFrom,
  isOfYardstick,
  lends,
  lent,
  ownQuarter,
  releasedTogether,
  touching,
  upTo,
} from './period-lending';

export interface PeriodPolicy {
  /** The figure is an event (a price rise, a financing): the day it was announced is its day. */
  readonly event?: boolean;
  /** The figure is about the market: without a period of its own it is about the week the report covers. */
  readonly market?: boolean;
  /** A later sentence about the same subject keeps the period of the one before (accounts of one company). */
  readonly carries?: boolean;
  /** A later sentence that tells the same metric of others keeps the period (三家分别出货…). */
  readonly metric?: string;
  /** A day's figure dated only by the statement that gives it is about that day. */
  readonly statementDay?: boolean;
}

const LASTING_KINDS: ReadonlySet<Period['kind']> = new Set([
  'month',
  'quarter',
  'half',
  'year',
  'ytd',
  'range',
  'week',
]);

const reporting = new RegExp(`^[,:]?.{0,14}?(?:${REPORTING_VERBS.join('|')})`);

/** True where the date says when something was said, not when it was so. */
function datesAStatement(reading: Reading, mention: PeriodMention): boolean {
  const { text } = reading.page.block;
  if (mention.period.kind !== 'day' || mention.role === 'until') return false;
  return reporting.test(text.slice(mention.end, mention.end + 22).split(/[。;]/)[0] ?? '');
}

function inferred(period: Period): Period {
  return period.basis === 'unstated' ? period : { ...period, basis: 'inferred' };
}

/** Dates of a mention for this subject: a fiscal period needs the company's calendar. */
function datesFor(mention: PeriodMention, subject: DraftSubject | null, ground: Ground, reading?: Reading): Period {
  const end = subject ? fiscalYearEnd(subject.name) : null;
  if (!mention.fiscal) return end === null || !reading ? mention.period : ownQuarter(reading, mention, end);
  if (end !== null) return resolveFiscal(mention.fiscal, end);
  // 截至6月30日止年度 in a company's report is its calendar, not that of another company it names.
  const isOther = subject?.kind === 'company' && !ground.clock.ownFiscal?.names.includes(subject.name);
  return isOther ? openFiscal(mention.fiscal) : mention.period;
}

function usable(mention: PeriodMention): boolean {
  if (mention.role === 'base') return false;
  return mention.role !== 'duration' || (mention.period.start !== null && mention.period.kind !== 'unstated');
}

/** A period said between the figure and the figure before it, for a change that leans on another fact. */
export function ownPeriod(reading: Reading, subject: DraftSubject): Period | null {
  const base = touching(reading);
  if (base) return datesFor(base, subject, reading.ground);
  const own = reading.page.periods.filter(
    (one) =>
      one.start >= reading.leadStart &&
      one.end <= reading.quantity.start &&
      usable(one) &&
      one.role === 'at' &&
      !isCountedFrom(reading.page, one),
  );
  const last = own[own.length - 1];
  return last ? datesFor(last, subject, reading.ground) : null;
}

/** Words that take up a period said before: 单月冠军 after 2026年2月 is about that month. */
const BACK_WORDS: readonly (readonly [RegExp, Period['kind']])[] = [
  [/单月|当月|该月/, 'month'],
  [/单周|当周|该周|这周|全周/, 'week'],
  [/单季|当季|该季/, 'quarter'],
  [/全年|当年|该年/, 'year'],
];

/** The last period of the kind a word of the figure's sentence takes up, from anywhere before it in the item; null where there is none. */
function takenUp(reading: Reading): Period | null {
  const { page, clause, quantity } = reading;
  const inItem = page.layout.clauses.filter((one) => one.item === clause.item);
  const first = inItem.find((one) => one.sentence === clause.sentence) ?? clause;
  const words = page.block.text.slice(first.start, quantity.start);
  const kind = BACK_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  const start = inItem[0]?.start ?? clause.start;
  const found = page.periods.filter(
    (one) => one.period.kind === kind && one.start >= start && one.end <= quantity.start,
  );
  const last = found[found.length - 1];
  return last ? { ...last.period, basis: 'resolved' } : null;
}

/** How far behind a figure a change on the week is looked for, in characters, and how many facts back its subject's week. */
const WEEK_REACH = 40;
const FACTS_BACK = 12;
const ON_THE_WEEK = /周环比|[较比][上前]一?周|周涨幅|周跌幅/;

/** True where a figure between the same semicolons is compared with the week before, or its subject was told of that week just before. */
function isWeekly({ page, clause, quantity, earlier }: Reading, subject: DraftSubject | null, start: string): boolean {
  const { text } = page.block;
  const first = page.layout.clauses.find((one) => one.group === clause.group && one.item === clause.item) ?? clause;
  const behind = text.slice(quantity.end, quantity.end + WEEK_REACH).split(/[。;]/)[0] ?? '';
  const from = Math.max(first.start, quantity.start - 4 * WEEK_REACH);
  if (ON_THE_WEEK.test(text.slice(from, quantity.end) + behind)) return true;
  return earlier
    .slice(-FACTS_BACK)
    .some(
      ({ draft, clauseIndex }) =>
        draft.subject.name === subject?.name &&
        draft.period.basis === 'inferred' &&
        draft.period.start === start &&
        page.layout.clauses[clauseIndex]?.item === clause.item,
    );
}

/** The last of `periods` (in order of print) between two offsets that passes the test. */
function lastWithin(
  periods: readonly PeriodMention[],
  from: number,
  to: number,
  test: (mention: PeriodMention) => boolean,
): PeriodMention | undefined {
  for (let i = firstFrom(periods, to) - 1; i >= 0; i--) {
    const one = periods[i];
    if (!one || one.start < from) return undefined;
    if (one.end <= to && test(one)) return one;
  }
  return undefined;
}

/** Never guesses: `UNSTATED_PERIOD` where no scope gives one under the policy. */
export function bindPeriod(reading: Reading, subject: DraftSubject | null, policy: PeriodPolicy = {}): Period {
  const { page, ground, clause, clauseIndex, quantity, earlier } = reading;
  const inRow = listedYear(reading);
  if (inRow) return inRow;
  const allowed = (mention: PeriodMention): boolean =>
    usable(mention) && (policy.event === true || !datesAStatement(reading, mention));
  const lastIn = (from: number, to: number, test = allowed): PeriodMention | undefined =>
    lastWithin(page.periods, from, to, test);

  // 从去年底的100家增至140家, 上年同期为7.6%: the time a figure starts from or is compared with is its own.
  const base = touching(reading);
  if (base) return datesFor(base, subject, reading.ground);
  const own = lastIn(clause.start, quantity.start, (one) => allowed(one) && !isCountedFrom(page, one));
  if (own) return upTo(reading, datesFor(own, subject, reading.ground, reading));
  const after = page.periods.find((one) => one.start >= quantity.end && one.end <= reading.tailEnd && usable(one));
  // 63.1%(25Q1:61.9%): a period with a figure of its own behind it is that figure's.
  const taken = after && page.quantities.some((one) => one.start >= after.end && one.start - after.end <= 3);
  if (after && !taken && /^\(?$/.test(page.block.text.slice(quantity.end, after.start)))
    return datesFor(after, subject, reading.ground);

  // What is planned does not belong to the quarter just told.
  const coming = /计划|预计|有望|目标|拟投/.test(page.block.text.slice(clause.start, quantity.start));
  for (let i = clauseIndex - 1; i >= 0; i--) {
    const other = page.layout.clauses[i];
    if (!other || other.item !== clause.item) break;
    const sentenceOnly = other.sentence === clause.sentence;
    const read = placedIn(earlier, i)
      .filter((one) => one.draft.period.basis !== 'unstated' && !isOfYardstick(page, other, one.draft.period))
      .pop();
    const mention = lastIn(other.start, other.end, (one) => allowed(one) && lends(page, one));
    if (sentenceOnly) {
      if (mention) return flowMonth(reading, upTo(reading, datesFor(mention, subject, reading.ground, reading)));
      // …周环比-1.8%;能繁母猪存栏…: a week inferred from a change on the week stays between its semicolons.
      const week = ground.clock.covers;
      const told = read?.draft.period;
      const ofWeek = told?.basis === 'inferred' && told.start === week?.start && other.group !== clause.group;
      if (read && !ofWeek) return flowMonth(reading, read.draft.period);
      continue;
    }
    if (policy.event && mention) return inferred(lent(reading, datesFor(mention, subject, reading.ground, reading)));
    if (policy.market && mention && mention.period.kind !== 'day')
      return datesFor(mention, subject, reading.ground, reading);
    // A month's releases follow each other: CPI…。PPI…。 are of one month.
    const sameSubject =
      read &&
      (read.draft.subject.name === subject?.name ||
        (read.draft.subject.kind === 'indicator' && subject?.kind === 'indicator'));
    if (policy.carries && sameSubject && !coming && read.draft.period.kind !== 'day')
      return inferred(read.draft.period);
    if (
      policy.metric !== undefined &&
      read?.draft.metric === policy.metric &&
      LASTING_KINDS.has(read.draft.period.kind)
    )
      return inferred(lent(reading, read.draft.period));
    if (mention && !policy.event && !policy.market) break;
  }
  const released = policy.carries && subject?.kind === 'indicator' ? releasedTogether(reading) : null;
  if (released) return inferred(released);
  const back = takenUp(reading);
  if (back) return back;
  if (policy.statementDay) {
    const said = lastIn(0, quantity.start, (one) => one.period.kind === 'day');
    if (said) return inferred(said.period);
  }
  if (ground.headingPeriod && (page.block.block.exhibit !== null || policy.market))
    return datesFor(ground.headingPeriod, subject, ground);
  const { covers } = ground.clock;
  // Market figures, and those beside 周环比 or 较上周, are of the week a weekly covers.
  if (covers && (policy.market === true || isWeekly(reading, subject, covers.start))) {
    return {
      kind: 'range',
      start: covers.start,
      end: covers.end,
      label: `${covers.start}至${covers.end}`,
      basis: 'inferred',
    };
  }
  return UNSTATED_PERIOD;
}
