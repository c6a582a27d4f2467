/** Excel.Workbook and Application: the roots of the object model. */
import { HostError, invalidArgument, notImplemented } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext, type HostObject } from '../wire/class-record';

function eventRange(host: HostContext, args: Arguments): HostObject | null {
  return host.references.get(args.text(0)) ?? null;
}

export const workbook: ClassRecord<null> = {
  properties: {
    Name: { get: () => 'workbench.xlsx' },
    ReadOnly: { get: (_self, host) => host.limits.readOnly },
    AutoSave: { get: () => false },
  },
  objects: {
    Application: () => object('Application', null),
    Comments: () => object('CommentCollection', {}),
    Names: () => object('NamedItemCollection', {}),
    Protection: () => object('WorkbookProtection', null),
    Settings: () => object('SettingCollection', null),
    Styles: () => object('StyleCollection', null),
    Tables: () => object('TableCollection', {}),
    Worksheets: () => object('WorksheetCollection', null),
    _Runtime: () => object('Runtime', null),
  },
  methods: {
    GetSelectedRange: (_self, host) => object('Range', host.workbook.selection()),
    // The grid selects one block at a time.
    GetSelectedRanges: (_self, host) => object('RangeAreas', [host.workbook.selection()]),
    GetActiveCell: (_self, host) => object('Range', { ...host.workbook.selection(), rows: 1, columns: 1 }),
    _GetRangeForEventByReferenceId: (_self, host, args) => {
      const range = eventRange(host, args);
      if (!range) throw new HostError('ItemNotFound');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_self, host, args) => eventRange(host, args),
    _RemoveReference: (_self, host, args) => host.references.remove(args.text(0)),
    _RemoveAllReferences: (_self, host) => host.references.removeAll(),
    _GetReferenceCount: (_self, host) => host.references.count(),
    RegisterCustomFunctions: (_self, host, args) => host.onRegisterFunctions(args.optionalText(0) ?? '', args.text(1)),
    _SetOsfControlContainerReadyForCustomFunctions: (_self, host) => host.onFunctionsReady(),
  },
};

export const application: ClassRecord<null> = {
  properties: {
    CalculationMode: {
      get: () => 'Automatic',
      set: (_self, _host, value) => {
        if (value === 'Automatic') return;
        if (value === 'Manual' || value === 'AutomaticExceptTables')
          throw notImplemented('Application.calculationMode');
        throw invalidArgument();
      },
    },
    CalculationState: { get: (_self, host) => (host.workbook.pendingCalls() > 0 ? 'Pending' : 'Done') },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (_self, host, args) => {
      // `Recalculate` has nothing to do here: changed cells are calculated at once.
      if (args.word(0, ['Recalculate', 'Full', 'FullRebuild']) !== 'Recalculate') host.workbook.recalculate('all');
    },
    // Both only spare work in Excel; every batch is drawn and calculated once here anyway.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtime: ClassRecord<null> = {
  properties: {
    EnableEvents: {
      get: (_self, host) => host.events.enabled,
      set: (_self, host, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        host.events.enabled = value;
      },
    },
  },
};

export const workbookProtection: ClassRecord<null> = {
  properties: { Protected: { get: () => false } },
};
