/** Typing and showing, as far as the tests of the host need them. */
import type { CellValue } from '../../../src/workbench/host-workbook';

interface Typed {
  readonly value: CellValue;
  readonly formula: string;
  readonly numberFormat: string;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export function parseTyped(input: string | number | boolean): Typed {
  const plain = (value: CellValue, numberFormat = 'General'): Typed => ({ value, formula: '', numberFormat });
  if (typeof input !== 'string') return plain(input);
  if (input.startsWith("'")) return plain(input.slice(1));
  if (input.startsWith('=') && input.length > 1) return { value: null, formula: input, numberFormat: 'General' };
  if (/^[+-]/.test(input) && Number.isNaN(Number(input)))
    return { value: null, formula: `=${input}`, numberFormat: 'General' };
  if (/^-?[\d.]+%$/.test(input)) return plain(Number(input.slice(0, -1)) / 100, '0.00%');
  const date = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(input);
  if (date) {
    const serial = (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3] ?? 1)) - EPOCH) / DAY;
    return plain(serial, date[3] === undefined ? 'yyyy-mm' : 'yyyy-mm-dd');
  }
  if (/^(true|false)$/i.test(input)) return plain(input.toLowerCase() === 'true');
  return plain(input.trim() !== '' && Number.isFinite(Number(input)) ? Number(input) : input);
}

export function showValue(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  if (numberFormat === '0.00%') return `${(value * 100).toFixed(2)}%`;
  if (numberFormat === '0.00') return value.toFixed(2);
  if (numberFormat.startsWith('yyyy')) return new Date(EPOCH + value * DAY).toISOString().slice(0, numberFormat.length);
  return String(value);
}
