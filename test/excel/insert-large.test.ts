/** Tables too large for one request: in blocks, with progress, to be cancelled. */
import { applyPlan, type InsertOptions } from '../../src/excel';
import { planTable, type Dataset, type TablePlan } from '../../src/tables';
import { asPrinted, words } from '../../src/tables/words';
import { FakeWorkbook } from './fake-workbook';

const ROWS = 3_000;

function dataset(rows: number): Dataset {
  const column = (key: string, kind: 'code' | 'text' | 'number' | 'percent' | 'date', format: string) => ({
    key,
    header: words(`列${key}`, `Column ${key}`),
    unit: null,
    kind,
    format,
    width: 12,
  });
  return {
    id: 'large',
    group: 'market',
    title: words('大表', 'Large'),
    name: '大表',
    columns: [
      column('code', 'code', '@'),
      column('name', 'text', '@'),
      column('day', 'date', 'yyyy-mm-dd'),
      column('value', 'number', '#,##0.00'),
      column('share', 'percent', '0.0%'),
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      String(index).padStart(6, '0'),
      index % 500 === 7 ? `=HYPERLINK("x${index}")` : `名称${index}`,
      48_000 + (index % 300),
      index % 11 === 0 ? null : index / 4,
      (index % 100) / 100,
    ]),
    keys: ['code'],
    sources: [{ broker: asPrinted('甲乙证券').zh, title: null, date: '2031-05-08', dateEstimated: false }],
    printedSource: null,
  };
}

function plan(rows = ROWS): TablePlan {
  return planTable(dataset(rows), { language: 'zh', dataVersion: '1' });
}

const SELECTION = { kind: 'selection' } as const;
const NEW_SHEET = { kind: 'new-sheet' } as const;

let book: FakeWorkbook;
beforeEach(() => {
  book = new FakeWorkbook();
  for (const name of ['研表 标题', '研表 来源']) book.styles.add(name);
  book.install(20);
});
afterEach(() => FakeWorkbook.uninstall());

function options(patch: Partial<InsertOptions> = {}): InsertOptions {
  return { now: '2031-05-09 08:30', ...patch };
}

/** Cancels once that many rows are written. */
function cancelledAt(rows: number): InsertOptions {
  const abort = new AbortController();
  return options({ signal: abort.signal, onProgress: (done) => done >= rows && abort.abort() });
}

describe('in blocks', () => {
  test('every cell is written once, typed as it is, and progress is told up to the last row', async () => {
    const told: [number, number][] = [];
    const wanted = plan();
    const result = await applyPlan(wanted, SELECTION, options({ onProgress: (...each) => told.push(each) }));
    expect(result).toMatchObject({ ok: true, rows: ROWS, address: `Sheet1!R3C2:${ROWS + 1}x5` });
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toEqual([ROWS, ROWS]);
    expect(told.map(([done]) => done)).toEqual([...told.map(([done]) => done)].sort((a, b) => a - b));
    expect(book.first.block(3, 1, ROWS, 5)).toEqual(wanted.rows.map((row) => row.map((cell) => cell ?? '')));
    expect([1, 2, 3, 4, 5].map((c) => book.first.cell(ROWS, c).format)).toEqual([
      '@',
      '@',
      'yyyy-mm-dd',
      '#,##0.00',
      '0.0%',
    ]);
    expect(book.first.filled().filter(({ formula }) => formula)).toEqual([]);
    const written = book.asked.filter(({ what, cells }) => what === 'write' && cells > 5).map(({ cells }) => cells);
    expect(written.reduce((sum, cells) => sum + cells, 0)).toBe(ROWS * 5);
    expect(Math.max(...written) * 12).toBeLessThan(2_000_000);
  });

  test('one step to undo, however many requests', async () => {
    await applyPlan(plan(), SELECTION, options());
    expect(book.runs).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true, mergeUndoGroup: true }]);
    expect(book.syncs).toBeGreaterThan(5);
  });

  test('a table of one request needs no more of them, and tells no progress', async () => {
    const onProgress = jest.fn();
    await applyPlan(plan(100), SELECTION, options({ onProgress }));
    expect(book.syncs).toBe(3);
    expect(onProgress).not.toHaveBeenCalled();
  });

  test('a block refused for its size goes again in halves, and nothing twice', async () => {
    book.failure = { sync: 4, code: 'RequestPayloadSizeLimitExceeded' };
    const wanted = plan();
    expect(await applyPlan(wanted, SELECTION, options())).toMatchObject({ ok: true });
    expect(book.first.block(3, 1, ROWS, 5)).toEqual(wanted.rows.map((row) => row.map((cell) => cell ?? '')));
    expect(book.tables).toHaveLength(1);
  });

  test('the page that stands still during the requests gets smaller ones', async () => {
    const blocks = (slow: boolean): Promise<number[]> => {
      book = new FakeWorkbook();
      book.install(20);
      if (slow) book.onSync = (sync) => (sync > 3 ? spin(100) : undefined);
      return applyPlan(plan(), SELECTION, options()).then(() =>
        book.asked.filter(({ what, cells }) => what === 'write' && cells > 5).map(({ cells }) => cells),
      );
    };
    const [fast, slow] = [await blocks(false), await blocks(true)];
    expect(slow.length).toBeGreaterThan(fast.length);
    expect(slow.at(-2)).toBeLessThan(slow[0]!);
  });
});

describe('cancelled', () => {
  test.each([
    ['before anything is written', -1],
    ['after some blocks', 500],
    ['after the last', ROWS],
  ])('at the selection, %s: the sheet is as it was', async (_, rows) => {
    book.first.cell(0, 0).value = 'mine';
    book.first.widths.set(2, 33);
    const abort = new AbortController();
    const choice = rows < 0 ? options({ signal: abort.signal }) : cancelledAt(rows);
    if (rows < 0) abort.abort();
    expect(await applyPlan(plan(), SELECTION, choice)).toEqual({
      ok: false,
      problem: { id: 'cancelled' },
      alternatives: [],
    });
    expect(book.first.filled().map(({ value }) => value)).toEqual(['mine']);
    expect(book.first.widths.get(2)).toBe(33);
    expect(book.tables).toEqual([]);
    expect(book.settings.size).toBe(0);
  });

  test('on a new sheet: the sheet goes as well', async () => {
    expect(await applyPlan(plan(), NEW_SHEET, cancelledAt(500))).toMatchObject({ problem: { id: 'cancelled' } });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(book.settings.size).toBe(0);
  });

  test('while the last request is on its way: the table is dissolved and nothing remembered', async () => {
    const abort = new AbortController();
    book.onSync = () => (book.tables.length > 0 ? abort.abort() : undefined);
    const result = await applyPlan(plan(), SELECTION, options({ signal: abort.signal }));
    expect(result).toMatchObject({ problem: { id: 'cancelled' } });
    expect(book.tables).toEqual([]);
    expect(book.first.filled()).toEqual([]);
    expect(book.settings.size).toBe(0);
  });

  test('what the user typed meanwhile where nothing was written yet stays', async () => {
    const options = cancelledAt(500);
    book.onSync = (sync) => void (sync === 3 && (book.first.cell(ROWS, 2).value = 'hers'));
    await applyPlan(plan(), SELECTION, options);
    expect(book.first.filled().map(({ value }) => value)).toEqual(['hers']);
  });

  test('emptied in pieces, too', async () => {
    await applyPlan(plan(4 * ROWS), SELECTION, cancelledAt(4 * ROWS));
    const cleared = book.asked.filter(({ what }) => what === 'clear').map(({ cells }) => cells);
    expect(cleared.length).toBeGreaterThan(2);
    expect(cleared[0]).toBeLessThanOrEqual(10_000);
    expect(book.first.filled()).toEqual([]);
  });
});

function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
