/** Excel.Range: what is read and written of cells. */
import type { Area } from '../../host-workbook';
import { fromR1C1, toR1C1 } from '../../formulas/r1c1';
import { fullAddress, isWholeColumns, isWholeRows } from '../address';
import { HostError, invalidArgument } from '../host-error';
import { object, type ClassRecord, type HostContext, type PropertyRecord } from '../wire/class-record';
import { cellJson } from './cell-json';
import { common, isUnbounded, matrixFor, plainValue, readMatrix, sampleOf, valueType, writeMatrix } from './cells';
import { changeMethods } from './range-changes';
import { navigationMethods } from './range-navigation';
import { assertWritable, sheetById } from './sheets';
import { hasSpill } from './spill';
import { applyStyle, styleOf } from './styled-cells';

function address(area: Area, host: HostContext): string {
  return fullAddress(sheetById(host, area.sheet).name, area);
}

function setNumberFormat(area: Area, host: HostContext, input: unknown): void {
  assertWritable(host, area.sheet);
  // One code for a whole column is allowed although its cells cannot be listed.
  if (isUnbounded(area) && typeof input === 'string') {
    host.workbook.setNumberFormats(area, [[input]]);
    return;
  }
  const matrix = matrixFor(area, input);
  const codes = matrix.map((row) => row.map((code) => readFormatCode(code)));
  host.workbook.setNumberFormats(area, codes);
}

function readFormatCode(code: unknown): string | null {
  if (code === null || typeof code === 'string') return code;
  throw invalidArgument();
}

const numberFormat: PropertyRecord<Area> = {
  get: (area, host) => readMatrix(area, host, (cell) => cell.numberFormat),
  set: setNumberFormat,
};
const formulas: PropertyRecord<Area> = {
  get: (area, host) => readMatrix(area, host, (cell) => (cell.formula === '' ? plainValue(cell.value) : cell.formula)),
  set: writeMatrix,
};

/** Formulas as they read from their own cell: the same text down a column that calculates alike. */
const formulasR1C1: PropertyRecord<Area> = {
  // Not in a load of everything: it costs a second reading of every cell.
  onlyNamed: true,
  get: (area, host) => {
    const cells = readMatrix(area, host, (cell) => cell);
    return (
      cells &&
      cells.map((line, r) =>
        line.map(({ formula, value }, c) =>
          formula === '' ? plainValue(value) : toR1C1(formula, area.row + r, area.column + c),
        ),
      )
    );
  },
  set: (area, host, input) => {
    const inA1 = matrixFor(area, input).map((line, r) =>
      line.map((value, c) =>
        typeof value === 'string' && value.startsWith('=') ? fromR1C1(value, area.row + r, area.column + c) : value,
      ),
    );
    writeMatrix(area, host, inA1);
  },
};

export const range: ClassRecord<Area> = {
  tracked: true,
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    CellCount: { get: (area) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    RowIndex: { get: (area) => area.row },
    ColumnIndex: { get: (area) => area.column },
    RowCount: { get: (area) => area.rows },
    ColumnCount: { get: (area) => area.columns },
    IsEntireColumn: { get: (area) => isWholeColumns(area) },
    IsEntireRow: { get: (area) => isWholeRows(area) },
    Values: {
      get: (area, host) => readMatrix(area, host, (cell) => plainValue(cell.value)),
      set: writeMatrix,
    },
    ValuesAsJson: { onlyNamed: true, get: (area, host) => readMatrix(area, host, cellJson) },
    ValueTypes: { get: (area, host) => readMatrix(area, host, (cell) => valueType(cell.value)) },
    Text: { get: (area, host) => readMatrix(area, host, (cell) => cell.text) },
    Formulas: formulas,
    FormulasLocal: formulas,
    FormulasR1C1: formulasR1C1,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    HasSpill: { onlyNamed: true, get: (area, host) => hasSpill(sampleOf(area, host), host) },
    RowHidden: { onlyNamed: true, get: (area, host) => rowsHidden(sampleOf(area, host), host) },
    Style: { get: styleOf, set: setStyle },
    Width: { onlyNamed: true, get: totalWidth },
    Height: { onlyNamed: true, get: totalHeight },
  },
  objects: {
    ConditionalFormats: (area) => object('ConditionalFormatCollection', area),
    Format: (area) => object('RangeFormat', area),
    Sort: (area) => object('RangeSort', area),
    Worksheet: (area, host) => object('Worksheet', { sheet: sheetById(host, area.sheet).id }),
  },
  methods: {
    ...navigationMethods,
    ...changeMethods,
    // The client asks this before it sends a large matrix in slices.
    _ValidateArraySize: (area, _host, args) => {
      if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) throw invalidArgument();
    },
  },
};

function setStyle(area: Area, host: HostContext, name: unknown): void {
  const style = typeof name === 'string' ? host.workbook.styles.find(name) : undefined;
  if (!style) throw invalidArgument();
  assertWritable(host, area.sheet);
  applyStyle(area, host, style);
}

/** True where all rows are hidden, false where none is, null where some are. */
function rowsHidden(area: Area, host: HostContext): boolean | null {
  const rows = Array.from(
    { length: area.rows },
    (_, r) => host.workbook.rowHidden?.(area.sheet, area.row + r) ?? false,
  );
  return common(rows);
}

function totalWidth(area: Area, host: HostContext): number {
  if (area.columns > 1000) throw new HostError('InvalidOperation');
  let width = 0;
  for (let c = 0; c < area.columns; c++) width += host.workbook.columnWidth(area.sheet, area.column + c);
  return width;
}

function totalHeight(area: Area, host: HostContext): number {
  if (area.rows > 10_000) throw new HostError('InvalidOperation');
  let height = 0;
  for (let r = 0; r < area.rows; r++) height += host.workbook.rowHeight(area.sheet, area.row + r);
  return height;
}

/** Excel.RangeAreas: several ranges of one sheet. */
export const rangeAreas: ClassRecord<readonly Area[]> = {
  tracked: true,
  properties: {
    Address: { get: (areas, host) => areas.map((area) => address(area, host)).join(',') },
    AreaCount: { get: (areas) => areas.length },
    CellCount: { get: (areas) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
  },
  objects: {
    Areas: (areas) => object('RangeCollection', areas),
    Worksheet: (areas, host) => {
      const sheet = common(areas.map((area) => area.sheet));
      return sheet === null ? null : object('Worksheet', { sheet: sheetById(host, sheet).id });
    },
  },
};

export const rangeCollection: ClassRecord<readonly Area[]> = {
  items: (areas) => areas.map((area) => object('Range', area)),
  methods: {
    GetCount: (areas) => areas.length,
    GetItemAt: (areas, _host, args) => {
      const area = areas[args.integer(0)];
      if (!area) throw invalidArgument();
      return object('Range', area);
    },
  },
};
