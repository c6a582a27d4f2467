/** Sheets of the workbook, with Excel's refusals and its rules for names. */
import type { Area, SheetInfo } from '../../host-workbook';
import { HostError, invalidArgument } from '../host-error';
import { SHEET_COLUMNS, SHEET_ROWS } from '../address';
import type { HostContext } from '../wire/class-record';

/** The sheet with that id; ItemNotFound where it has been deleted. */
export function sheetById(host: HostContext, id: string): SheetInfo {
  const sheet = host.workbook.sheets().find((each) => each.id === id);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

/** By title (any case) or id, as `worksheets.getItem` takes both. */
export function findSheet(host: HostContext, key: string): SheetInfo | undefined {
  const sheets = host.workbook.sheets();
  return (
    sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase())
  );
}

export function wholeSheet(id: string): Area {
  return { sheet: id, row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
}

/** Refuses titles that Excel refuses: empty, over 31 characters, `: \ / ? * [ ]`, an apostrophe at an end, `History`, one in use. */
export function checkSheetName(host: HostContext, name: string, renamed?: string): void {
  const bad = name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (bad || name.toLowerCase() === 'history') throw invalidArgument();
  const taken = findSheet(host, name);
  if (taken && taken.id !== renamed) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

/** The next free `Sheet1`, `Sheet2` …; the same in Chinese Excel. */
export function nextSheetName(host: HostContext): string {
  for (let number = host.workbook.sheets().length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!findSheet(host, name)) return name;
  }
}

/** A sheet protected by its user, or played so by `workbench.limits`. */
export function isProtected(host: HostContext, id: string): boolean {
  const sheet = sheetById(host, id);
  return sheet.protected || host.limits.protectedSheets.includes(sheet.name);
}

/** Refuses to change cells of a protected sheet. */
export function assertWritable(host: HostContext, sheet: string): void {
  if (isProtected(host, sheet)) throw new HostError('AccessDenied');
}
