/** Arguments as Excel hands them over, on every platform, made into text, number or nothing. */
import { ArgumentProblem } from './argument-problem';

/** What a cell argument comes down to. An empty cell is 0 on the desktop and null or "" on the web: see `isBlank`. */
export type Scalar = string | number | boolean | null;

/** What Excel shows for an error, which it may hand over as text. */
const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|GETTING_DATA)$/;

/**
 * The single value in an argument. A range of one cell is that cell, a value with a card is its basic value. Any other
 * object is the invocation, which an old cached functions.json may let slip into the place of a parameter added later: it
 * counts as left out. Throws ArgumentProblem for a range of several cells and for an error.
 */
export function scalar(value: unknown, parameter: string): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (value.startsWith('#') && ERROR_TEXT.test(value)) throw new ArgumentProblem('error', parameter);
    return value;
  }
  if (Array.isArray(value)) return scalarOfRange(value, parameter);
  if (typeof value !== 'object') return null;
  if (isErrorValue(value)) throw new ArgumentProblem('error', parameter);
  return 'basicValue' in value ? scalar(value.basicValue, parameter) : null;
}

function scalarOfRange(rows: readonly unknown[], parameter: string): Scalar {
  const first: unknown = rows[0];
  const cells = Array.isArray(first) ? first : rows;
  if (rows.length !== 1 || cells.length !== 1) throw new ArgumentProblem('range', parameter);
  return scalar(cells[0], parameter);
}

function isErrorValue(value: object): boolean {
  if ('type' in value && value.type === 'Error') return true;
  return 'code' in value && typeof value.code === 'string' && value.code.startsWith('#');
}

/** A name that must be given. A number is taken as its digits (a company may be called 360). */
export function requiredName(value: unknown, parameter: string): string {
  const name = optionalName(value, parameter);
  if (name === '') throw new ArgumentProblem('blank', parameter);
  return name;
}

/** A name that may be left out: "" then. */
export function optionalName(value: unknown, parameter: string): string {
  const given = scalar(value, parameter);
  if (typeof given === 'string') return trimmed(given);
  if (typeof given === 'boolean') throw new ArgumentProblem('boolean', parameter);
  return given === null || given === 0 ? '' : String(given);
}

/** `text.trim()`, which takes a tenth of an answer's time and has next to nothing to do. */
function trimmed(text: string): string {
  return isBare(text.charCodeAt(0)) && isBare(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** True for a character that is surely no blank: printable ASCII or Han. NaN, of an empty text, is none. */
function isBare(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
}

/** A period or date: text, a number as Excel keeps dates, or null where left out. */
export function optionalPeriod(value: unknown, parameter: string): string | number | null {
  const given = scalar(value, parameter);
  if (typeof given === 'boolean') throw new ArgumentProblem('boolean', parameter);
  if (typeof given === 'string') return trimmed(given) || null;
  return given === 0 ? null : given;
}

/**
 * A switch: TRUE, FALSE or 1; `otherwise` where left out. 0 is an empty cell on the desktop, so it counts as left out: a sheet
 * must not spill one row more in a browser than on the desktop. Who wants no header writes FALSE.
 */
export function optionalSwitch(value: unknown, parameter: string, otherwise: boolean): boolean {
  const given = scalar(value, parameter);
  if (typeof given === 'boolean') return given;
  if (given === null || given === 0 || (typeof given === 'string' && given.trim() === '')) return otherwise;
  if (given === 1) return true;
  const word = typeof given === 'string' ? given.trim().toUpperCase() : '';
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  throw new ArgumentProblem('switch', parameter);
}
