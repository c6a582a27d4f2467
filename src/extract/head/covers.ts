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
  for (const { plain, related } of front) {
    const range = related ? null : rangeIn(plain, date);
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
