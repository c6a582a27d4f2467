/** One column of an exhibit, typed by its cells: numbers only where every cell that says something is a number. */
import { divide } from '../facts/decimal';
import type { Column, ColumnKind } from './dataset';
import { exhibitHeader } from './exhibit-header';
import { amountFormat, DATE_FORMAT, INTEGER_FORMAT, percentFormat, TEXT_FORMAT } from './number-format';
import type { PlanCell } from './table-plan';
import { textWidth } from './plan-columns';
import { readPrintedCell, type PrintedCell } from '../query/printed-cell';
import { isChange } from './signed-format';
import { asPrinted } from './words';

export interface TypedColumn {
  readonly column: Column;
  readonly cells: readonly PlanCell[];
}

/** 9988.HK, 600519.SH, sh600519, BABA.N; or a number printed with leading zeros. */
const CODE = /^(?:\d{4,6}\.(?:HK|SH|SZ|BJ|SS|O|N)|(?:sh|sz|bj|hk)\d{5,6}|[A-Z]{1,5}\.(?:O|N|US)|0\d{3,5})$/i;

const CODE_HEADER = /代码|代號|代码|code|ticker/i;

/** Numbers that name a place or a year take no thousands separator. */
const ORDINAL_HEADER = /排名|名次|序号|年份|年度|rank|year|^no\.?$/i;

/**
 * Types the cells of column `key` under its printed header. `tableUnit` is the exhibit's own unit note; it goes to number
 * columns that have none of their own. Percent becomes a fraction: where the cells carry `%`, where the header says （%）, or
 * where the header names a ratio (比例, 同比) whose cells cannot be fractions already because one is above 1.
 */
export function typeExhibitColumn(
  key: string,
  printedHeader: string,
  printedCells: readonly string[],
  tableUnit: string | null,
): TypedColumn {
  const { name, unit, ratio } = exhibitHeader(printedHeader);
  const cells = printedCells.map(readPrintedCell);
  const kind = columnKind(printedHeader, printedCells, cells, unit === '%', ratio);
  const values = cells.map((cell, index) => cellValue(cell, kind, printedCells[index] ?? ''));
  const shownUnit = kind !== 'number' || ORDINAL_HEADER.test(name) ? null : (unit ?? tableUnit);
  const column: Column = {
    key,
    // A unit in the header of a column of words (`价格（元）` over `约 3`) stays where it was printed.
    header: asPrinted(kind === 'number' || kind === 'percent' ? name : printedHeader.trim()),
    unit: shownUnit === null ? null : asPrinted(shownUnit),
    signed: (kind === 'number' || kind === 'percent') && isChange(name),
    kind,
    format: formatOf(kind, name, cells),
    width: columnWidth(kind, values),
  };
  return { column, cells: values };
}

function columnKind(
  header: string,
  printed: readonly string[],
  cells: readonly PrintedCell[],
  percentHeader: boolean,
  ratio: boolean,
): ColumnKind {
  const stated = cells.filter((cell) => cell.kind !== 'missing');
  const texts = printed.map((text) => text.trim()).filter((text) => text !== '');
  if (stated.length === 0) return 'text';
  if (CODE_HEADER.test(header) || texts.every((text) => CODE.test(text))) return 'code';
  if (stated.every((cell) => cell.kind === 'date')) return 'date';
  if (!stated.every((cell) => cell.kind === 'number')) return 'text';
  const percents = stated.filter((cell) => cell.kind === 'number' && cell.percent);
  if (percents.length === stated.length || percentHeader) return 'percent';
  // Some cells in percent and others bare: nobody can say what the bare ones are, so all stay as printed.
  if (percents.length > 0) return 'text';
  return ratio && stated.some((cell) => cell.kind === 'number' && Math.abs(cell.value) > 1) ? 'percent' : 'number';
}

function cellValue(cell: PrintedCell, kind: ColumnKind, printed: string): PlanCell {
  if (kind === 'code' || kind === 'text') return printed.trim() === '' ? null : printed.trim();
  if (cell.kind === 'date') return cell.serial;
  if (cell.kind !== 'number') return null;
  return kind === 'percent' ? divide(cell.value, 100) : cell.value;
}

function formatOf(kind: ColumnKind, name: string, cells: readonly PrintedCell[]): string {
  const decimals = Math.max(0, ...cells.map((cell) => (cell.kind === 'number' ? cell.decimals : 0)));
  if (kind === 'percent') return percentFormat(decimals);
  if (kind === 'date') return DATE_FORMAT;
  if (kind !== 'number') return TEXT_FORMAT;
  return ORDINAL_HEADER.test(name) && decimals === 0 ? INTEGER_FORMAT : amountFormat(decimals);
}

function columnWidth(kind: ColumnKind, cells: readonly PlanCell[]): number {
  if (kind === 'number' || kind === 'percent' || kind === 'date') return 12;
  const longest = cells.reduce<number>((width, cell) => Math.max(width, textWidth(String(cell ?? ''))), 0);
  return Math.min(48, Math.max(8, longest + 2));
}
