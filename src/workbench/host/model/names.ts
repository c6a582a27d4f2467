/** What an address given by an add-in stands for: A1, a defined name, or a table's name. */
import type { Area } from '../../host-workbook';
import { invalidArgument } from '../host-error';
import { fits, parseAddress, splitSheet } from '../address';
import type { HostContext } from '../wire/class-record';
import { findSheet, wholeSheet } from './sheets';

/** The cells a defined name's formula refers to, or null where it is a constant or a calculation. */
export function areaOfFormula(formula: string, host: HostContext): Area | null {
  const parsed = parseAddress(formula.replace(/^=/, ''));
  if (!parsed?.sheetName) return null;
  const sheet = findSheet(host, parsed.sheetName);
  return sheet ? { sheet: sheet.id, ...parsed.area } : null;
}

/**
 * The area an address names on a sheet. An address of another sheet, several areas, or an unknown name are refused with
 * InvalidArgument; no address is the whole sheet.
 */
export function areaOnSheet(address: string | undefined, sheet: string, host: HostContext): Area {
  if (address === undefined || address === '') return wholeSheet(sheet);
  const parsed = parseAddress(address);
  if (parsed) {
    const named = parsed.sheetName === undefined ? sheet : findSheet(host, parsed.sheetName)?.id;
    if (named !== sheet || !fits(parsed.area)) throw invalidArgument();
    return { sheet, ...parsed.area };
  }
  const key = splitSheet(address).rest.toLowerCase();
  const name = host.workbook.names().find((each) => each.name.toLowerCase() === key);
  const area = name ? areaOfFormula(name.formula, host) : tableBody(key, host);
  if (!area || area.sheet !== sheet) throw invalidArgument();
  return area;
}

/** An address that may name its sheet, else means the active one (`tables.add` of the workbook). */
export function areaInWorkbook(address: string, host: HostContext): Area {
  const { sheetName } = splitSheet(address);
  const sheet = sheetName === undefined ? host.workbook.activeSheet() : findSheet(host, sheetName)?.id;
  if (sheet === undefined) throw invalidArgument();
  return areaOnSheet(address, sheet, host);
}

function tableBody(key: string, host: HostContext): Area | null {
  const table = host.workbook.tables().find((each) => each.name.toLowerCase() === key);
  if (!table) return null;
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rows: table.area.rows - top - bottom };
}
