/** Excel.WorksheetCollection. */
import { SHEET_COLLECTION_EVENTS } from '../events/event-types';
import { registerMethods } from '../events/register-methods';
import { HostError, invalidArgument } from '../host-error';
import { object, type ClassRecord, type HostContext, type HostObject } from '../wire/class-record';
import { checkSheetName, findSheet, nextSheetName } from './sheets';

function sheetObject(id: string | undefined): HostObject {
  if (id === undefined) throw new HostError('ItemNotFound');
  return object('Worksheet', { sheet: id });
}

function ordered(host: HostContext, visibleOnly: boolean) {
  return host.workbook.sheets().filter((sheet) => sheet.visible || !visibleOnly);
}

export const worksheetCollection: ClassRecord<null> = {
  items: (_self, host) => host.workbook.sheets().map(({ id }) => sheetObject(id)),
  item: (_self, host, args) => sheetObject(findSheet(host, args.text(0))?.id),
  methods: {
    /** Added at the end, not activated. */
    Add: (_self, host, args) => {
      const given = args.any(0);
      if (given !== undefined && typeof given !== 'string') throw invalidArgument();
      const name = given ?? nextSheetName(host);
      checkSheetName(host, name);
      return sheetObject(host.workbook.addSheet(name));
    },
    GetActiveWorksheet: (_self, host) => sheetObject(host.workbook.activeSheet()),
    GetCount: (_self, host, args) => ordered(host, args.flag(0, false)).length,
    GetFirst: (_self, host, args) => sheetObject(ordered(host, args.flag(0, false))[0]?.id),
    GetLast: (_self, host, args) => sheetObject(ordered(host, args.flag(0, false)).at(-1)?.id),
    GetItemOrNullObject: (_self, host, args) => {
      const found = findSheet(host, args.text(0));
      return found ? sheetObject(found.id) : null;
    },
    ...registerMethods<null>(SHEET_COLLECTION_EVENTS),
  },
};
