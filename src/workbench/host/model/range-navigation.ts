/** The methods of Excel.Range that lead to other ranges and objects. */
import type { Area } from '../../host-workbook';
import { intersection, overlaps } from '../address';
import { HostError, invalidArgument } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type HostContext, type HostObject, type MethodRecord } from '../wire/class-record';
import { sampleOf } from './cells';
import { areaInWorkbook } from './names';
import * as geometry from './range-geometry';
import { spillingTo, spillParent } from './spill';

const range = (area: Area | null): HostObject | null => (area ? object('Range', area) : null);

/** A range given as an object or as an address (of this range's sheet where it names none). */
export function otherRange(args: Arguments, index: number, area: Area, host: HostContext): Area {
  const given = args.object(index, 'Range');
  if (given) return given;
  const address = args.text(index);
  return address.includes('!') ? areaInWorkbook(address, host) : onSameSheet(address, area, host);
}

function onSameSheet(address: string, area: Area, host: HostContext): Area {
  const title = host.workbook.sheets().find((sheet) => sheet.id === area.sheet)?.name ?? '';
  return areaInWorkbook(`'${title.replaceAll("'", "''")}'!${address}`, host);
}

function required(area: Area | null): HostObject {
  if (!area) throw new HostError('ItemNotFound');
  return object('Range', area);
}

/** Cells in use within the range; null where there are none. */
function usedWithin(area: Area, host: HostContext, valuesOnly: boolean): Area | null {
  const used = host.workbook.usedArea(area.sheet, valuesOnly);
  return used && intersection(area, used);
}

function mergedAreas(area: Area, host: HostContext): readonly Area[] | null {
  const found = host.workbook.merges(area.sheet).filter((merge) => overlaps(merge, area));
  return found.length > 0 ? found : null;
}

/** The block of cells around this one that is bounded by empty rows and columns. */
function surroundingRegion(start: Area, host: HostContext): Area {
  let area = { ...start };
  for (;;) {
    const row = Math.max(0, area.row - 1);
    const column = Math.max(0, area.column - 1);
    const wider = {
      sheet: area.sheet,
      row,
      column,
      rows: area.row + area.rows + 1 - row,
      columns: area.column + area.columns + 1 - column,
    };
    const cells = host.workbook.read(wider);
    const filled = (r: number, c: number) => (cells[r - row]?.[c - column]?.value ?? null) !== null;
    let grown = area;
    for (let r = row; r < row + wider.rows; r++) {
      for (let c = column; c < column + wider.columns; c++) {
        if (filled(r, c))
          grown = geometry.boundingRect(grown, { sheet: area.sheet, row: r, column: c, rows: 1, columns: 1 });
      }
    }
    if (grown.rows === area.rows && grown.columns === area.columns) return area;
    area = grown;
  }
}

export const navigationMethods: Readonly<Record<string, MethodRecord<Area>>> = {
  GetCell: (area, _host, args) => range(geometry.cellAt(area, args.integer(0), args.integer(1))),
  GetRow: (area, _host, args) => range(geometry.rowOf(area, args.integer(0))),
  GetColumn: (area, _host, args) => range(geometry.columnOf(area, args.integer(0))),
  GetLastCell: (area) => range(geometry.cellAt(area, area.rows - 1, area.columns - 1)),
  GetLastRow: (area) => range(geometry.rowOf(area, area.rows - 1)),
  GetLastColumn: (area) => range(geometry.columnOf(area, area.columns - 1)),
  GetEntireRow: (area) => range(geometry.entireRow(area)),
  GetEntireColumn: (area) => range(geometry.entireColumn(area)),
  GetOffsetRange: (area, _host, args) => range(geometry.offsetBy(area, args.integer(0), args.integer(1))),
  GetResizedRange: (area, _host, args) => range(geometry.resizedBy(area, args.integer(0), args.integer(1))),
  GetAbsoluteResizedRange: (area, _host, args) =>
    range(geometry.onSheet({ ...area, rows: args.integer(0), columns: args.integer(1) })),
  GetRowsAbove: (area, _host, args) => range(geometry.rowsNextTo(area, nonZero(args), 'above')),
  GetRowsBelow: (area, _host, args) => range(geometry.rowsNextTo(area, nonZero(args), 'below')),
  GetColumnsBefore: (area, _host, args) => range(geometry.columnsNextTo(area, nonZero(args), 'before')),
  GetColumnsAfter: (area, _host, args) => range(geometry.columnsNextTo(area, nonZero(args), 'after')),
  GetBoundingRect: (area, host, args) => range(geometry.boundingRect(area, otherRange(args, 0, area, host))),
  GetIntersection: (area, host, args) => range(geometry.commonCells(area, otherRange(args, 0, area, host))),
  GetIntersectionOrNullObject: (area, host, args) => range(intersection(area, otherRange(args, 0, area, host))),
  GetUsedRange: (area, host, args) => required(usedWithin(area, host, args.flag(0, false))),
  GetUsedRangeOrNullObject: (area, host, args) => range(usedWithin(area, host, args.flag(0, false))),
  GetSurroundingRegion: (area, host) => range(surroundingRegion(area, host)),
  GetMergedAreas: (area, host) => {
    const areas = mergedAreas(area, host);
    if (!areas) throw new HostError('ItemNotFound');
    return object('RangeAreas', areas);
  },
  GetMergedAreasOrNullObject: (area, host) => {
    const areas = mergedAreas(area, host);
    return areas && object('RangeAreas', areas);
  },
  GetSpillParent: (area, host) => required(spillParent(area, host)),
  GetSpillParentOrNullObject: (area, host) => range(spillParent(area, host)),
  GetSpillingToRange: (area, host) => required(spillingTo(area, host)),
  GetSpillingToRangeOrNullObject: (area, host) => range(spillingTo(area, host)),
  GetTables: (area, _host, args) =>
    object('TableCollection', { area, sheet: area.sheet, fullyContained: args.flag(0, false) }),
  Find: (area, host, args) => required(find(area, host, args)),
  FindOrNullObject: (area, host, args) => range(find(area, host, args)),
};

function nonZero(args: Arguments): number {
  const count = args.integer(0, 1);
  if (count === 0) throw invalidArgument();
  return count;
}

/** The first cell whose shown text contains the text (or is it, with `completeMatch`), row by row. */
function find(area: Area, host: HostContext, args: Arguments): Area | null {
  const criteria = (args.any(1) ?? {}) as { completeMatch?: boolean; matchCase?: boolean; searchDirection?: string };
  const fold = (text: string) => (criteria.matchCase === true ? text : text.toLowerCase());
  const wanted = fold(args.text(0));
  const searched = sampleOf(area, host);
  const found: Area[] = [];
  host.workbook.read(searched).forEach((row, r) =>
    row.forEach((cell, c) => {
      const text = fold(cell.text);
      const matches = criteria.completeMatch === true ? text === wanted : text.includes(wanted);
      if (matches) found.push(geometry.cellAt(searched, r, c));
    }),
  );
  return (criteria.searchDirection === 'Backwards' ? found.at(-1) : found[0]) ?? null;
}
