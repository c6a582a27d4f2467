/** Excel.RangeFormat, RangeFont and RangeFill. A property on which the cells differ is null. */
import type { Area, CellFormat } from '../../host-workbook';
import { invalidArgument } from '../host-error';
import { object, type ClassRecord, type HostContext, type PropertyRecord } from '../wire/class-record';
import { common, sampleOf } from './cells';
import { readColor } from './color';
import { assertWritable } from './sheets';

/** Excel's defaults for cells without a format of their own. */
const DEFAULTS = { fontName: 'Calibri', fontSize: 11, fontColor: '#000000', fill: '#FFFFFF' } as const;

function formatProperty<V>(
  read: (format: CellFormat) => V,
  patch: (value: unknown) => CellFormat,
): PropertyRecord<Area> {
  return {
    get: (area, host) => common(host.workbook.readFormat(sampleOf(area, host)).flatMap((row) => row.map(read))),
    set: (area, host, value) => {
      assertWritable(host, area.sheet);
      host.workbook.setFormat(area, patch(value));
    },
  };
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

function size(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument();
  return value;
}

function columns(area: Area): number[] {
  return Array.from({ length: area.columns }, (_, index) => area.column + index);
}

function rows(area: Area): number[] {
  return Array.from({ length: area.rows }, (_, index) => area.row + index);
}

function setWidth(area: Area, host: HostContext, width: number | null): void {
  assertWritable(host, area.sheet);
  for (const column of columns(area)) host.workbook.setColumnWidth(area.sheet, column, width);
}

function setHeight(area: Area, host: HostContext, height: number | null): void {
  assertWritable(host, area.sheet);
  const sample = sampleOf(area, host);
  if (height === null && host.workbook.fitRows) return host.workbook.fitRows(area.sheet, sample.row, sample.rows);
  for (const row of rows(sample)) host.workbook.setRowHeight(area.sheet, row, height);
}

/** Columns worth looking at: a whole sheet has 16,384, nearly all alike. */
function sampleColumns(area: Area, host: HostContext): number[] {
  return columns(area.columns > 1000 ? sampleOf(area, host) : area);
}

export const rangeFormat: ClassRecord<Area> = {
  properties: {
    WrapText: formatProperty(
      (format) => format.wrap ?? false,
      (value) => ({ wrap: flag(value) }),
    ),
    HorizontalAlignment: formatProperty(
      (format) => format.horizontal ?? 'General',
      (value) => ({ horizontal: oneOf(HORIZONTAL, value) }),
    ),
    VerticalAlignment: formatProperty(
      (format) => format.vertical ?? 'Bottom',
      (value) => ({ vertical: oneOf(VERTICAL, value) }),
    ),
    ColumnWidth: {
      get: (area, host) =>
        common(sampleColumns(area, host).map((column) => host.workbook.columnWidth(area.sheet, column))),
      set: (area, host, value) => setWidth(area, host, size(value)),
    },
    RowHeight: {
      get: (area, host) => common(rows(sampleOf(area, host)).map((row) => host.workbook.rowHeight(area.sheet, row))),
      set: (area, host, value) => setHeight(area, host, size(value)),
    },
  },
  objects: {
    Font: (area) => object('RangeFont', area),
    Fill: (area) => object('RangeFill', area),
  },
  methods: {
    AutofitColumns: (area, host) => setWidth(area, host, null),
    AutofitRows: (area, host) => setHeight(area, host, null),
  },
};

export const rangeFont: ClassRecord<Area> = {
  properties: {
    Name: formatProperty(
      (format) => format.fontName ?? DEFAULTS.fontName,
      (value) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        return { fontName: value };
      },
    ),
    Size: formatProperty(
      (format) => format.fontSize ?? DEFAULTS.fontSize,
      (value) => ({ fontSize: size(value) }),
    ),
    Color: formatProperty(
      (format) => format.fontColor ?? DEFAULTS.fontColor,
      (value) => ({ fontColor: readColor(value) }),
    ),
    Bold: formatProperty(
      (format) => format.bold ?? false,
      (value) => ({ bold: flag(value) }),
    ),
    Italic: formatProperty(
      (format) => format.italic ?? false,
      (value) => ({ italic: flag(value) }),
    ),
    Strikethrough: formatProperty(
      (format) => format.strikethrough ?? false,
      (value) => ({ strikethrough: flag(value) }),
    ),
    Underline: formatProperty(
      (format) => (format.underline === true ? 'Single' : 'None'),
      (value) => ({ underline: oneOf(['None', 'Single'], value) === 'Single' }),
    ),
  },
};

export const rangeFill: ClassRecord<Area> = {
  properties: {
    Color: formatProperty(
      (format) => format.fill ?? DEFAULTS.fill,
      (value) => ({ fill: readColor(value) }),
    ),
  },
  methods: {
    Clear: (area, host) => {
      assertWritable(host, area.sheet);
      host.workbook.setFormat(area, { fill: null });
    },
  },
};
