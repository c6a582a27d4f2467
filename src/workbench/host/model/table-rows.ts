/** Excel.TableRowCollection and TableRow. */
import type { TableInfo } from '../../host-workbook';
import { HostError, invalidArgument } from '../host-error';
import { isHostObject, type Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext, type HostObject } from '../wire/class-record';
import { fillNewRows } from './calculated-columns';
import { plainValue, readMatrix, writeMatrix } from './cells';
import { assertNoFilteredRows } from './filter';
import type { ModelTypes, TableRef } from './model-types';
import { assertWritable } from './sheets';
import { assertCanShift } from './shifting';
import { bodyArea, isEmptyArea, tableById } from './table-shape';

function row(self: TableRef, index: number): HostObject {
  return object('TableRow', { table: self.table, index });
}

/** Rows given as a matrix, or one value for a row of one column. */
function readRows(input: unknown, columns: number): unknown[][] {
  if (input === undefined) return [Array.from({ length: columns }, () => null)];
  if (!Array.isArray(input)) return [[input]];
  const rows = input as unknown[];
  const matrix = rows.every(Array.isArray) ? (rows as unknown[][]) : [rows];
  if (matrix.length === 0 || matrix.some((each) => each.length !== columns)) throw invalidArgument();
  return matrix;
}

/** A table with nothing but one empty row is filled, not added to. */
function isFresh(table: TableInfo, host: HostContext): boolean {
  const body = bodyArea(table);
  return body.rows === 1 && isEmptyArea(body, host);
}

/** Makes room for rows in the table before `index`; what lies below moves down where it is in the way. */
function makeRoom(table: TableInfo, host: HostContext, index: number, rows: number): void {
  const body = bodyArea(table);
  const place = { ...body, row: body.row + index, rows };
  const atEnd = index === body.rows && !table.showTotals;
  if (!atEnd || !isEmptyArea(place, host)) {
    assertCanShift(place, host, 'down');
    host.workbook.insertCells(place, 'down');
  }
  const grown = { ...table.area, rows: table.area.rows + rows };
  if (tableById(host, table.id).area.rows !== grown.rows) host.workbook.resizeTable(table.id, grown);
}

function add(self: TableRef, host: HostContext, args: Arguments): HostObject {
  const table = tableById(host, self.table);
  assertWritable(host, table.area.sheet);
  const body = bodyArea(table);
  const asked = args.integer(0, -1);
  const matrix = readRows(args.any(1), body.columns);
  if (asked > body.rows) throw invalidArgument();
  const fresh = asked <= 0 && isFresh(table, host) && args.any(1) !== undefined;
  const index = fresh ? 0 : asked < 0 ? body.rows : asked;
  const missing = fresh ? matrix.length - 1 : matrix.length;
  if (missing > 0) makeRoom(table, host, fresh ? 1 : index, missing);
  writeMatrix({ ...body, row: body.row + index, rows: matrix.length }, host, matrix);
  if (!fresh) fillNewRows(table, host, body.row + index, matrix.length);
  return row(self, index);
}

/** Takes rows out of the table; the last one is emptied instead, as a table keeps one row. */
function remove(self: TableRef, host: HostContext, index: number, count: number): void {
  const table = tableById(host, self.table);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new HostError('ItemNotFound');
  assertWritable(host, table.area.sheet);
  const going = { ...body, row: body.row + index, rows: count };
  assertNoFilteredRows(going, host);
  if (count === body.rows) {
    host.workbook.clear({ ...body, rows: 1 }, 'contents');
    if (count > 1) remove(self, host, 1, count - 1);
    return;
  }
  host.workbook.deleteCells(going, 'up');
  const left = { ...table.area, rows: table.area.rows - count };
  if (tableById(host, table.id).area.rows !== left.rows) host.workbook.resizeTable(table.id, left);
}

/** The last first, so that the others stay where they are; a row twice or of another table is refused. */
function rowsFromBelow(self: TableRef, given: readonly unknown[]): number[] {
  const indexes = given.map((each) => {
    if (!isHostObject(each)) return each;
    const { table, index } = each.self as ModelTypes['TableRow'];
    return each.className === 'TableRow' && table === self.table ? index : undefined;
  });
  const numbers = indexes.filter((index) => typeof index === 'number' && Number.isInteger(index)) as number[];
  if (numbers.length < given.length || new Set(numbers).size < numbers.length) throw invalidArgument();
  return numbers.sort((a, b) => b - a);
}

export const tableRowCollection: ClassRecord<TableRef> = {
  properties: { Count: { get: (self, host) => bodyArea(tableById(host, self.table)).rows } },
  items: (self, host) => {
    const { rows } = bodyArea(tableById(host, self.table));
    return Array.from({ length: rows }, (_, index) => row(self, index));
  },
  methods: {
    Add: add,
    GetCount: (self, host) => bodyArea(tableById(host, self.table)).rows,
    GetItemAt: (self, host, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= bodyArea(tableById(host, self.table)).rows) throw invalidArgument();
      return row(self, index);
    },
    DeleteRows: (self, host, args) => {
      const given = args.any(0);
      if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
      for (const index of rowsFromBelow(self, given as unknown[])) remove(self, host, index, 1);
    },
    DeleteRowsAt: (self, host, args) => remove(self, host, args.integer(0), args.integer(1, 1)),
  },
};

type RowRef = ModelTypes['TableRow'];

function rowArea(self: RowRef, host: HostContext) {
  const body = bodyArea(tableById(host, self.table));
  if (self.index >= body.rows) throw new HostError('ItemNotFound');
  return { ...body, row: body.row + self.index, rows: 1 };
}

export const tableRow: ClassRecord<RowRef> = {
  properties: {
    Index: { get: (self) => self.index },
    Values: {
      get: (self, host) => readMatrix(rowArea(self, host), host, (cell) => plainValue(cell.value)),
      set: (self, host, value) => writeMatrix(rowArea(self, host), host, value),
    },
  },
  methods: {
    GetRange: (self, host) => object('Range', rowArea(self, host)),
    Delete: (self, host) => remove(self, host, self.index, 1),
  },
};
