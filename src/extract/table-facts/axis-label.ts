/** What a column head or a row label says: a period, a metric, a change, a unit, or a name. */
import { normalise } from '../../document/normalise';
import { resolveFiscal } from '../../facts/fiscal';
import type { Modality } from '../../facts/fact';
import type { Period } from '../../facts/period';
import { monthPeriod } from '../../facts/period-math';
import { metricMentions } from '../bind/metric-mentions';
import type { MetricEntry } from '../lexicon/metrics';
import { CHANGE_HEADS, STATEMENT_ITEMS } from '../lexicon/table-heads';
import type { Clock, QuantityMention } from '../readers/mention';
import { readPeriods } from '../readers/periods';
import { readQuantities } from '../readers/quantities';

export interface AxisLabel {
  /** What neither period nor metric, change nor unit explains, decoration off; '' where nothing is left. */
  readonly name: string;
  readonly period: Period | null;
  /** By the letter behind the year (A, E, F), else by the report's date. */
  readonly modality: Modality;
  readonly metric: MetricEntry | null;
  /** The metric as the label has it (云业务收入), '' without one. */
  readonly metricName: string;
  /** Set where it holds how something changed. */
  readonly change: '同比' | '环比' | '增速' | null;
  /** `1亿元` for a label with （亿元）; null where it prints none. */
  readonly unit: QuantityMention | null;
}

const DECORATION =
  /^(?:[-+•·※]\s*|(?:其中|减|加|注|\([+-]\)|[一二三四五六七八九十]{1,2}[、.]|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[、.](?!\d))\s*[:：]?\s*)+/;
const SHORT_MONTH = /^(\d{2})[/.-](0?[1-9]|1[0-2])$/;
const BARE_YEAR = /(?<![\d.])(?:19|20)\d{2}(?![\d.])/;
const FORECAST = /\d\s*年?\s*\(?(?:E(?![A-Za-z])|F(?![A-Za-z])|预测|预计|预期)/;
const ACTUAL = /\d\s*年?\s*\(?(?:A(?![A-Za-z])|实际)/;
/** Left behind by a period that is gone. */
const PERIOD_TAIL =
  /^(?:[AEF](?![A-Za-z])|年?(?:度|报)|预测值?|预计|预期|实际值?|累计值?|当月值?|当季|单季度?|全年|\((?:[AEF]|预测|预计|实际)\))+/;
const EDGE = /^[\s:：,，、/|-]+|[\s:：,，、/|-]+$/g;
/** Behind a label: 亿元 without brackets. */
const TRAILING_UNIT = /[,，:：/]\s*([千百十]?[万亿]?(?:元|港元|美元|股|辆|吨|台|人|户)|%|倍|pct)$/;

/** `printed` as the readers see it, footnote marks off the end (1,015¹ is 1,015). */
export function plainLabel(printed: string): string {
  return normalise(printed.replace(/[¹²³⁴-⁹†‡*＊①-⑨]+\s*$/u, '')).text.trim();
}

/** Unit words as a figure: what `1亿元` reads as; null where they are no unit. */
export function unitOfWords(printed: string): QuantityMention | null {
  const words = normalise(printed)
    .text.replace(/^单位:?/, '')
    .trim();
  // A size in brackets (9μm) is no unit.
  if (words === '' || /^\d/.test(words)) return null;
  const [, scale] = /^(?:人民币|RMB)([千百十]?[万亿]?)元?$/.exec(words) ?? [];
  const text = scale === undefined ? `1${words}` : `1${scale}元`;
  const [read] = readQuantities(text);
  return read && read.unit !== null && read.start === 0 && read.end === text.length ? read : null;
}

/** Reads one head or label, normalised by plainLabel. Never throws; an unknown word is a name. */
export function readAxisLabel(plain: string, clock: Clock): AxisLabel {
  const { rest: unitless, unit } = withoutUnit(plain.replace(DECORATION, ''));
  const { rest: undated, period } = withoutPeriod(unitless, clock);
  const { rest, change } = withoutChange(undated);
  const metric = rest === '' ? null : metricOf(rest);
  return {
    name: metric ? '' : rest,
    period,
    modality: modalityOf(unitless, period, clock),
    metric,
    metricName: metric ? nameOf(metric, rest) : '',
    change,
    unit,
  };
}

function withoutUnit(text: string): { rest: string; unit: QuantityMention | null } {
  const bracket = /^(.*)\(([^()]{1,14})\)([^()]{0,8})$/.exec(text);
  const words = bracket?.[2] ?? '';
  if (bracket && words !== '+/-') {
    const unit = unitOfWords(words.split(/[,，;]/)[0] ?? '');
    if (unit) return { rest: `${bracket[1] ?? ''}${bracket[3] ?? ''}`.trim(), unit };
  }
  const trailing = TRAILING_UNIT.exec(text);
  const unit = trailing ? unitOfWords(trailing[1] ?? '') : null;
  return unit && trailing ? { rest: text.slice(0, trailing.index), unit } : { rest: text, unit: null };
}

function withoutPeriod(text: string, clock: Clock): { rest: string; period: Period | null } {
  const short = SHORT_MONTH.exec(text);
  if (short) return { rest: '', period: monthPeriod(2000 + Number(short[1]), Number(short[2]), 'stated') };
  if (!/[\d一二三四上本今去近年月周日]/.test(text)) return { rest: text, period: null };
  const found = readPeriods(text, clock, []).find(
    ({ role, period, fiscal }) => role !== 'duration' && (period.start ?? fiscal) !== null,
  );
  if (found) {
    // Without another calendar of the company's own, FY25 in a table of A-shares is the year 2025.
    const period = found.period.start === null && found.fiscal ? resolveFiscal(found.fiscal, 12) : found.period;
    return { rest: cut(text, found.start, found.end), period };
  }
  const year = BARE_YEAR.exec(text);
  const [read] = year ? readPeriods(year[0], clock, []) : [];
  return year && read
    ? { rest: cut(text, year.index, year.index + 4), period: read.period }
    : { rest: text, period: null };
}

/** `text` with its first date or period taken out. */
export function withoutDates(text: string, clock: Clock): string {
  return withoutPeriod(text, clock).rest;
}

function cut(text: string, start: number, end: number): string {
  return (text.slice(0, start).replace(EDGE, '') + text.slice(end).replace(PERIOD_TAIL, '').replace(EDGE, '')).replace(
    EDGE,
    '',
  );
}

function modalityOf(text: string, period: Period | null, clock: Clock): Modality {
  if (FORECAST.test(text)) return 'forecast';
  if (ACTUAL.test(text) || period?.start == null || clock.date === null) return 'actual';
  return period.start > clock.date ? 'forecast' : 'actual';
}

function withoutChange(text: string): { rest: string; change: AxisLabel['change'] } {
  for (const [words, kind] of CHANGE_HEADS) {
    const match = words.exec(text);
    if (!match) continue;
    // 增长率 at the end only: a 增长 in mid word (增长型基金) is part of a name.
    if (kind === '增速' && match.index + match[0].length !== text.length) continue;
    return {
      rest: (text.slice(0, match.index) + text.slice(match.index + match[0].length))
        .replace(EDGE, '')
        .replace(/^\(\)|\(\)$|%$/g, ''),
      change: kind,
    };
  }
  return { rest: text, change: null };
}

/** The metric a label ends with: 云业务收入 is one, 收入成本比 is not 收入. */
function metricOf(rest: string): MetricEntry | null {
  const item = STATEMENT_ITEMS.get(rest.replace(/\s/g, ''));
  if (item) return item;
  const mentions = metricMentions(rest);
  const last = mentions[mentions.length - 1];
  if (!last) return null;
  const tail = rest
    .slice(last.end)
    .replace(/^\((?:摊薄|加权|TTM|LF|MRQ|全面摊薄|倍|基本)\)$/, '')
    .trim();
  return tail === '' || (last.start === 0 && /^\([A-Za-z]+\)$/.test(tail)) ? last.entry : null;
}

function nameOf(metric: MetricEntry, rest: string): string {
  const mentions = metricMentions(rest);
  const lead = rest.slice(0, mentions[mentions.length - 1]?.start ?? 0).trim();
  return lead === '' ? metric.name : rest;
}
