/** Excel.NamedItemCollection and NamedItem of the workbook. */
import type { NameInfo } from '../../host-workbook';
import { columnName, quoteSheet } from '../address';
import { HostError, invalidArgument, notImplemented } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext, type HostObject } from '../wire/class-record';
import { plainValue, readMatrix, valueType } from './cells';
import type { ModelTypes } from './model-types';
import { areaOfFormula } from './names';
import { sheetById } from './sheets';
import { checkName } from './table';

type Self = ModelTypes['NamedItem'];

function nameByKey(host: HostContext, key: string): NameInfo | undefined {
  return host.workbook.names().find((each) => each.name.toLowerCase() === key.toLowerCase());
}

function required(self: Self, host: HostContext): NameInfo {
  const found = nameByKey(host, self.name);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** `=Sheet1!$A$1:$B$2`. */
function formulaOf(
  area: { sheet: string; row: number; column: number; rows: number; columns: number },
  host: HostContext,
) {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `=${quoteSheet(sheetById(host, area.sheet).name)}!${first === last ? first : `${first}:${last}`}`;
}

function add(host: HostContext, args: Arguments): HostObject {
  const name = checkName(args.text(0), host);
  const range = args.object(1, 'Range');
  const given = range ? formulaOf(range, host) : args.any(1);
  if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean') throw invalidArgument();
  host.workbook.setName(name, asFormula(given));
  return object('NamedItem', { name });
}

/** A constant as the formula that gives it; texts are quoted unless they are formulas already. */
function asFormula(given: string | number | boolean): string {
  if (typeof given === 'string' && given.startsWith('=')) return given;
  return typeof given === 'string' ? `="${given.replaceAll('"', '""')}"` : `=${String(given).toUpperCase()}`;
}

export const namedItemCollection: ClassRecord<ModelTypes['NamedItemCollection']> = {
  items: (_self, host) => host.workbook.names().map(({ name }) => object('NamedItem', { name })),
  item: (_self, host, args) => {
    const found = nameByKey(host, args.text(0));
    if (!found) throw new HostError('ItemNotFound');
    return object('NamedItem', { name: found.name });
  },
  methods: {
    Add: (_self, host, args) => add(host, args),
    AddFormulaLocal: (_self, host, args) => add(host, args),
    GetCount: (_self, host) => host.workbook.names().length,
    GetItemOrNullObject: (_self, host, args) => {
      const found = nameByKey(host, args.text(0));
      return found ? object('NamedItem', { name: found.name }) : null;
    },
  },
};

/** What a constant is: a number, a quoted text, TRUE or FALSE; anything else is a calculation. */
function constant(formula: string): string | number | boolean | undefined {
  const body = formula.replace(/^=/, '');
  if (/^(TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === 'TRUE';
  if (/^".*"$/s.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  return body.trim() !== '' && Number.isFinite(Number(body)) ? Number(body) : undefined;
}

function rangeOf(self: Self, host: HostContext): HostObject | null {
  const area = areaOfFormula(required(self, host).formula, host);
  return area && object('Range', area);
}

export const namedItem: ClassRecord<Self> = {
  identity: { key: '_Id', of: (self) => self.name },
  properties: {
    Name: { get: (self, host) => required(self, host).name },
    Formula: {
      get: (self, host) => required(self, host).formula,
      set: (self, host, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        host.workbook.setName(required(self, host).name, asFormula(value), required(self, host).visible);
      },
    },
    Scope: { get: () => 'Workbook' },
    Type: {
      get: (self, host) => {
        const { formula } = required(self, host);
        if (areaOfFormula(formula, host)) return 'Range';
        const value = constant(formula);
        return value === undefined ? 'Error' : valueType(value);
      },
    },
    Value: {
      get: (self, host) => {
        const { formula } = required(self, host);
        return areaOfFormula(formula, host) ? formula.slice(1) : (constant(formula) ?? formula);
      },
    },
    Visible: {
      get: (self, host) => required(self, host).visible,
      set: (self, host, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        host.workbook.setName(required(self, host).name, required(self, host).formula, value);
      },
    },
  },
  objects: {
    ArrayValues: (self) => object('NamedItemArrayValues', self),
    WorksheetOrNullObject: () => null,
    Worksheet: () => {
      // Names of a single sheet are not offered, so none has one.
      throw new HostError('ItemNotFound');
    },
  },
  methods: {
    GetRange: (self, host) => {
      const range = rangeOf(self, host);
      if (!range) throw new HostError('InvalidReference');
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: (self, host) => host.workbook.setName(required(self, host).name, null),
  },
};

export const namedItemArrayValues: ClassRecord<Self> = {
  properties: {
    Values: {
      get: (self, host) => {
        const area = areaOfFormula(required(self, host).formula, host);
        if (!area) throw notImplemented('NamedItemArrayValues.values of a calculation');
        return readMatrix(area, host, (cell) => plainValue(cell.value));
      },
    },
  },
};
