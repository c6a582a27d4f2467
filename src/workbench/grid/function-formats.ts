/**
 * Number formats that custom functions gave with their values. They belong to the value, as in Excel: kept beside the cells, they
 * go with the spill and never touch the cell's own format.
 */
import type { FunctionResult } from '../host-workbook';

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Given {
  readonly format: string;
  readonly parent: Place;
  /** Of the parent when the function answered: another formula there is another value. */
  readonly formula: string;
}

export class FunctionFormats {
  private readonly byCell = new Map<string, Given>();
  private readonly cellsOf = new Map<string, readonly string[]>();

  /** @param formulaAt "" where a cell holds none */
  constructor(private readonly formulaAt: (sheet: string, row: number, column: number) => string) {}

  /** What the result of the formula at `parent` asks for; undefined takes back what an earlier one asked for. */
  set(parent: Place, result: FunctionResult | undefined): void {
    const key = keyOf(parent);
    for (const cell of this.cellsOf.get(key) ?? []) {
      if (keyOf(this.byCell.get(cell)?.parent) === key) this.byCell.delete(cell);
    }
    this.cellsOf.delete(key);
    if (!result) return;
    const formula = this.formulaAt(parent.sheet, parent.row, parent.column);
    const cells: string[] = [];
    result.values.forEach((line, r) =>
      line.forEach((_, c) => {
        const format = result.numberFormats?.[r]?.[c] ?? (r === 0 && c === 0 ? result.numberFormat : undefined);
        if (format === undefined || format === 'General') return;
        const cell = keyOf({ sheet: parent.sheet, row: parent.row + r, column: parent.column + c });
        this.byCell.set(cell, { format, parent, formula });
        cells.push(cell);
      }),
    );
    if (cells.length > 0) this.cellsOf.set(key, cells);
  }

  /** The format of the value a formula shows at this cell. Whether it is the formula's value that stands there the caller knows. */
  at(sheet: string, row: number, column: number): string | undefined {
    if (this.byCell.size === 0) return undefined;
    const given = this.byCell.get(keyOf({ sheet, row, column }));
    if (!given) return undefined;
    const { parent, formula } = given;
    return this.formulaAt(parent.sheet, parent.row, parent.column) === formula ? given.format : undefined;
  }

  clear(): void {
    this.byCell.clear();
    this.cellsOf.clear();
  }
}

function keyOf(place: Place | undefined): string {
  return place ? `${place.sheet}!${place.row},${place.column}` : '';
}
