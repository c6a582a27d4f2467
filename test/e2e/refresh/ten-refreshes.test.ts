/**
 * Ten refreshes through Microsoft's client, and between them whatever a user does to her table and a report to its figures: her
 * note column, her formulas and her rows survive. fast-check prints the seed and the smallest failing run.
 */
import fc from 'fast-check';
import { START_TIMEOUT, type Bench } from '../harness';
import { Driver } from './driver';
import { dataOf, figure, type Figure } from './figures';
import { BUILD_TIMEOUT, RefreshSite } from './refresh-site';

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己'];
const RUNS = 3;
const REFRESHES = 10;

type Step =
  | { readonly kind: 'figure' | 'gone' | 'new'; readonly name: string; readonly amount: number }
  | { readonly kind: 'sort'; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'delete' | 'edit' | 'own'; readonly at: number; readonly value: number }
  | { readonly kind: 'totals' }
  | { readonly kind: 'filter'; readonly names: readonly string[] };

const name = fc.constantFrom(...NAMES);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('figure' as const, 'gone' as const, 'new' as const), name, amount: fc.nat(500) }),
  fc.record({ kind: fc.constant('sort' as const), column: fc.nat(2), ascending: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom('delete' as const, 'edit' as const, 'own' as const),
    at: fc.nat(20),
    value: fc.integer({ min: 1000, max: 9999 }),
  }),
  fc.record({ kind: fc.constant('totals' as const) }),
  fc.record({ kind: fc.constant('filter' as const), names: fc.uniqueArray(name, { minLength: 1 }) }),
);

/** One row as it is read back, in the columns 名称, 代码, 金额, 涨跌幅, 日期, 说明, 备注, 两倍, 一半. */
interface ReadRow {
  readonly name: string;
  readonly amount: number;
  readonly note: string;
  readonly double: number;
  readonly half: number;
}

class Analyst {
  private readonly notes = new Map<string, string>();
  private readonly edited = new Map<string, number>();
  private readonly deleted = new Set<string>();
  private readonly own = new Map<string, number>();
  private totals = false;
  private filter: readonly string[] | null = null;

  constructor(
    private readonly driver: Driver,
    private data: Figure[],
  ) {}

  async begin(): Promise<void> {
    expect(await this.driver.insert(dataOf(this.data))).toMatchObject({ ok: true });
    const rows = this.data.map((_, index) => ['', '=[@金额]*2', `=D${index + 4}/2`]);
    await this.driver.excel(async (context, lines) => {
      const { columns } = context.workbook.tables.getItemAt(0);
      ['备注', '两倍', '一半'].forEach((header, index) => {
        columns.add(undefined, [[header], ...lines.map((line) => [line[index] ?? ''])]);
      });
      await context.sync();
    }, rows);
    await this.writeNotes();
  }

  async do(action: Step): Promise<void> {
    if ('amount' in action) this.tell(action.kind, action.name, action.amount);
    else if ('names' in action) await this.setFilter(action.names);
    else if (action.kind === 'totals') await this.setTotals(!this.totals);
    else {
      // Excel takes no rows out of a filtered table, and sorts only what it shows.
      await this.setFilter(null);
      if ('column' in action) await this.sort(action.column, action.ascending);
      else await this.touch(action.kind, action.at, action.value);
    }
  }

  private tell(kind: 'figure' | 'gone' | 'new', label: string, amount: number): void {
    if (kind === 'new') this.appear(label, amount);
    else if (kind === 'gone') this.data = this.data.filter((row) => row.name !== label);
    else this.data = this.data.map((row) => (row.name === label ? { ...row, amount } : row));
  }

  private appear(fresh: string, amount: number): void {
    if (!this.data.some((row) => row.name === fresh)) this.data = [...this.data, figure(fresh, amount)];
  }

  private async setFilter(names: readonly string[] | null): Promise<void> {
    this.filter = names;
    await this.driver.excel(async (context, wanted) => {
      const table = context.workbook.tables.getItemAt(0);
      if (wanted) table.columns.getItemAt(0).filter.applyValuesFilter([...wanted]);
      else table.clearFilters();
      await context.sync();
    }, names);
  }

  private async setTotals(on: boolean): Promise<void> {
    this.totals = on;
    await this.driver.excel(async (context, show) => {
      context.workbook.tables.getItemAt(0).showTotals = show;
      await context.sync();
    }, on);
  }

  private sort(key: number, ascending: boolean): Promise<void> {
    return this.driver.excel(
      async (context, field) => {
        context.workbook.tables.getItemAt(0).sort.apply([field]);
        await context.sync();
      },
      { key, ascending },
    );
  }

  private async touch(kind: 'delete' | 'edit' | 'own', at: number, value: number): Promise<void> {
    if (kind === 'own') return this.addOwn(value);
    const rows = await this.read();
    const index = at % rows.length;
    const row = rows[index];
    if (!row || (kind === 'delete' && rows.length < 2)) return;
    if (kind === 'edit') {
      this.edited.set(row.name, value);
      if (this.own.has(row.name)) this.own.set(row.name, value);
    } else {
      this.notes.delete(row.name);
      this.edited.delete(row.name);
      if (!this.own.delete(row.name)) this.deleted.add(row.name);
    }
    await this.driver.excel(
      async (context, given) => {
        const table = context.workbook.tables.getItemAt(0);
        if (given.kind === 'edit') table.getDataBodyRange().getCell(given.index, 2).values = [[given.value]];
        else table.rows.getItemAt(given.index).delete();
        await context.sync();
      },
      { kind, index, value },
    );
  }

  /** A row of her own on top of the table. */
  private async addOwn(value: number): Promise<void> {
    const label = `自有${value}`;
    if (this.own.has(label)) return;
    this.own.set(label, value);
    this.notes.set(label, `注${label}`);
    await this.driver.excel(
      async (context, given) => {
        const table = context.workbook.tables.getItemAt(0);
        const body = table.getDataBodyRange().load('rowIndex');
        await context.sync();
        const half = `=D${body.rowIndex + 1}/2`;
        const cells = [given.label, '', given.value, '', '', '', `注${given.label}`, '=[@金额]*2', half];
        table.rows.add(0, [cells]);
        await context.sync();
      },
      { label, value },
    );
  }

  async refresh(): Promise<void> {
    // What she deleted and the data lost is forgotten with it; should it come again, it is new.
    for (const label of [...this.deleted]) if (!this.data.some((row) => row.name === label)) this.deleted.delete(label);
    await this.driver.refresh(dataOf(this.data));
    await this.check();
    await this.writeNotes();
  }

  private async check(): Promise<void> {
    const rows = await this.read();
    const byName = new Map(rows.map((row) => [row.name, row]));
    expect(byName.size).toBe(rows.length);
    for (const { name: label, amount, double, half } of rows) {
      expect([label, double, half]).toEqual([label, amount * 2, amount / 2]);
    }
    for (const [label, note] of this.notes) expect([label, byName.get(label)?.note]).toEqual([label, note]);
    for (const [label, value] of this.edited) expect([label, byName.get(label)?.amount]).toEqual([label, value]);
    for (const [label, value] of this.own) expect([label, byName.get(label)?.amount]).toEqual([label, value]);
    for (const label of this.deleted) expect([label, byName.has(label)]).toEqual([label, false]);
    for (const { name: label, amount } of this.data) {
      if (!this.deleted.has(label) && !this.edited.has(label))
        expect([label, byName.get(label)?.amount]).toEqual([label, amount]);
    }
    const shape = await this.driver.excel(async (context) => {
      const table = context.workbook.tables.getItemAt(0).load('showTotals');
      const filter = table.columns.getItemAt(0).filter.load('criteria');
      await context.sync();
      const criteria = filter.criteria as Excel.FilterCriteria | null;
      return { totals: table.showTotals, filter: criteria?.filterOn ? criteria.values : null };
    });
    expect(shape).toEqual({ totals: this.totals, filter: this.filter });
  }

  /** Types a note beside every row that has none yet. */
  private async writeNotes(): Promise<void> {
    const rows = await this.read();
    const fresh = rows.flatMap(({ name: label }, index) =>
      this.notes.has(label) ? [] : [{ index, note: `注${label}` }],
    );
    for (const { note } of fresh) this.notes.set(note.slice(1), note);
    if (fresh.length === 0) return;
    const filter = this.filter;
    if (filter) await this.setFilter(null);
    await this.driver.excel(async (context, cells) => {
      const body = context.workbook.tables.getItemAt(0).getDataBodyRange();
      for (const { index, note } of cells) body.getCell(index, 6).values = [[note]];
      await context.sync();
    }, fresh);
    if (filter) await this.setFilter(filter);
  }

  private async read(): Promise<ReadRow[]> {
    const values = await this.driver.excel(async (context) => {
      const body = context.workbook.tables.getItemAt(0).getDataBodyRange().load('values');
      await context.sync();
      return body.values as (string | number)[][];
    });
    return values.map((cells) => ({
      name: String(cells[0]),
      amount: Number(cells[2]),
      note: String(cells[6]),
      double: Number(cells[7]),
      half: Number(cells[8]),
    }));
  }
}

let site: RefreshSite;
beforeAll(async () => {
  site = await RefreshSite.build();
}, BUILD_TIMEOUT);
afterAll(() => site.remove());

test(
  `${RUNS} analysts, ${REFRESHES} refreshes each, among random edits, sorts, filters, totals, deletions and new figures`,
  async () => {
    const start = fc.uniqueArray(name, { minLength: 2 });
    const rounds = fc.array(fc.array(step, { maxLength: 4 }), { minLength: REFRESHES, maxLength: REFRESHES });
    const lived = fc.asyncProperty(start, rounds, async (labels, actions) => {
      const bench: Bench = await site.open();
      try {
        const analyst = new Analyst(
          await Driver.ready(bench),
          labels.map((label, index) => figure(label, index * 10)),
        );
        await analyst.begin();
        for (const round of actions) {
          for (const action of round) await analyst.do(action);
          await analyst.refresh();
        }
        expect(bench.problems).toEqual([]);
      } finally {
        await bench.close();
      }
    });
    // Shrinking a failure takes as many browsers as it has tries.
    await fc.assert(lived, { numRuns: RUNS, endOnFailure: true });
  },
  RUNS * START_TIMEOUT * 2,
);
