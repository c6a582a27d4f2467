/** The days a periodical report covers: the range in its title, or the one printed beside 本周, or the week its words name. */
import type { Document } from '../../document/document';
import { simplifyCharacters } from '../../document/simplify';
import { addDays, isoDay, mondayOf } from './dates';
import { type FrontLine, halfWidth } from './front-lines';

export interface DayRange {
  readonly start: string;
  readonly end: string;
}

const DAY = '(\\d{1,2})\\s?(?:月|[./])\\s?(\\d{1,2})\\s?日?';
const YEAR = '(20\\d{2})\\s?(?:年|[-./])\\s?';
const DASH = '\\s?(?:[-—–~]+|至|到)\\s?';
const SPELLED = new RegExp(`(?:${YEAR})?${DAY}${DASH}(?:${YEAR})?${DAY}`);
const COMPACT = /(20\d{2})(\d{2})(\d{2})\s?[-—–~]+\s?(20\d{2})?(\d{2})(\d{2})(?!\d)/;
const OPENING = /^(?:[^。,:]{0,10}:\s*)?(上周|本周)/;
const WEEK_WORD = /(?:本周|上周|过去一周|报告期内?)\s?[(]/;

/**
 * @param date the report's day (or estimate), for the year where a range prints none and for 上周 and 本周; null if unknown
 * @returns null where the report names no period of its own
 */
export function readCovers(document: Document, front: readonly FrontLine[], date: string | null): DayRange | null {
  const own = front.filter(({ related }) => !related);
  for (const read of [rangeIn, bracketRangeIn]) {
    for (const { plain } of own) {
      const range = read(plain, date);
      if (range) return range;
    }
  }
  for (const { plain, top } of own) {
    const range = top ? issueIn(plain, date) : null;
    if (range) return range;
  }
  const texts = document.blocks
    .filter(({ kind }) => kind === 'body' || kind === 'caption')
    .map((block) => halfWidth(simplifyCharacters(block.pieces.map(({ text }) => text).join(''))));
  for (const text of texts) {
    const word = WEEK_WORD.exec(text);
    const range = word ? rangeIn(text.slice(word.index, word.index + 48), date) : null;
    if (range) return range;
  }
  const opening = texts.find((text) => OPENING.test(text));
  if (!opening || date === null) return null;
  // Trading weeks run Monday to Friday; 上周 is the calendar week before the report's.
  // On a Monday 本周 has not happened yet: the report tells of the week just over.
  const past = OPENING.exec(opening)?.[1] === '上周' || mondayOf(date) === date;
  const monday = past ? addDays(mondayOf(date), -7) : mondayOf(date);
  return { start: monday, end: addDays(monday, 4) };
}

function rangeIn(text: string, date: string | null): DayRange | null {
  const compact = COMPACT.exec(text);
  const match = compact ?? SPELLED.exec(text);
  if (!match) return null;
  const [, year1, month1, day1, year2, month2, day2] = match;
  const known = Number(year1 ?? year2 ?? date?.slice(0, 4));
  const start = isoDay(known, Number(month1), Number(day1));
  const end = isoDay(Number(year2 ?? known), Number(month2), Number(day2));
  if (!start || !end) return null;
  // 12.29-1.02 without a second year runs over new year.
  if (end < start && year2 === undefined) return { start, end: `${known + 1}${end.slice(4)}` };
  return end < start ? null : { start, end };
}

/** (0503-0507): without a year the four digits are days only in brackets behind a title. */
function bracketRangeIn(text: string, date: string | null): DayRange | null {
  const match = /[(](0[1-9]|1[0-2])([0-3]\d)\s?[-—–~]+\s?(0[1-9]|1[0-2])([0-3]\d)[)]/.exec(text);
  if (!match || date === null) return null;
  const [, month1, day1, month2, day2] = match;
  return rangeIn(`${month1}.${day1}-${month2}.${day2}`, date);
}

const WEEK_ISSUE = /(?:(20\d{2})年)?第(\d{1,2})周/;
const MONTH_ISSUE = /(?:(20\d{2})年)?(?<!\d)(\d{1,2})月(?:份)?(?:月报|月度(?:报告|跟踪|策略))/;
const QUARTER_ISSUE = /(20\d{2})年?(?:Q([1-4])|第?([一二三四])季度)(?:季报|季度报告|报告|回顾)/;

/** 第18周, 4月月报, 一季度季报: the ISO week, month or quarter a series names. Without a year the last one before the report's day. */
function issueIn(text: string, date: string | null): DayRange | null {
  const week = WEEK_ISSUE.exec(text);
  const year = week?.[1] ?? date?.slice(0, 4);
  if (week && year !== undefined && Number(week[2]) >= 1 && Number(week[2]) <= 53) {
    // The first ISO week is the one with 4 January in it.
    const start = addDays(mondayOf(`${year}-01-04`), (Number(week[2]) - 1) * 7);
    return { start, end: addDays(start, 6) };
  }
  const quarter = QUARTER_ISSUE.exec(text);
  if (quarter) {
    const nth = Number(quarter[2] ?? '一二三四'.indexOf(quarter[3] ?? '') + 1);
    return monthsFrom(Number(quarter[1]), nth * 3 - 2, 3);
  }
  const month = MONTH_ISSUE.exec(text);
  if (!month || (month[1] === undefined && date === null)) return null;
  const own = Number(month[1] ?? date?.slice(0, 4));
  const span = monthsFrom(own, Number(month[2]), 1);
  return month[1] === undefined && date !== null && span && span.start > date
    ? monthsFrom(own - 1, Number(month[2]), 1)
    : span;
}

function monthsFrom(year: number, month: number, count: number): DayRange | null {
  const start = isoDay(year, month, 1);
  const next = isoDay(month + count > 12 ? year + 1 : year, ((month + count - 1) % 12) + 1, 1);
  return start && next ? { start, end: addDays(next, -1) } : null;
}
