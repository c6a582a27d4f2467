/** Excel.RangeSort and TableSort: sorting by columns, counted from the range's first. */
import type { Area } from '../../host-workbook';
import { EVENT } from '../events/event-types';
import { localAddress } from '../address';
import { invalidArgument, notImplemented } from '../host-error';
import type { ClassRecord, HostContext } from '../wire/class-record';
import type { TableRef } from './model-types';
import { assertWritable } from './sheets';
import { bodyArea, tableById } from './table-shape';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** What a table was last sorted by, per workbook (Excel shows it as arrows in the header). */
const lastSort = new WeakMap<object, Map<string, readonly SortField[]>>();

function readFields(input: unknown, area: Area): SortField[] {
  if (!Array.isArray(input) || input.length === 0) throw invalidArgument();
  return (input as SortField[]).map((field) => {
    if (typeof field !== 'object' || !Number.isInteger(field.key)) throw invalidArgument();
    if (field.key < 0 || field.key >= area.columns) throw invalidArgument();
    if (field.sortOn !== undefined && field.sortOn !== 'Value')
      throw notImplemented(`SortField.sortOn ${field.sortOn}`);
    return field;
  });
}

function apply(area: Area, host: HostContext, fields: readonly SortField[]): void {
  assertWritable(host, area.sheet);
  host.workbook.sort(
    area,
    fields.map(({ key, ascending }) => ({ column: key, ascending: ascending ?? true })),
  );
  const message = { worksheetId: area.sheet, address: localAddress(area), source: 'Local' };
  host.events.emit(EVENT.rowSorted, [area.sheet], message);
}

export const rangeSort: ClassRecord<Area> = {
  methods: {
    Apply: (area, host, args) => {
      if (args.word(3, ['Rows', 'Columns'], 'Rows') === 'Columns') throw notImplemented('RangeSort.apply by columns');
      const fields = readFields(args.any(0), area);
      const body = args.flag(2, false) ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
      if (body.rows > 0) apply(body, host, fields);
    },
  },
};

function remembered(host: HostContext): Map<string, readonly SortField[]> {
  const known = lastSort.get(host.workbook) ?? new Map<string, readonly SortField[]>();
  lastSort.set(host.workbook, known);
  return known;
}

export const tableSort: ClassRecord<TableRef> = {
  properties: {
    Fields: { get: (self, host) => remembered(host).get(self.table) ?? [] },
    MatchCase: { get: () => false },
    Method: { get: () => 'PinYin' },
  },
  methods: {
    Apply: (self, host, args) => {
      const body = bodyArea(tableById(host, self.table));
      const fields = readFields(args.any(0), body);
      apply(body, host, fields);
      remembered(host).set(self.table, fields);
    },
    Reapply: (self, host) => {
      const fields = remembered(host).get(self.table);
      if (fields) apply(bodyArea(tableById(host, self.table)), host, fields);
    },
    Clear: (self, host) => void remembered(host).delete(self.table),
  },
};
