/** Excel.TableCollection and tables.add with Excel's refusals. */
import type { Area, TableInfo } from '../../host-workbook';
import { overlaps } from '../address';
import { HostError, invalidArgument } from '../host-error';
import { registerMethods } from '../events/register-methods';
import { TABLE_COLLECTION_EVENTS } from '../events/event-types';
import { object, type ClassRecord, type HostContext, type HostObject } from '../wire/class-record';
import type { Arguments } from '../wire/arguments';
import { areaInWorkbook, areaOnSheet } from './names';
import type { TableScope } from './model-types';
import { assertWritable } from './sheets';
import { findTable, isEmptyArea } from './table-shape';

function tablesIn(scope: TableScope, host: HostContext): TableInfo[] {
  return host.workbook.tables().filter(({ area }) => {
    if (scope.sheet !== undefined && area.sheet !== scope.sheet) return false;
    if (!scope.area) return true;
    if (!overlaps(area, scope.area)) return false;
    return scope.fullyContained !== true || contains(scope.area, area);
  });
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

function table(found: TableInfo | undefined): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return object('Table', { table: found.id });
}

/** Excel numbers new tables and nameless columns in the language of its own interface. */
function words(host: HostContext): { table: string; column: string } {
  return host.language === 'zh-CN' ? { table: '表', column: '列' } : { table: 'Table', column: 'Column' };
}

function freeName(host: HostContext): string {
  for (let number = 1; ; number++) {
    const name = `${words(host).table}${number}`;
    if (!findTable(host.workbook.tables(), name)) return name;
  }
}

/** Header cells hold texts, each once: nameless ones are numbered, repeated ones get a number behind. */
export function completeHeaders(area: Area, host: HostContext): void {
  const header = { ...area, rows: 1 };
  const shown = (host.workbook.read(header)[0] ?? []).map((cell) => cell.text);
  const taken = new Set(shown.filter((text) => text !== '').map((text) => text.toLowerCase()));
  const used = new Set<string>();
  const names = shown.map((text, index) => {
    let name = text;
    for (let number = index + 1; name === ''; number++) {
      const candidate = `${words(host).column}${number}`;
      if (!taken.has(candidate.toLowerCase()) && !used.has(candidate.toLowerCase())) name = candidate;
    }
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${text}${number}`;
    used.add(name.toLowerCase());
    return name;
  });
  host.workbook.write(header, [names.map((value) => ({ value }))]);
}

/** Refuses what Excel refuses: a table over another, over merged cells, or on a protected sheet. */
export function assertFreeForTable(area: Area, host: HostContext, own?: string): void {
  assertWritable(host, area.sheet);
  const over = host.workbook.tables().some((other) => other.id !== own && overlaps(other.area, area));
  if (over) throw invalidArgument("A table can't overlap another table.");
  const merged = host.workbook.merges(area.sheet).some((each) => overlaps(each, area));
  if (merged) throw invalidArgument("A table can't overlap merged cells.");
}

function add(scope: TableScope, host: HostContext, args: Arguments): HostObject {
  const given = args.object(0, 'Range');
  const address = given ? undefined : args.text(0);
  let area =
    given ??
    (scope.sheet === undefined ? areaInWorkbook(address ?? '', host) : areaOnSheet(address, scope.sheet, host));
  if (scope.sheet !== undefined && area.sheet !== scope.sheet) throw invalidArgument();
  const hasHeaders = args.flag(1, false);
  assertFreeForTable(area, host);
  if (!hasHeaders) {
    // Excel makes room for a header row by shifting the data down.
    host.workbook.insertCells({ ...area, rows: 1 }, 'down');
    area = { ...area, rows: area.rows + 1 };
  } else if (area.rows === 1) {
    // A header alone gets one empty row of data below it.
    area = { ...area, rows: 2 };
    assertFreeForTable(area, host);
    const below = { ...area, row: area.row + 1, rows: 1 };
    if (!isEmptyArea(below, host)) host.workbook.insertCells(below, 'down');
  }
  completeHeaders(area, host);
  return object('Table', { table: host.workbook.addTable(area, freeName(host), true) });
}

export const tableCollection: ClassRecord<TableScope> = {
  properties: { Count: { get: (scope, host) => tablesIn(scope, host).length } },
  items: (scope, host) => tablesIn(scope, host).map((each) => table(each)),
  item: (scope, host, args) => table(findTable(tablesIn(scope, host), String(args.any(0)))),
  methods: {
    Add: add,
    GetCount: (scope, host) => tablesIn(scope, host).length,
    GetFirst: (scope, host) => table(tablesIn(scope, host)[0]),
    GetItemAt: (scope, host, args) => {
      const found = tablesIn(scope, host)[args.integer(0)];
      if (!found) throw invalidArgument();
      return table(found);
    },
    GetItemOrNullObject: (scope, host, args) => {
      const found = findTable(tablesIn(scope, host), String(args.any(0)));
      return found ? table(found) : null;
    },
    ...registerMethods<TableScope>(TABLE_COLLECTION_EVENTS),
  },
};
