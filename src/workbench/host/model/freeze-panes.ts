/** Excel.WorksheetFreezePanes. */
import type { Area } from '../../host-workbook';
import { SHEET_COLUMNS, SHEET_ROWS } from '../address';
import { HostError, invalidArgument, notImplemented } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext } from '../wire/class-record';
import type { SheetRef } from './model-types';
import { areaOnSheet } from './names';

interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** What was asked for, where the workbook does not tell what is frozen. */
const asked = new WeakMap<object, Map<string, Frozen>>();

function freeze(self: SheetRef, host: HostContext, frozen: Frozen): void {
  const { workbook } = host;
  if (workbook.freeze) workbook.freeze(self.sheet, frozen.rows, frozen.columns);
  else if (frozen.columns === 0) workbook.freezeRows(self.sheet, frozen.rows);
  else throw notImplemented('WorksheetFreezePanes.freezeColumns');
  const known = asked.get(workbook) ?? new Map<string, Frozen>();
  asked.set(workbook, known.set(self.sheet, frozen));
}

function location(self: SheetRef, host: HostContext): Area | null {
  const { rows, columns } = host.workbook.frozen?.(self.sheet) ??
    asked.get(host.workbook)?.get(self.sheet) ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return null;
  return { sheet: self.sheet, row: 0, column: 0, rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS };
}

function count(args: Arguments): number {
  const value = args.integer(0, 1);
  if (value < 1) throw invalidArgument();
  return value;
}

export const worksheetFreezePanes: ClassRecord<SheetRef> = {
  methods: {
    FreezeRows: (self, host, args) => freeze(self, host, { rows: count(args), columns: 0 }),
    FreezeColumns: (self, host, args) => freeze(self, host, { rows: 0, columns: count(args) }),
    FreezeAt: (self, host, args) => {
      const area = args.object(0, 'Range') ?? areaOnSheet(args.text(0), self.sheet, host);
      const rows = area.rows === SHEET_ROWS ? 0 : area.row + area.rows;
      const columns = area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns;
      freeze(self, host, { rows, columns });
    },
    Unfreeze: (self, host) => freeze(self, host, { rows: 0, columns: 0 }),
    GetLocation: (self, host) => {
      const area = location(self, host);
      if (!area) throw new HostError('ItemNotFound');
      return object('Range', area);
    },
    GetLocationOrNullObject: (self, host) => {
      const area = location(self, host);
      return area && object('Range', area);
    },
  },
};
