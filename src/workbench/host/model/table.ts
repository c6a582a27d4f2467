/** Excel.Table. */
import type { Area } from '../../host-workbook';
import { overlaps, parseAddress } from '../address';
import { invalidArgument, notImplemented } from '../host-error';
import { registerMethods } from '../events/register-methods';
import { TABLE_EVENTS } from '../events/event-types';
import type { Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext, type PropertyRecord } from '../wire/class-record';
import { fillNewRows } from './calculated-columns';
import { clearFilters, reapplyFilters } from './filter';
import { areaOnSheet } from './names';
import type { TableRef } from './model-types';
import { assertWritable } from './sheets';
import { assertCanShift } from './shifting';
import { assertFreeForTable, completeHeaders } from './table-collection';
import { bodyArea, findTable, headerArea, isEmptyArea, tableById, totalsArea } from './table-shape';

const range = (area: Area) => object('Range', area);

/** Excel's rule for names of tables and of cells: letter, `_` or `\` first, no spaces, no look of an address, in use once. */
export function checkName(name: unknown, host: HostContext, own?: string): string {
  if (typeof name !== 'string' || name.length > 255) throw invalidArgument();
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !/^[rc]$/i.test(name);
  if (!wellFormed || parseAddress(name) || /^r\d*c\d*$/i.test(name)) throw invalidArgument();
  const table = findTable(host.workbook.tables(), name);
  const taken =
    (table && table.id !== own) || host.workbook.names().some((each) => each.name.toLowerCase() === name.toLowerCase());
  if (taken) throw invalidArgument();
  return name;
}

type Flag = 'showBandedRows' | 'showFilterButton';

function flag(key: Flag): PropertyRecord<TableRef> {
  return {
    get: (self, host) => tableById(host, self.table)[key],
    set: (self, host, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      const table = tableById(host, self.table);
      assertWritable(host, table.area.sheet);
      if (table[key] !== value) host.workbook.updateTable(table.id, { [key]: value });
    },
  };
}

function resize(self: TableRef, host: HostContext, args: Arguments): void {
  const table = tableById(host, self.table);
  const area = args.object(0, 'Range') ?? areaOnSheet(args.text(0), table.area.sheet, host);
  // Excel: the header stays in its row and the new range overlaps the old.
  const sameTop = area.row === table.area.row && area.sheet === table.area.sheet;
  if (!sameTop || !overlaps(area, table.area) || area.rows < 2) throw invalidArgument();
  // With a totals row at least one row of data stays between it and the header.
  if (table.showTotals && area.rows < 3) throw invalidArgument();
  assertFreeForTable(area, host, table.id);
  host.workbook.resizeTable(table.id, area);
  if (table.showHeaders) completeHeaders(area, host);
  const rows = area.rows - table.area.rows;
  if (rows > 0) fillNewRows(table, host, bodyArea(table).row + bodyArea(table).rows, rows);
}

/** Totals below: cells that are there already move down, which must not tear what they are in. */
function setTotals(self: TableRef, host: HostContext, value: unknown): void {
  if (typeof value !== 'boolean') throw invalidArgument();
  const { id, area, showTotals } = tableById(host, self.table);
  assertWritable(host, area.sheet);
  if (value === showTotals) return;
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (value && !isEmptyArea(below, host)) assertCanShift(below, host, 'down');
  host.workbook.updateTable(id, { showTotals: value });
}

export const table: ClassRecord<TableRef> = {
  identity: { key: 'Id', of: (self) => self.table },
  properties: {
    Id: { get: (self) => self.table },
    Name: {
      get: (self, host) => tableById(host, self.table).name,
      set: (self, host, value) =>
        host.workbook.updateTable(tableById(host, self.table).id, { name: checkName(value, host, self.table) }),
    },
    Style: {
      get: (self, host) => tableById(host, self.table).style,
      set: (self, host, value) => {
        const known = typeof value === 'string' && /^(TableStyle(Light|Medium|Dark)\d{1,2})?$/.test(value);
        if (!known) throw invalidArgument();
        host.workbook.updateTable(tableById(host, self.table).id, { style: value });
      },
    },
    ShowHeaders: {
      get: (self, host) => tableById(host, self.table).showHeaders,
      set: (self, host, value) => {
        if (value !== tableById(host, self.table).showHeaders) throw notImplemented('Table.showHeaders');
      },
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowFilterButton: flag('showFilterButton'),
    ShowTotals: { get: (self, host) => tableById(host, self.table).showTotals, set: setTotals },
  },
  objects: {
    Columns: (self) => object('TableColumnCollection', self),
    Rows: (self) => object('TableRowCollection', self),
    Sort: (self) => object('TableSort', self),
    AutoFilter: (self) => object('AutoFilter', self),
    Worksheet: (self, host) => object('Worksheet', { sheet: tableById(host, self.table).area.sheet }),
  },
  methods: {
    GetRange: (self, host) => range(tableById(host, self.table).area),
    GetHeaderRowRange: (self, host) => range(headerArea(tableById(host, self.table))),
    GetDataBodyRange: (self, host) => range(bodyArea(tableById(host, self.table))),
    GetTotalRowRange: (self, host) => range(totalsArea(tableById(host, self.table))),
    Resize: resize,
    ConvertToRange: (self, host) => {
      const { area, id } = tableById(host, self.table);
      assertWritable(host, area.sheet);
      host.workbook.removeTable(id, true);
      return range(area);
    },
    Delete: (self, host) => {
      const { area, id } = tableById(host, self.table);
      assertWritable(host, area.sheet);
      host.workbook.removeTable(id, false);
    },
    ClearFilters: clearFilters,
    ReapplyFilters: reapplyFilters,
    ...registerMethods<TableRef>(TABLE_EVENTS),
  },
};
