/** Excel number formats (en-US codes) by unit, made so that Excel, SheetJS and numfmt show the same. */
import type { Unit } from '../facts/unit';

/** At most this many decimals; what is printed with more keeps them in the value. */
const MOST_DECIMALS = 4;

/** Units shown behind the number. Percent and scales have formats of their own below. */
const SUFFIXES: Partial<Record<Unit, string>> = {
  percentage_points: '个百分点',
  basis_points: '基点',
  times: '倍',
  days: '天',
  months: '个月',
  years: '年',
  hours: '小时',
  minutes: '分钟',
};

/** Units that are shown bare: the header says what is counted. */
const BARE: ReadonlySet<Unit> = new Set(['rank', 'score', 'count', 'persons', 'params', 'none']);

/**
 * The format of a value in base units; percent is expected as a fraction. From 万亿 on a token count is shown in 万亿: the
 * four commas divide by 1e12 everywhere. There is no portable format for 亿 (eight digits are no whole number of commas;
 * the `0!.00,,` trick shows wrong digits outside Excel), so below that the digits are grouped.
 */
export function baseFormat(unit: Unit, value: number): string {
  if (unit === 'percent') return `0.${'0'.repeat(Math.max(2, decimalsOf(value * 100)))}%`;
  if (unit === 'tokens' && Math.abs(value) >= 1e12) return `${fixed(decimalsOf(value / 1e12))},,,,"万亿"`;
  const suffix = SUFFIXES[unit];
  if (unit === 'percentage_points' || unit === 'times') {
    return `${fixed(Math.max(2, decimalsOf(value)))}"${suffix}"`;
  }
  if (unit === 'rank') return '0';
  if (suffix !== undefined) return `${fixed(decimalsOf(value))}"${suffix}"`;
  const grouped = `#,##${fixed(decimalsOf(value))}`;
  return BARE.has(unit) || unit === 'tokens' || /^[A-Z]{3}$/.test(unit) ? grouped : `${grouped}" ${unit}"`;
}

/** The format of a value in a unit the user asked for: the unit stands in her header, so the number is shown bare. */
export function askedUnitFormat(value: number): string {
  return `#,##${fixed(decimalsOf(value))}`;
}

function fixed(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** Decimals needed to show the value, without the residue of binary arithmetic. */
function decimalsOf(value: number): number {
  const text = String(Number(value.toPrecision(12)));
  if (text.includes('e')) return text.includes('e-') ? MOST_DECIMALS : 0;
  return Math.min(MOST_DECIMALS, text.split('.')[1]?.length ?? 0);
}
