/** A formula whose answer would spill inside or into a table is #SPILL! in Excel; Univer would let it run across the rows. */
import type { Injector } from '@univerjs/core';
import { IFormulaRuntimeService } from '@univerjs/engine-formula';
import type { Area } from '../host-workbook';

interface Span {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** The engine's question whether there is room for a spill; private there, and the only place where it is asked. */
interface SpillCheck {
  _checkIfArrayFormulaRangeHasData(unit: string, sheet: string, row: number, column: number, span: Span): boolean;
}

/** Makes the engine refuse every spill that meets an area of `tables`. Does nothing where an engine of another release asks otherwise. */
export function refuseSpillsInTables(injector: Injector, tables: () => readonly Area[]): void {
  const engine = injector.get(IFormulaRuntimeService) as unknown as Partial<SpillCheck>;
  const isTaken = engine._checkIfArrayFormulaRangeHasData?.bind(engine);
  if (!isTaken) return;
  engine._checkIfArrayFormulaRangeHasData = (unit, sheet, row, column, span) =>
    tables().some((area) => area.sheet === sheet && meet(area, span)) || isTaken(unit, sheet, row, column, span);
}

function meet({ row, column, rows, columns }: Area, span: Span): boolean {
  const apart =
    span.endRow < row || span.startRow >= row + rows || span.endColumn < column || span.startColumn >= column + columns;
  return !apart;
}
