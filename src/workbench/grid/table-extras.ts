/** What Excel keeps of a table and Univer does not: style, totals row, numbers of columns. Changes are part of the user's undo. */
import { CommandType, type IMutationInfo } from '@univerjs/core';
import type { CellWrite } from '../host-workbook';
import type { GridContext } from './grid-context';
import { DEFAULT_TABLE_STYLE } from './table-styles';

export interface TableExtras {
  readonly style: string;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /** What the totals cells hold, by number of column; kept while the row is hidden. */
  readonly totals: ReadonlyMap<number, CellWrite>;
}

interface ColumnNumbers {
  readonly byColumn: Map<string, number>;
  next: number;
}

const SET = 'workbench.mutation.set-table-extras';
interface SetParams {
  readonly tableId: string;
  readonly extras: TableExtras;
}

const PLAIN: TableExtras = {
  style: DEFAULT_TABLE_STYLE,
  showTotals: false,
  showBandedRows: true,
  showFilterButton: true,
  totals: new Map(),
};

export class TableExtrasStore {
  private readonly extras = new Map<string, TableExtras>();
  private readonly numbers = new Map<string, ColumnNumbers>();

  constructor(private readonly context: GridContext) {
    context.commands.registerCommand({
      id: SET,
      type: CommandType.MUTATION,
      handler: (_, params) => {
        const { tableId, extras } = params as SetParams;
        this.extras.set(tableId, extras);
        return true;
      },
    });
  }

  /** Those of a new table for one made through Univer's own menu. */
  of(tableId: string): TableExtras {
    return this.extras.get(tableId) ?? PLAIN;
  }

  change(tableId: string, patch: Partial<TableExtras>): void {
    const before = this.of(tableId);
    const step = (extras: TableExtras): IMutationInfo => ({ id: SET, params: { tableId, extras } satisfies SetParams });
    this.context.apply([step({ ...before, ...patch })], [step(before)]);
  }

  /** The copy of a table has its looks, and its columns their numbers. */
  copy(original: string, copy: string, columns: readonly { readonly id: string }[]): void {
    this.extras.set(copy, this.of(original));
    const byColumn = new Map(columns.map(({ id }) => [id, this.columnNumber(original, id)]));
    this.numbers.set(copy, { byColumn, next: this.numbers.get(original)?.next ?? 1 });
  }

  /** Gives columns the numbers a file has for them; new ones come after the highest. */
  setColumnNumbers(tableId: string, columns: readonly { readonly id: string }[], numbers: readonly number[]): void {
    const byColumn = new Map(columns.map(({ id }, index) => [id, numbers[index] ?? index + 1]));
    this.numbers.set(tableId, { byColumn, next: Math.max(0, ...byColumn.values()) + 1 });
  }

  /** The number by which the host knows a column of Univer's: 1 for the first; a new column gets the next. */
  columnNumber(tableId: string, columnId: string): number {
    const numbers = this.numbers.get(tableId) ?? { byColumn: new Map<string, number>(), next: 1 };
    this.numbers.set(tableId, numbers);
    const known = numbers.byColumn.get(columnId);
    if (known !== undefined) return known;
    numbers.byColumn.set(columnId, numbers.next);
    return numbers.next++;
  }
}
