/** Lengths of time: 三个月内, 3-6个月, 两年, 10个交易日; with 近 or 未来 they are dated from the report (近三年, 未来五年). */
import { UNSTATED_PERIOD, type Period } from '../../../facts/period';
import { addDays, addMonths, rangePeriod } from '../../../facts/period-math';
import { readSpelled } from '../chinese-number';
import type { Duration } from '../mention';
import type { PeriodContext } from '../period-context';
import { DIGITS, has, pattern, rule, type PeriodDraft, type PeriodRule } from './rule';

const SPELLED = '一二两三四五六七八九十半';
const COUNT = `(\\d{1,3}(?:\\.\\d)?|[${SPELLED}]{1,3})`;
const UNIT =
  '(多|余|几)?(个?交易日|个?工作日|个?自然日|天|个?星期|周(?![期边转报日]|年(?!度))|个(?:多|半)?月|个季度|年(?![底末初度报代]))(半)?';
/** 近5日 counts days; without 近 a 5日 is the fifth. */
const UNIT_OR_DAYS = UNIT.replace('天|', '天|日(?!均?线)|');
/** 近三月 and 近6月 look back over months; 近 before a day (近3月15日) or a part of one is none. */
const LOOK_BACK_MONTHS = '(多|余|几)?(月)(?![\\d初上中下末底份])(半)?';
const HEAD = '(过去|近|最近|此前|未来|今后|往后|后续)';
const PAST = new Set(['过去', '近', '最近', '此前']);

/** 库存天数约33天, 去化周期由24个月降至22个月: how long something takes is a figure of its own, no time of another. */
const MEASURED = /(?:天数|周期|账期|交期|工期|久期|时限|时长|用时|耗时)[^,。;:()]{0,16}$/;
const MEASURED_REACH = 22;

function counted(group: string | undefined): number {
  const text = group ?? '';
  if (text === '半') return 0.5;
  return /^\d/.test(text) ? Number(text) : (readSpelled(text, 0)?.value ?? NaN);
}

function unitOf(word: string): Duration['unit'] {
  if (word.includes('年')) return 'years';
  if (word.includes('季')) return 'quarters';
  if (word.includes('月')) return 'months';
  return word.includes('周') || word.includes('星期') ? 'weeks' : 'days';
}

/** 半年 is 6 months and 一年半 18, so that counts stay whole. */
function lengthOf(from: string | undefined, to: string | undefined, unitWord: string, half: boolean): Duration | null {
  const count = counted(from) + (half ? 0.5 : 0) + (unitWord.includes('半') ? 0.5 : 0);
  const high = to === undefined || to === '' ? null : counted(to);
  if (Number.isNaN(count) || count === 0 || (high !== null && !(high > count))) return null;
  const unit = unitOf(unitWord);
  if (unit === 'years' && !Number.isInteger(count)) return { count: count * 12, high: null, unit: 'months' };
  return { count, high, unit };
}

const MONTHS: Readonly<Record<string, number>> = { months: 1, quarters: 3, years: 12 };
const DAYS: Readonly<Record<string, number>> = { days: 1, weeks: 7 };

/** The dates of a length of time that ends (近三年) or begins (未来五年) with the report. */
function dated(context: PeriodContext, length: Duration, past: boolean, label: string): Period {
  const { date } = context.clock;
  const kind = past ? 'range' : 'future';
  const steps = length.high ?? length.count;
  if (date === null || !Number.isInteger(steps)) return { ...UNSTATED_PERIOD, kind, label };
  const sign = past ? -1 : 1;
  const months = MONTHS[length.unit];
  const other =
    months === undefined
      ? addDays(date, sign * steps * (DAYS[length.unit] ?? 1))
      : addMonths(date, sign * steps * months);
  const [start, end] = past ? [addDays(other, 1), date] : [addDays(date, 1), other];
  return { ...rangePeriod(start, end, 'resolved'), kind, label };
}

function read(m: RegExpExecArray, context: PeriodContext, head: number): PeriodDraft | null {
  const duration = lengthOf(m[head + 1], m[head + 2], m[head + 4] ?? '', has(m, head + 5));
  if (duration === null) return null;
  // A classifier's 一年 in 一年级, a year of four digits and 20世纪90年代 are not lengths.
  if (duration.unit === 'years' && /^[代级轮]/.test(context.text.slice(m.index + m[0].length))) return null;
  if (head === 0) return { period: { ...UNSTATED_PERIOD, label: m[0] }, role: 'duration', duration };
  return { period: dated(context, duration, PAST.has(m[1] ?? ''), m[0]), duration, role: 'at' };
}

export const DURATION_RULES: readonly PeriodRule[] = [
  rule(
    'length-from-now',
    '过近最此未今往后',
    pattern(HEAD, '的?', COUNT, '(?:[-~至到]', COUNT, ')?', UNIT_OR_DAYS),
    (m, context) => read(m, context, 1),
  ),
  rule(
    'months-from-now',
    '过近最',
    pattern('(过去|近|最近)', '的?', COUNT, '(?:[-~至到]', COUNT, ')?', LOOK_BACK_MONTHS),
    (m, context) => read(m, context, 1),
  ),
  rule('length', DIGITS + SPELLED, pattern(COUNT, '(?:(?:个月|天|年|周)?[-~至到]', COUNT, ')?', UNIT), (m, context) => {
    if (MEASURED.test(context.text.slice(Math.max(0, m.index - MEASURED_REACH), m.index))) return null;
    // The tail of 第三年, 数十年 or 1,200天 is no length of its own.
    if (/[第十百千数几一二两三四五六七八九]$|\d[.,]$/.test(context.text.slice(Math.max(0, m.index - 2), m.index)))
      return null;
    return read(m, context, 0);
  }),
];
