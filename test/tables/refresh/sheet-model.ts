/** A table in a sheet as plain data: written by a plan, changed by a user, refreshed by edits. No Excel. */
import {
  compareTable,
  decodeWritten,
  DEFAULT_CHOICES,
  editsOf,
  encodeWritten,
  formulaPlace,
  recordOf,
  standingOf,
  writtenOf,
  type Compared,
  type RefreshChoices,
  type StandingColumn,
  type StandingTable,
  type StandingValue,
  type TablePlan,
  type TableRecord,
  type Written,
} from '../../../src/tables';

export interface ModelRow {
  cells: StandingValue[];
  formulas: Map<number, string>;
  struck: boolean;
}

/** Rows by column id, so that moving a column moves nothing else. */
export class SheetModel {
  columns: StandingColumn[];
  rows: ModelRow[];
  above: StandingValue;
  below: StandingValue;
  record: TableRecord;
  written: Written | null;

  constructor(plan: TablePlan) {
    this.columns = plan.columns.map(({ header }, index) => ({ id: index + 1, header }));
    this.rows = plan.rows.map((row) => ({ cells: row.map(standingOf), formulas: new Map(), struck: false }));
    this.above = plan.title;
    this.below = plan.sourceLine;
    const record = recordOf(plan, { tableId: '{1}', tableName: plan.tableName, columns: this.columns, now: 'then' });
    if (!record) throw new Error('the plan has no key columns');
    this.record = JSON.parse(JSON.stringify(record)) as TableRecord;
    this.written = throughJson(writtenOf(plan));
  }

  addColumn(header: string, value: (row: ModelRow) => StandingValue, at = this.columns.length): void {
    this.columns.splice(at, 0, { id: Math.max(...this.columns.map(({ id }) => id)) + 1, header });
    for (const row of this.rows) {
      row.cells.splice(at, 0, value(row));
      row.formulas = new Map(
        [...row.formulas].map(([column, formula]) => [column >= at ? column + 1 : column, formula]),
      );
    }
  }

  column(header: string): number {
    const index = this.columns.findIndex((each) => each.header === header);
    if (index < 0) throw new Error(`no column ${header}`);
    return index;
  }

  standing(): StandingTable {
    const formulas = new Map<string, string>();
    this.rows.forEach((row, r) => row.formulas.forEach((formula, c) => formulas.set(formulaPlace(r, c), formula)));
    return {
      columns: this.columns,
      rows: this.rows.map(({ cells }) => cells),
      formulas,
      above: this.above,
      below: this.below,
    };
  }

  compare(plan: TablePlan): Compared {
    const result = compareTable({ plan, record: this.record, written: this.written, standing: this.standing() });
    if (!result.ok) throw new Error(result.problem.id);
    return result;
  }

  /** As src/excel does with a sheet: cells in place, new rows below, strikes, rows away at the end. */
  refresh(plan: TablePlan, choices: Partial<RefreshChoices> = {}): Compared {
    const compared = this.compare(plan);
    const comparison = { plan, record: this.record, written: this.written, standing: this.standing() };
    const edits = editsOf(comparison, compared, { ...DEFAULT_CHOICES, ...choices }, 'now');
    for (const { row, column, cell } of edits.writes) {
      const line = this.rows[row]!;
      line.cells[column] = standingOf(cell);
      line.formulas.delete(column);
    }
    for (const cells of edits.appended) {
      const values = cells.map((cell) => (cell === undefined ? '' : standingOf(cell)));
      this.rows.push({ cells: values, formulas: new Map(), struck: false });
    }
    for (const row of edits.struck) this.rows[row]!.struck = true;
    for (const row of edits.unstruck) this.rows[row]!.struck = false;
    this.rows = this.rows.filter((_, row) => !edits.removed.includes(row));
    this.above = edits.title ?? this.above;
    this.below = edits.sourceLine ?? this.below;
    this.record = JSON.parse(JSON.stringify(edits.record)) as TableRecord;
    this.written = throughJson(edits.written);
    return compared;
  }
}

function throughJson(written: Written | null): Written | null {
  return written && decodeWritten(JSON.parse(JSON.stringify(encodeWritten(written))));
}
