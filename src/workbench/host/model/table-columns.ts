/** Excel.TableColumnCollection and TableColumn. */
import type { Area, TableInfo } from '../../host-workbook';
import { HostError, invalidArgument } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext, type HostObject } from '../wire/class-record';
import { plainValue, readMatrix, writeMatrix } from './cells';
import type { ColumnRef, TableRef } from './model-types';
import { assertWritable } from './sheets';
import { completeHeaders } from './table-collection';
import * as shape from './table-shape';

function columnOf(self: ColumnRef, host: HostContext): { table: TableInfo; index: number } {
  const table = shape.tableById(host, self.table);
  return { table, index: shape.columnIndex(table, self.column) };
}

/** By name (any case) or id. */
function findColumn(self: TableRef, host: HostContext, key: unknown): HostObject | null {
  const table = shape.tableById(host, self.table);
  const names = shape.columnNames(table, host);
  const byName = names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  const index = typeof key === 'number' ? table.columns.findIndex(({ id }) => id === key) : byName;
  const column = table.columns[index];
  return column ? object('TableColumn', { table: table.id, column: column.id }) : null;
}

function required(found: HostObject | null): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** Adds a column at the place given, or at the end; existing cells to the right move over where they are in the way. */
function add(self: TableRef, host: HostContext, args: Arguments): HostObject {
  const table = shape.tableById(host, self.table);
  assertWritable(host, table.area.sheet);
  const count = table.columns.length;
  const asked = args.integer(0, -1);
  const index = asked < 0 ? count : asked;
  if (index > count) throw invalidArgument();
  const place = { ...table.area, column: table.area.column + index, columns: 1 };
  if (index < count || !shape.isEmptyArea(place, host)) host.workbook.insertCells(place, 'right');
  const grown = { ...table.area, columns: count + 1 };
  if (shape.tableById(host, table.id).columns.length !== count + 1) host.workbook.resizeTable(table.id, grown);
  const values = args.any(1);
  if (values !== undefined) writeMatrix(place, host, values);
  const name = args.optionalText(2);
  if (name !== undefined) host.workbook.write({ ...place, rows: 1 }, [[{ value: name }]]);
  completeHeaders(grown, host);
  const column = shape.tableById(host, table.id).columns[index];
  return object('TableColumn', { table: table.id, column: column?.id ?? 0 });
}

export const tableColumnCollection: ClassRecord<TableRef> = {
  properties: { Count: { get: (self, host) => shape.tableById(host, self.table).columns.length } },
  items: (self, host) =>
    shape.tableById(host, self.table).columns.map(({ id }) => object('TableColumn', { table: self.table, column: id })),
  item: (self, host, args) => required(findColumn(self, host, args.any(0))),
  methods: {
    Add: add,
    GetCount: (self, host) => shape.tableById(host, self.table).columns.length,
    GetItemAt: (self, host, args) => {
      const column = shape.tableById(host, self.table).columns[args.integer(0)];
      if (!column) throw invalidArgument();
      return object('TableColumn', { table: self.table, column: column.id });
    },
    GetItemOrNullObject: (self, host, args) => findColumn(self, host, args.any(0)),
  },
};

/** A part of the table, cut to this column. */
function part(cut: (table: TableInfo) => Area) {
  return (self: ColumnRef, host: HostContext) => {
    const { table, index } = columnOf(self, host);
    return object('Range', shape.columnArea(cut(table), index));
  };
}

function wholeColumn(self: ColumnRef, host: HostContext): Area {
  const { table, index } = columnOf(self, host);
  return shape.columnArea(table.area, index);
}

export const tableColumn: ClassRecord<ColumnRef> = {
  identity: { key: 'Id', of: (self) => self.column },
  properties: {
    Id: { get: (self) => self.column },
    Index: { get: (self, host) => columnOf(self, host).index },
    Name: {
      get: (self, host) => {
        const { table, index } = columnOf(self, host);
        return shape.columnNames(table, host)[index];
      },
      set: (self, host, value) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        const { table, index } = columnOf(self, host);
        assertWritable(host, table.area.sheet);
        host.workbook.write(shape.columnArea(shape.headerArea(table), index), [[{ value }]]);
      },
    },
    Values: {
      get: (self, host) => readMatrix(wholeColumn(self, host), host, (cell) => plainValue(cell.value)),
      set: (self, host, value) => writeMatrix(wholeColumn(self, host), host, value),
    },
  },
  objects: { Filter: (self) => object('Filter', self) },
  methods: {
    GetRange: part((table) => table.area),
    GetHeaderRowRange: part(shape.headerArea),
    GetDataBodyRange: part(shape.bodyArea),
    GetTotalRowRange: part(shape.totalsArea),
    Delete: (self, host) => {
      const { table } = columnOf(self, host);
      if (table.columns.length === 1) throw new HostError('InvalidOperation');
      assertWritable(host, table.area.sheet);
      host.workbook.deleteCells(wholeColumn(self, host), 'left');
      const left = shape.tableById(host, table.id);
      if (left.columns.length === table.columns.length) {
        host.workbook.resizeTable(table.id, { ...table.area, columns: table.area.columns - 1 });
      }
    },
  },
};
