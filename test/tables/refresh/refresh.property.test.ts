/** Ten refreshes, and between them whatever a user does to her sheet and a report to its figures: nothing of hers is lost. */
import fc from 'fast-check';
import { DEFAULT_CHOICES, nothingToDo, type StandingValue } from '../../../src/tables';
import { plan, type InventedRow } from './invented';
import { SheetModel, type ModelRow } from './sheet-model';

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];

const name = fc.constantFrom(...NAMES);
const amount = fc.option(fc.integer({ min: -999, max: 999 }).map((n) => n * 1e6));

type Step =
  | { readonly kind: 'figure' | 'gone' | 'new'; readonly name: string; readonly amount: number | null }
  | { readonly kind: 'sort'; readonly column: number; readonly down: boolean }
  | { readonly kind: 'delete' | 'edit' | 'own'; readonly at: number; readonly value: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('figure' as const, 'gone' as const, 'new' as const), name, amount }),
  fc.record({ kind: fc.constant('sort' as const), column: fc.nat({ max: 4 }), down: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom('delete' as const, 'edit' as const, 'own' as const),
    at: fc.nat({ max: 20 }),
    value: fc.integer({ min: 1000, max: 9999 }),
  }),
);

const NOTE = '我的批注';

class Analyst {
  readonly sheet: SheetModel;
  data: InventedRow[];
  /** What must still stand: her note by row name, her figures by row name, rows she deleted, rows of her own. */
  readonly notes = new Map<string, StandingValue>();
  readonly figures = new Map<string, StandingValue>();
  readonly deleted = new Set<string>();
  readonly own = new Set<string>();
  /** Every name a refresh has written or seen in the data. */
  readonly written = new Set<string>();

  constructor(rows: InventedRow[]) {
    this.data = rows;
    this.sheet = new SheetModel(plan(rows));
    this.sheet.addColumn(NOTE, ({ cells }) => `注 ${String(cells[0])}`, 2);
    for (const row of rows) {
      this.notes.set(row.name, `注 ${row.name}`);
      this.written.add(row.name);
    }
  }

  do(action: Step): void {
    const { rows } = this.sheet;
    if ('column' in action) this.sort(action.column, action.down);
    else if ('amount' in action) this.tell(action.kind, action.name, action.amount);
    else if (action.kind === 'own') this.addOwn(action.value);
    else if (rows.length > 0) this.touch(action.kind, action.value, rows[action.at % rows.length]!);
  }

  private tell(kind: 'figure' | 'gone' | 'new', name: string, amount: number | null): void {
    if (kind === 'new') this.appear(name, amount);
    else if (kind === 'gone') this.data = this.data.filter((row) => row.name !== name);
    else this.data = this.data.map((row) => (row.name === name ? { ...row, amount } : row));
  }

  private appear(fresh: string, value: number | null): void {
    if (this.data.some((row) => row.name === fresh)) return;
    this.data.push({ name: fresh, month: '2031-04', amount: value, share: null, remark: null });
  }

  private sort(column: number, down: boolean): void {
    const value = (row: ModelRow): string => String(row.cells[column] ?? '');
    this.sheet.rows.sort((a, b) => value(a).localeCompare(value(b)) * (down ? -1 : 1));
  }

  private addOwn(value: number): void {
    const label = `自有${value}`;
    if (this.own.has(label)) return;
    this.own.add(label);
    this.notes.set(label, `注 ${label}`);
    this.figures.set(label, value);
    const cells = [label, '2031-04', `注 ${label}`, value, '', ''];
    this.sheet.rows.push({ cells, formulas: new Map(), struck: false });
  }

  private touch(kind: 'delete' | 'edit', value: number, row: ModelRow): void {
    const label = String(row.cells[0]);
    if (kind === 'edit') {
      row.cells[3] = value;
      this.figures.set(label, value);
      return;
    }
    this.sheet.rows.splice(this.sheet.rows.indexOf(row), 1);
    if (this.own.delete(label)) this.figures.delete(label);
    else this.deleted.add(label);
    this.notes.delete(label);
    this.figures.delete(label);
  }

  refresh(): void {
    // A row she deleted that also left the data is forgotten with it; should it come again, it is new.
    for (const label of [...this.deleted]) if (!this.data.some((row) => row.name === label)) this.deleted.delete(label);
    this.sheet.refresh(plan(this.data));
    for (const { name: label } of this.data) this.written.add(label);
  }

  check(): void {
    const rows = new Map(this.sheet.rows.map((row) => [String(row.cells[0]), row]));
    expect(rows.size).toBe(this.sheet.rows.length);
    for (const [label, note] of this.notes) expect([label, rows.get(label)?.cells[2]]).toEqual([label, note]);
    for (const [label, figure] of this.figures) expect([label, rows.get(label)?.cells[3]]).toEqual([label, figure]);
    for (const label of this.deleted) expect([label, rows.has(label)]).toEqual([label, false]);
    for (const label of this.own) expect([label, rows.has(label)]).toEqual([label, true]);
    const data = new Map(this.data.map((row) => [row.name, row]));
    for (const [label, row] of data) {
      if (this.deleted.has(label) || this.figures.has(label)) continue;
      const shown = row.amount === null ? '' : row.amount / 1e8;
      expect([label, rows.get(label)?.cells[3], rows.get(label)?.struck]).toEqual([label, shown, false]);
    }
    for (const [label, { struck }] of rows)
      if (!this.own.has(label)) expect([label, struck]).toEqual([label, !data.has(label)]);
    expect(nothingToDo(this.sheet.compare(plan(this.data)).diff, DEFAULT_CHOICES)).toBe(true);
  }
}

test('ten refreshes among random edits, sorts, deletions and new figures', () => {
  const start = fc.uniqueArray(name, { minLength: 1 });
  const between = fc.array(fc.array(step, { maxLength: 8 }), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(start, between, (labels, rounds) => {
      const rows = labels.map((label, index) => ({
        name: label,
        month: '2031-04',
        amount: index * 1e8,
        share: index / 100,
        remark: null,
      }));
      const analyst = new Analyst(rows);
      for (const actions of rounds) {
        actions.forEach((action) => analyst.do(action));
        analyst.refresh();
        analyst.check();
      }
    }),
    { numRuns: 200 },
  );
});
