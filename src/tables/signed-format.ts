/** Changes with their sign, and in colour where the user wants it: red up as on Chinese screens, or green up as elsewhere. */
import type { SignStyle } from './table-options';

/** Excel's names for the colours in a number format: readable on white and on dark, and part of the value's look, so they sort along. */
const RED = '[Red]';
const GREEN = '[Color10]';

const UP_DOWN: Readonly<Record<Exclude<SignStyle, 'plain'>, readonly [up: string, down: string]>> = {
  'red-up': [RED, GREEN],
  'green-up': [GREEN, RED],
};

/** `0.00%` becomes `[Red]+0.00%;[Color10]-0.00%;0.00%`; a format without digits of its own (General, text) stays as it is. */
export function signedFormat(format: string, style: SignStyle): string {
  if (style === 'plain' || !/[0#]/.test(format) || format.includes(';')) return format;
  const [up, down] = UP_DOWN[style];
  return `${up}+${format};${down}-${format};${format}`;
}

/** Headers of exhibits whose figures are changes. Levels, shares and margins are not: their sign means nothing. */
const CHANGE =
  /涨跌|涨幅|跌幅|增速|增长率|增幅|降幅|同比|环比|收益率|超额|相对收益|净买入|净流入|变动|较上|change|yoy|qoq|growth|return/i;

export function isChange(header: string): boolean {
  return CHANGE.test(header);
}
