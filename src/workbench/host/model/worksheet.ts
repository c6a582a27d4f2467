/** Excel.Worksheet. */
import type { Area } from '../../host-workbook';
import { EVENT, SHEET_EVENTS } from '../events/event-types';
import { registerMethods } from '../events/register-methods';
import { HostError, invalidArgument, notImplemented } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext } from '../wire/class-record';
import { readColor } from './color';
import type { SheetRef } from './model-types';
import { areaOnSheet } from './names';
import { onSheet } from './range-geometry';
import { assertWritable, checkSheetName, sheetById, wholeSheet } from './sheets';
import { copySheet } from './worksheet-copy';

const range = (area: Area) => object('Range', area);

function neighbour(self: SheetRef, host: HostContext, args: Arguments, step: 1 | -1): SheetRef | null {
  const sheets = host.workbook.sheets();
  const visibleOnly = args.flag(0, false);
  let index = sheets.findIndex(({ id }) => id === self.sheet) + step;
  while (visibleOnly && sheets[index]?.visible === false) index += step;
  const found = sheets[index];
  return found ? { sheet: found.id } : null;
}

function requiredNeighbour(self: SheetRef, host: HostContext, args: Arguments, step: 1 | -1) {
  const found = neighbour(self, host, args, step);
  if (!found) throw new HostError('ItemNotFound');
  return object('Worksheet', found);
}

/** Refuses to leave the workbook without a visible sheet. */
function assertNotLastVisible(self: SheetRef, host: HostContext): void {
  const others = host.workbook.sheets().some((sheet) => sheet.visible && sheet.id !== self.sheet);
  if (!others) throw new HostError('InvalidOperation');
}

function setVisibility(self: SheetRef, host: HostContext, value: unknown): void {
  if (value === 'VeryHidden') throw notImplemented('Worksheet.visibility VeryHidden');
  if (value !== 'Visible' && value !== 'Hidden') throw invalidArgument();
  const before = sheetById(host, self.sheet).visible ? 'Visible' : 'Hidden';
  if (value === before) return;
  if (value === 'Hidden') assertNotLastVisible(self, host);
  host.workbook.setSheetVisible(self.sheet, value === 'Visible');
  host.events.emit(EVENT.visibilityChanged, [self.sheet], {
    worksheetId: self.sheet,
    source: 'Local',
    visibilityBefore: before,
    visibilityAfter: value,
  });
}

/** A member of the workbook that this grid may not have; the add-in is told which. */
function offered<T>(member: T | undefined, name: string): T {
  if (member === undefined) throw notImplemented(`Worksheet.${name}`);
  return member;
}

export const worksheet: ClassRecord<SheetRef> = {
  identity: { key: 'Id', of: (self, host) => sheetById(host, self.sheet).id },
  properties: {
    Id: { get: (self, host) => sheetById(host, self.sheet).id },
    Name: {
      get: (self, host) => sheetById(host, self.sheet).name,
      set: (self, host, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        checkSheetName(host, value, self.sheet);
        host.workbook.renameSheet(self.sheet, value);
      },
    },
    Position: {
      get: (self, host) => host.workbook.sheets().findIndex(({ id }) => id === self.sheet),
      set: (self, host, value) => {
        if (typeof value !== 'number' || value < 0 || value >= host.workbook.sheets().length) throw invalidArgument();
        offered(host.workbook.moveSheet?.bind(host.workbook), 'position')(self.sheet, value);
      },
    },
    Visibility: {
      get: (self, host) => (sheetById(host, self.sheet).visible ? 'Visible' : 'Hidden'),
      set: setVisibility,
    },
    ShowGridlines: { get: (self, host) => host.workbook.gridlines?.(self.sheet) ?? true },
    // The client reads it by one name and sets it by another.
    Gridlines: {
      set: (self, host, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        host.workbook.setGridlines(self.sheet, value);
      },
    },
    TabColor: {
      get: (self, host) => host.workbook.tabColor?.(self.sheet) ?? '',
      set: (self, host, value) => {
        const set = offered(host.workbook.setTabColor?.bind(host.workbook), 'tabColor');
        set(self.sheet, value === '' ? '' : readColor(value));
      },
    },
  },
  objects: {
    Charts: (self) => object('ChartCollection', self),
    Comments: (self) => object('CommentCollection', { sheet: self.sheet }),
    Tables: (self) => object('TableCollection', { sheet: self.sheet }),
    CustomProperties: (self) => object('WorksheetCustomPropertyCollection', self),
    Protection: (self) => object('WorksheetProtection', self),
    FreezePanes: (self) => object('WorksheetFreezePanes', self),
  },
  methods: {
    Activate: (self, host) => {
      if (!sheetById(host, self.sheet).visible) throw new HostError('InvalidOperation');
      host.workbook.activateSheet(self.sheet);
    },
    Copy: copySheet,
    Delete: (self, host) => {
      sheetById(host, self.sheet);
      assertNotLastVisible(self, host);
      host.workbook.deleteSheet(self.sheet);
    },
    Calculate: (self, host, args) => {
      if (args.flag(0, false)) host.workbook.recalculate([wholeSheet(self.sheet)]);
    },
    GetRange: (self, host, args) => range(areaOnSheet(args.optionalText(0), sheetById(host, self.sheet).id, host)),
    GetRangeByIndexes: (self, _host, args) =>
      range(
        onSheet({
          sheet: self.sheet,
          row: args.integer(0),
          column: args.integer(1),
          rows: args.integer(2),
          columns: args.integer(3),
        }),
      ),
    GetRanges: (self, host, args) => {
      const addresses = (args.optionalText(0) ?? '').split(',');
      return object(
        'RangeAreas',
        addresses.map((address) => areaOnSheet(address.trim(), self.sheet, host)),
      );
    },
    GetCell: (self, _host, args) =>
      range(onSheet({ sheet: self.sheet, row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 })),
    // Excel answers the top left cell where nothing is in use.
    GetUsedRange: (self, host, args) =>
      range(
        host.workbook.usedArea(sheetById(host, self.sheet).id, args.flag(0, false)) ?? {
          sheet: self.sheet,
          row: 0,
          column: 0,
          rows: 1,
          columns: 1,
        },
      ),
    GetUsedRangeOrNullObject: (self, host, args) => {
      const used = host.workbook.usedArea(sheetById(host, self.sheet).id, args.flag(0, false));
      return used && range(used);
    },
    GetNext: (self, host, args) => requiredNeighbour(self, host, args, 1),
    GetPrevious: (self, host, args) => requiredNeighbour(self, host, args, -1),
    GetNextOrNullObject: (self, host, args) => {
      const found = neighbour(self, host, args, 1);
      return found && object('Worksheet', found);
    },
    GetPreviousOrNullObject: (self, host, args) => {
      const found = neighbour(self, host, args, -1);
      return found && object('Worksheet', found);
    },
    // How the client finds a neighbour again in a later batch.
    _GetSheetById: (_self, host, args) => object('Worksheet', { sheet: sheetById(host, args.text(0)).id }),
    _GetAnotherWorksheetById: (_self, host, args) => object('Worksheet', { sheet: sheetById(host, args.text(0)).id }),
    ...registerMethods<SheetRef>(SHEET_EVENTS),
  },
};

export const worksheetProtection: ClassRecord<SheetRef> = {
  properties: {
    Protected: {
      get: (self, host) =>
        sheetById(host, self.sheet).protected || host.limits.protectedSheets.includes(sheetById(host, self.sheet).name),
    },
  },
  methods: {
    Protect: (self, host, args) => {
      if (args.any(1) !== undefined) throw notImplemented('WorksheetProtection.protect with a password');
      assertWritable(host, self.sheet);
      setProtected(self, host, true);
    },
    Unprotect: (self, host) => {
      // A sheet that the workbench plays as protected has a password nobody knows.
      if (host.limits.protectedSheets.includes(sheetById(host, self.sheet).name)) throw new HostError('AccessDenied');
      setProtected(self, host, false);
    },
  },
};

function setProtected(self: SheetRef, host: HostContext, on: boolean): void {
  host.workbook.setSheetProtected(self.sheet, on);
  const message = { worksheetId: self.sheet, source: 'Local', isProtected: on };
  host.events.emit(EVENT.protectionChanged, [self.sheet], message);
}
