/** Which periods said beside one figure may date another: a look-back window, a yardstick's month and a running total may not. */
import { resolveFiscal } from '../../facts/fiscal';
import type { Period } from '../../facts/period';
import { addDays, addMonths, dayParts, monthPeriod } from '../../facts/period-math';
import type { Clause } from '../clauses';
import type { PeriodMention } from '../readers/mention';
import type { Page, Reading } from '../reading';

/** How many facts back an indicator's month is looked for. */
const NEARBY = 30;
/** 近五年72.5%分位, 过去三年均值: over what something is compared, not when it was. */
const COMPARED_OVER = /^.{0,14}?(?:分位|均值|平均|中位|中枢|高点|低点|高位|低位)/;
/** 是1月的3.6倍, 为去年同期的两倍. */
const YARDSTICK = /^的(?:约|近|超)?[\d.一二两三四五六七八九十]{1,8}[余多]?(?:倍|成|番)/;

/** 2023年以来最大跌幅: how long a record has stood. */
const RECORD = /^(?:以来)?(?:的|同期|单[季月周])*(?:最|首次|首度|新高|新低|次高|次低)/;

/** 26Q1 of 31.2%(26Q1:28.4%): a period in a bracket with a figure of its own. */
function heldInBracket({ layout, quantities }: Page, mention: PeriodMention): boolean {
  const inside = layout.brackets.some((one) => one.open < mention.start && mention.end <= one.close);
  return inside && quantities.some((one) => one.start >= mention.end && one.start - mention.end <= 3);
}

/** True where the period is what a multiple is counted from (是1月的3.6倍). */
export function isCountedFrom({ block }: Page, mention: PeriodMention): boolean {
  return YARDSTICK.test(block.text.slice(mention.end, mention.end + 14));
}

/** False where the period belongs to the words right behind it alone. */
export function lends(page: Page, mention: PeriodMention): boolean {
  const after = page.block.text.slice(mention.end, mention.end + 20).split(/[,。;]/)[0] ?? '';
  if (heldInBracket(page, mention)) return false;
  if (YARDSTICK.test(after) || (mention.role === 'since' && RECORD.test(after))) return false;
  return !mention.rule.endsWith('-from-now') || !COMPARED_OVER.test(after);
}

/** January to the end of a month, told beside that month: a running total. */
function isRunningTotal({ start, end, kind }: Period): boolean {
  return (
    (kind === 'range' || kind === 'ytd') &&
    start !== null &&
    end !== null &&
    /-01-01$/.test(start) &&
    start.slice(0, 4) === end.slice(0, 4)
  );
}

/** 新增, 净融资: what flows in over a month, though its sentence has just told a balance at the month's end. */
const FLOWS = /新增|净融资|净发行|净投放/;

/** The month at whose end a balance was told, for what flowed in over it; any other period as it is. */
export function flowMonth({ page, clause, quantity }: Reading, period: Period): Period {
  if (
    period.kind !== 'point' ||
    period.end === null ||
    period.end !== addDays(addMonths(`${period.end.slice(0, 8)}01`, 1), -1)
  )
    return period;
  if (!FLOWS.test(page.block.text.slice(clause.start, quantity.start))) return period;
  const { year, month } = dayParts(period.end);
  return monthPeriod(year, month, 'inferred');
}

/** A running total (1-5月累计) is told aside: what the next sentence says is of its last month, where the item has named that month; else the period itself. */
export function lent(reading: Reading, period: Period): Period {
  if (!isRunningTotal(period)) return flowMonth(reading, period);
  const { page, clause, quantity } = reading;
  const from = page.layout.clauses.find((one) => one.item === clause.item)?.start ?? clause.start;
  const month = page.periods.find(
    ({ period: one, start, end }) =>
      one.kind === 'month' && one.end === period.end && start >= from && end <= quantity.start,
  );
  return month?.period ?? period;
}

/** M2… in an item after 10月新增社融…: the releases of one month are told one after another. Null where the block has told no indicator's month. */
export function releasedTogether({ earlier }: Reading): Period | null {
  for (const { draft } of earlier.slice(-NEARBY).reverse())
    if (draft.subject.kind === 'indicator' && draft.period.kind === 'month') return draft.period;
  return null;
}

/** True where the fact of a clause has the period of a yardstick in it (上年同期亏损…), which is nobody else's. */
export function isOfYardstick(page: Page, clause: Clause, period: Period): boolean {
  return page.periods.some(
    (one) =>
      (one.role === 'base' || heldInBracket(page, one)) &&
      one.start >= clause.start &&
      one.end <= clause.end &&
      one.period.start === period.start &&
      one.period.end === period.end,
  );
}

/** Between a period and the figure it alone belongs to: 上年同期为7.6%, 较一季度的12%, 2024年亏损2亿元. */
const TOUCHES = /^(?:的|为|是|:)?(?:净?亏损)?(?:约|近|超)?$/;

/** The period that stands right before the figure, whatever its part in the sentence: a yardstick's figure is of the yardstick's time. Null for multiples (去年同期的4倍) and where none does. */
export function touching({ page, clause, quantity }: Reading): PeriodMention | null {
  if (quantity.multiple !== null || quantity.unit === 'times') return null;
  const { text } = page.block;
  return (
    page.periods.find(
      (one) =>
        one.role === 'base' &&
        one.period.start !== null &&
        one.start >= clause.start &&
        one.end <= quantity.start &&
        TOUCHES.test(text.slice(one.end, quantity.start)),
    ) ?? null
  );
}

/** A stretch said to run to a day (截至8月9日, 暑期档6月1日至8月31日) is told up to that day. */
export function upTo({ page, clause }: Reading, period: Period): Period {
  const { start, end, kind } = period;
  if (kind !== 'range' || start === null || end === null) return period;
  const first =
    page.layout.clauses.find((one) => one.sentence === clause.sentence && one.item === clause.item) ?? clause;
  const day = page.periods.find(
    (one) => one.role === 'until' && one.start >= first.start && one.end <= clause.end && one.period.kind === 'point',
  )?.period.end;
  return day !== null && day !== undefined && day > start && day < end
    ? { ...period, end: day, label: `${start}至${day}` }
    : period;
}

/** First to last year of the sentence for a compound rate that names no stretch of its own: 从2024年的…增长至2030年的…, CAGR为9.5%. Null where fewer than two are told. */
export function compoundSpan({ page, clause, quantity }: Reading): Period | null {
  const first =
    page.layout.clauses.find((one) => one.sentence === clause.sentence && one.item === clause.item) ?? clause;
  const said = page.periods.filter((one) => one.start >= first.start && one.end <= quantity.start);
  if (said.some((one) => one.start >= clause.start)) return null;
  const years = said
    .filter(({ period }) => /-01-01$/.test(period.start ?? '') && /-12-31$/.test(period.end ?? ''))
    .slice(-2);
  const [from, to] = [years[0]?.period, years[1]?.period];
  if (!from?.start || !to?.end || from.end === null || from.end >= to.end) return null;
  const label = `${from.start.slice(0, 4)}-${to.end.slice(0, 4)}年`;
  return { kind: 'range', start: from.start, end: to.end, label, basis: 'resolved' };
}

/** 第二季度, Q2 without a year: the rules that read them. */
const BARE_QUARTERS: ReadonlySet<string> = new Set(['quarter', 'Q-alone', 'N-Q-alone']);

/** 微软第二季度: a quarter without a year is of the company's own calendar, whose year ends with `endMonth`: the latest such that was over on the report's day. Any other period as it is. */
export function ownQuarter({ page, ground }: Reading, mention: PeriodMention, endMonth: number): Period {
  const { period, start } = mention;
  const { date } = ground.clock;
  const words = page.block.text.slice(start, mention.end);
  const told = /年$/.test(page.block.text.slice(Math.max(0, start - 1), start)) || !/^第|^Q/.test(words);
  if (endMonth === 12 || date === null || told || period.kind !== 'quarter' || period.start === null) return period;
  if (!BARE_QUARTERS.has(mention.rule)) return period;
  const index = Math.ceil(dayParts(period.start).month / 3);
  const { year } = dayParts(date);
  for (const one of [year + 1, year, year - 1]) {
    const found = resolveFiscal({ year: one, part: 'quarter', index }, endMonth);
    if (found.end !== null && found.end < date) return { ...found, basis: 'inferred' };
  }
  return period;
}
