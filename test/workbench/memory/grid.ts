/** Cells of one sheet, by row and column. */
import { sortedFormula } from '../../../src/workbench/formulas/moved-formula';
import type { Area, CellFormat, CellValue } from '../../../src/workbench/host-workbook';

export interface Cell {
  readonly value: CellValue;
  readonly formula: string;
  readonly numberFormat: string;
  readonly format: CellFormat;
  readonly card?: unknown;
  readonly spillParent?: { readonly row: number; readonly column: number };
}

export function emptyCell(): Cell {
  return { value: null, formula: '', numberFormat: 'General', format: {} };
}

export class Grid {
  private cells = new Map<string, Cell>();

  get(row: number, column: number): Cell {
    return this.cells.get(`${row},${column}`) ?? emptyCell();
  }

  set(row: number, column: number, cell: Cell): void {
    this.cells.set(`${row},${column}`, cell);
  }

  entries(): { row: number; column: number; cell: Cell }[] {
    return [...this.cells].map(([key, cell]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return { row, column, cell };
    });
  }

  copy(): Grid {
    const copy = new Grid();
    for (const { row, column, cell } of this.entries()) copy.set(row, column, cell);
    return copy;
  }

  mapFormulas(change: (formula: string) => string): void {
    for (const { row, column, cell } of this.entries()) {
      if (cell.formula !== '') this.set(row, column, { ...cell, formula: change(cell.formula) });
    }
  }

  used(sheet: string, valuesOnly: boolean): Area | null {
    const filled = this.entries().filter(
      ({ cell }) =>
        cell.value !== null ||
        cell.formula !== '' ||
        (!valuesOnly && (cell.numberFormat !== 'General' || Object.keys(cell.format).length > 0)),
    );
    if (filled.length === 0) return null;
    const rows = filled.map((each) => each.row);
    const columns = filled.map((each) => each.column);
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    return { sheet, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  }

  insert(area: Area, shift: 'down' | 'right'): void {
    this.move(area, shift === 'down' ? { rows: area.rows, columns: 0 } : { rows: 0, columns: area.columns }, false);
  }

  remove(area: Area, shift: 'up' | 'left'): void {
    this.move(area, shift === 'up' ? { rows: -area.rows, columns: 0 } : { rows: 0, columns: -area.columns }, true);
  }

  /** Moves the cells from the area on; those of a removed area are dropped. */
  private move(area: Area, by: { rows: number; columns: number }, removing: boolean): void {
    const moved = new Map<string, Cell>();
    for (const { row, column, cell } of this.entries()) {
      const inRows = row >= area.row && row < area.row + area.rows;
      const inColumns = column >= area.column && column < area.column + area.columns;
      if (removing && inRows && inColumns) continue;
      const moves = by.rows !== 0 ? inColumns && row >= area.row : inRows && column >= area.column;
      const place = moves ? `${row + by.rows},${column + by.columns}` : `${row},${column}`;
      moved.set(place, cell);
    }
    this.cells = moved;
  }

  sort(area: Area, keys: readonly { readonly column: number; readonly ascending: boolean }[]): Map<number, number> {
    const rows = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => ({ ...this.get(area.row + r, area.column + c), from: r })),
    );
    rows.sort((a, b) => {
      for (const { column, ascending } of keys) {
        const order = compare(a[column]?.value ?? null, b[column]?.value ?? null);
        if (order !== 0) return ascending ? order : -order;
      }
      return 0;
    });
    rows.forEach((cells, r) =>
      cells.forEach(({ from, ...cell }, c) => {
        this.set(area.row + r, area.column + c, { ...cell, formula: sortedFormula(cell.formula, r - from) });
      }),
    );
    return new Map(rows.map((cells, r) => [area.row + r, area.row + (cells[0]?.from ?? r)]));
  }
}

function compare(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'zh-CN');
}
