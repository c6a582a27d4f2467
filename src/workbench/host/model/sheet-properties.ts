/**
 * Excel.WorksheetCustomPropertyCollection and WorksheetCustomProperty: texts an add-in keeps with a sheet, in the file. They do
 * not go with a copy of the sheet: Microsoft has seen so on the desktop and the web and calls it by design (office-js issue 5486,
 * 2025, against what older notes say); `limits.copiedSheetProperties` plays an Excel that copies them.
 */
import { HostError, invalidArgument } from '../host-error';
import { object, type ClassRecord, type HostContext, type HostObject } from '../wire/class-record';
import type { ModelTypes, SheetRef } from './model-types';
import { sheetById } from './sheets';

/** Longest key (learn.microsoft.com, WorksheetCustomPropertyCollection.add). */
const KEY_LENGTH = 255;

type Self = ModelTypes['WorksheetCustomProperty'];

/** The key as it was first written: letters of either case are the same. */
function knownKey(host: HostContext, sheet: string, key: string): string | undefined {
  const keys = Object.keys(host.workbook.sheetProperties(sheetById(host, sheet).id));
  return keys.find((each) => each.toLowerCase() === key.toLowerCase());
}

function find(self: SheetRef, host: HostContext, key: string): HostObject | null {
  const known = knownKey(host, self.sheet, key);
  return known === undefined ? null : object('WorksheetCustomProperty', { sheet: self.sheet, key: known });
}

function required(self: Self, host: HostContext): string {
  const known = knownKey(host, self.sheet, self.key);
  if (known === undefined) throw new HostError('ItemNotFound');
  return known;
}

function change(sheet: string, host: HostContext, key: string, value: string | null): void {
  const others = Object.entries(host.workbook.sheetProperties(sheet)).filter(([name]) => name !== key);
  host.workbook.setSheetProperties(sheet, Object.fromEntries(value === null ? others : [...others, [key, value]]));
}

export const worksheetCustomPropertyCollection: ClassRecord<SheetRef> = {
  items: (self, host) =>
    Object.keys(host.workbook.sheetProperties(sheetById(host, self.sheet).id)).map((key) =>
      object('WorksheetCustomProperty', { sheet: self.sheet, key }),
    ),
  item: (self, host, args) => {
    const found = find(self, host, args.text(0));
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  methods: {
    /** Adds, or sets where there is one of that key. */
    Add: (self, host, args) => {
      const given = args.text(0);
      if (given === '' || given.length > KEY_LENGTH) throw invalidArgument();
      const key = knownKey(host, self.sheet, given) ?? given;
      change(self.sheet, host, key, args.text(1));
      return object('WorksheetCustomProperty', { sheet: self.sheet, key });
    },
    GetCount: (self, host) => Object.keys(host.workbook.sheetProperties(sheetById(host, self.sheet).id)).length,
    GetItemOrNullObject: (self, host, args) => find(self, host, args.text(0)),
  },
};

export const worksheetCustomProperty: ClassRecord<Self> = {
  identity: { key: '_Id', of: (self) => self.key },
  properties: {
    Key: { get: required },
    Value: {
      get: (self, host) => host.workbook.sheetProperties(self.sheet)[required(self, host)],
      set: (self, host, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        change(self.sheet, host, required(self, host), value);
      },
    },
  },
  methods: { Delete: (self, host) => change(self.sheet, host, required(self, host), null) },
};
