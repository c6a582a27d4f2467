/** The ways a person may write a period, tried in order. One row is one form; `example` is what messages and help show. */
import { isoDay, weekOf } from '../facts/period-math';
import type { AskedPeriod, Grain } from './asked-period';
import { isoWeek, months, type Span } from './calendar';

export interface PeriodForm {
  readonly name: string;
  readonly example: string;
  readonly pattern: RegExp;
  /** Null where the parts make no period (month 13): the text is then wrong, not another form. */
  read(parts: readonly string[], newest: string | null): AskedPeriod | null;
}

const CHINESE_DIGITS = '零一二三四五六七八九';

function count(text: string | undefined): number {
  if (text === undefined) return NaN;
  const digit = CHINESE_DIGITS.indexOf(text);
  return digit > 0 ? digit : Number(text);
}

/** 26 is 2026: reports of this century only. */
function year(text: string | undefined): number {
  const value = Number(text);
  return value < 100 ? 2000 + value : value;
}

function days(span: Span | null, grain: Grain): AskedPeriod | null {
  return span && { kind: 'days', ...span, grain };
}

function oneDay(y: string | undefined, m: string | undefined, d: string | undefined): AskedPeriod | null {
  const day = isoDay(Number(y), Number(m), Number(d));
  return day === null ? null : { kind: 'days', start: day, end: day, grain: 'day' };
}

function quarter(y: string | undefined, q: string | undefined): AskedPeriod | null {
  const number = count(q);
  return number >= 1 && number <= 4 ? days(months(year(y), number * 3 - 2, 3), 'quarter') : null;
}

function half(y: string | undefined, h: string | undefined): AskedPeriod | null {
  const second = h === '2' || h === '下';
  return days(months(year(y), second ? 7 : 1, 6), 'half');
}

function fiscal(y: string | undefined, part: string | undefined): AskedPeriod {
  const number = part && /[1-4一二三四]/.exec(part)?.[0];
  const letter = part?.startsWith('H') ? 'H' : 'Q';
  return { kind: 'fiscal', year: year(y), part: number ? `${letter}${count(number)}` : null };
}

/** Days before or after the newest report's date, the only "today" an answer may depend on. */
function relative(word: string, newest: string | null): AskedPeriod | null {
  if (newest === null) return null;
  const [y, m] = [Number(newest.slice(0, 4)), Number(newest.slice(5, 7))];
  const back = /^(上|去|LAST)/.test(word);
  if (/周|WEEK/.test(word)) return days(weekOf(newest, back ? -1 : 0), 'week');
  if (/季|QUARTER/.test(word)) {
    const index = y * 4 + Math.ceil(m / 3) - 1 - (back ? 1 : 0);
    return quarter(String(Math.floor(index / 4)), String((index % 4) + 1));
  }
  if (/月|MONTH/.test(word)) {
    const index = y * 12 + m - 1 - (back ? 1 : 0);
    return days(months(Math.floor(index / 12), (index % 12) + 1), 'month');
  }
  return days(months(back ? y - 1 : y, 1, 12), 'year');
}

/** Patterns see upper case, half width, simplified characters and no blanks. */
export const PERIOD_FORMS: readonly PeriodForm[] = [
  { name: 'latest', example: '最新', pattern: /^(?:最新|LATEST)?$/, read: () => ({ kind: 'latest' }) },
  {
    name: 'fiscal', // before quarter: FY26Q3 is the company's own quarter
    example: 'FY26Q3',
    pattern: /^(?:FY(\d{4}|\d{2})|(\d{4}|\d{2})财年)(Q[1-4]|第?[1-4一二三四]财?季度?|H[12])?$/,
    read: ([a, b, part]) => fiscal(a ?? b, part),
  },
  {
    name: 'ytd',
    example: '2026YTD',
    pattern: /^(?:(\d{4})年?)?(?:YTD|年初至今|初至今)$/,
    read: ([y]) => ({ kind: 'ytd', year: y === undefined ? null : Number(y) }),
  },
  {
    name: 'relative',
    example: '上周',
    pattern: /^(上周|本周|上个?月|本月|上个?季度|本季度|去年|今年|(?:LAST|THIS)(?:WEEK|MONTH|QUARTER|YEAR))$/,
    read: ([word], newest) => relative(word ?? '', newest),
  },
  {
    name: 'week',
    example: '2026W14',
    pattern: /^(\d{4})(?:-?W|年?第)(\d{1,2})周?$/,
    read: ([y, w]) => days(isoWeek(Number(y), Number(w)), 'week'),
  },
  {
    name: 'quarter',
    example: '2026Q1',
    pattern: /^(\d{4}|\d{2})(?:年|-)?(?:Q([1-4])|第?([1-4一二三四])季度?)$/,
    read: ([y, letter, word]) => quarter(y, letter ?? word),
  },
  { name: 'quarter first', example: '1Q26', pattern: /^([1-4])Q(\d{4}|\d{2})$/, read: ([q, y]) => quarter(y, q) },
  {
    name: 'half',
    example: '2026H1',
    pattern: /^(\d{4}|\d{2})(?:年|-)?(?:H([12])|(上|下)半年)$/,
    read: ([y, h, word]) => half(y, h ?? word),
  },
  { name: 'half first', example: '1H26', pattern: /^([12])H(\d{4}|\d{2})$/, read: ([h, y]) => half(y, h) },
  {
    name: 'day',
    example: '2026-04-03',
    pattern: /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/,
    read: ([y, m, d]) => oneDay(y, m, d),
  },
  { name: 'day digits', example: '20260403', pattern: /^(\d{4})(\d\d)(\d\d)$/, read: ([y, m, d]) => oneDay(y, m, d) },
  {
    name: 'month',
    example: '2026-03',
    pattern: /^(\d{4})(?:[-/.年M](\d{1,2})|(\d\d))(?:月份?)?$/,
    read: ([y, m, digits]) => days(months(Number(y), Number(m ?? digits)), 'month'),
  },
  { name: 'year', example: '2026', pattern: /^(\d{4})年?$/, read: ([y]) => days(months(Number(y), 1, 12), 'year') },
];
