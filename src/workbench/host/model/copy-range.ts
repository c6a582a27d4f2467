/** Range.copyFrom: values, formulas and formats of other cells, as Excel pastes them. */
import type { Area, CellFormat, CellRead, CellWrite, TableInfo } from '../../host-workbook';
import { movedFormula } from '../../formulas/moved-formula';
import { toEngineReferences } from '../../formulas/structured-references';
import { intersection } from '../address';
import { notImplemented } from '../host-error';
import type { Arguments } from '../wire/arguments';
import type { HostContext } from '../wire/class-record';
import { sampleOf } from './cells';
import { otherRange } from './range-navigation';
import { assertWritable } from './sheets';
import { copyStyles } from './styled-cells';

interface Source {
  readonly area: Area;
  readonly cells: readonly (readonly CellRead[])[];
  readonly formats: readonly (readonly CellFormat[])[];
  /** Rows become columns. */
  readonly transposed: boolean;
}

/** A destination that holds the source several times over is filled with it; any other gets it once, from its first cell on. */
export function copyFrom(area: Area, host: HostContext, args: Arguments): void {
  if (args.object(0, 'RangeAreas')) throw notImplemented('Range.copyFrom of RangeAreas');
  const from = sampleOf(otherRange(args, 0, area, host), host);
  const type = args.word(1, ['All', 'Values', 'Formulas', 'Formats'], 'All');
  const skipBlanks = args.flag(2, false);
  const source: Source = {
    area: from,
    cells: host.workbook.read(from),
    formats: type === 'All' || type === 'Formats' ? host.workbook.readFormat(from) : [],
    transposed: args.flag(3, false),
  };
  assertWritable(host, area.sheet);
  const target = targetOf(area, source);
  if (type !== 'Formats') host.workbook.write(target, contents(target, source, host, type === 'Values', skipBlanks));
  if (source.formats.length === 0) return;
  pasteFormats(target, source, host);
  copyStyles(from, target, host, source.transposed);
}

function targetOf(area: Area, { area: from, transposed }: Source): Area {
  const [rows, columns] = transposed ? [from.columns, from.rows] : [from.rows, from.columns];
  const several = area.rows % rows === 0 && area.columns % columns === 0;
  return several ? area : { ...area, rows, columns };
}

/** The source's row and column for a cell of the target. */
function placeIn({ area, transposed }: Source, row: number, column: number): [number, number] {
  return transposed ? [column % area.rows, row % area.columns] : [row % area.rows, column % area.columns];
}

function grid<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (__, c) => make(r, c)));
}

function contents(
  target: Area,
  source: Source,
  host: HostContext,
  valuesOnly: boolean,
  skipBlanks: boolean,
): CellWrite[][] {
  const table = host.workbook.tables().find(({ area }) => intersection(area, source.area));
  return grid(target, (r, c): CellWrite => {
    const [row, column] = placeIn(source, r, c);
    const cell = source.cells[row]?.[column];
    if (!cell || (cell.value === null && cell.formula === '')) return skipBlanks ? undefined : { value: null };
    if (cell.formula === '' || valuesOnly) return { value: cell.value };
    if (source.transposed) throw notImplemented('Range.copyFrom of formulas, transposed');
    const [down, right] = [target.row + r - source.area.row - row, target.column + c - source.area.column - column];
    return { typed: movedFormula(qualified(cell.formula, table), down, right) };
  });
}

/** `[@c]` means the table the formula stands in; elsewhere it needs the table's name. */
function qualified(formula: string, table: TableInfo | undefined): string {
  return table ? toEngineReferences(formula, table.name) : formula;
}

/** One step for all cells where they are alike, as they mostly are. */
function pasteFormats(target: Area, source: Source, host: HostContext): void {
  const { workbook } = host;
  const at = <T>(matrix: readonly (readonly T[])[], r: number, c: number): T | undefined => {
    const [row, column] = placeIn(source, r, c);
    return matrix[row]?.[column];
  };
  workbook.setNumberFormats(
    target,
    grid(target, (r, c) => at(source.cells, r, c)?.numberFormat ?? null),
  );
  const formats = grid(target, (r, c) => at(source.formats, r, c) ?? {});
  const [first = {}] = formats[0] ?? [];
  const text = JSON.stringify(first);
  if (formats.flat().every((format) => JSON.stringify(format) === text)) return workbook.setFormat(target, first);
  formats.forEach((row, r) =>
    row.forEach((format, c) => {
      workbook.setFormat({ ...target, row: target.row + r, column: target.column + c, rows: 1, columns: 1 }, format);
    }),
  );
}
