/** Reads what a person types into a cell as Excel does: formula, number, percent, date, TRUE, error literal, or text. */
import { isErrorLiteral } from './error-literals';
import { parseNumberText } from './number-text';

export type TypedInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: string }
  /** `format` is the number format Excel gives a General cell with this input (`50%` → `0%`). */
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  /** `quoted`: entered with a leading apostrophe, so it stays text when edited again. */
  | { readonly kind: 'text'; readonly value: string; readonly quoted: boolean };

/** Days between Excel's day 0 (1899-12-30) and 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;

/**
 * @param text what was typed, as it stands in the editor
 * @param cellFormat number format of the cell; in a text cell (`@`) everything but nothing is text
 */
export function readTyped(text: string, cellFormat = 'General'): TypedInput {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1), quoted: true };
  if (cellFormat === '@') return { kind: 'text', value: text, quoted: false };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
  if (isErrorLiteral(upper)) return { kind: 'error', error: upper };
  return readChineseDate(trimmed) ?? readNumber(trimmed) ?? { kind: 'text', value: text, quoted: false };
}

/** 2026年3月 and 2026年3月9日, which Excel reads in every Chinese edition. */
function readChineseDate(text: string): TypedInput | undefined {
  const match = CHINESE_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return undefined;
  const format = match[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
  return { kind: 'number', value: date.getTime() / DAY_MS + UNIX_EPOCH_SERIAL, format };
}

function readNumber(text: string): TypedInput | undefined {
  const parsed = parseNumberText(text);
  if (!parsed || typeof parsed.v !== 'number' || !Number.isFinite(parsed.v)) return undefined;
  const format = parsed.z && parsed.z !== 'General' ? { format: parsed.z } : {};
  return { kind: 'number', value: parsed.v, ...format };
}
