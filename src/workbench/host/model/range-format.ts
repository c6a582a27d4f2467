/** Excel.RangeFormat, RangeFont and RangeFill. A property on which the cells differ is null. */
import type { Area, CellFormat } from '../../host-workbook';
import { object, type ClassRecord, type HostContext } from '../wire/class-record';
import { common, sampleOf } from './cells';
import { ALIGNMENT, FILL, FONT, formatProperties, size } from './format-members';
import { assertWritable } from './sheets';

function read(area: Area, host: HostContext, member: (format: CellFormat) => unknown): unknown {
  return common(host.workbook.readFormat(sampleOf(area, host)).flatMap((row) => row.map(member)));
}

function write(area: Area, host: HostContext, patch: CellFormat): void {
  assertWritable(host, area.sheet);
  host.workbook.setFormat(area, patch);
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
    ...formatProperties(ALIGNMENT, read, write),
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

export const rangeFont: ClassRecord<Area> = { properties: formatProperties(FONT, read, write) };

export const rangeFill: ClassRecord<Area> = {
  properties: formatProperties(FILL, read, write),
  methods: { Clear: (area, host) => write(area, host, { fill: null }) },
};
