/** The list of tables, after everything a user does to sheets and files. */
import {
  adoptTable,
  applyPlan,
  forgetTable,
  keepFrozen,
  listTables,
  showTable,
  type KnownTable,
  type Recogniser,
} from '../../../src/excel';
import { datasets, planTable, readRecord, recognise, type TablePlan } from '../../../src/tables';
import { FLOW_TABLE, report } from '../../tables/fixtures/reports';
import type { FakeTable } from '../fake-table';
import { FakeWorkbook } from '../fake-workbook';

const NAME = 'Yanbiao_甲乙证券_20310508_表9';
const ID = 'exhibit/甲乙-2031-05-08-电子/表9';

const store = { reports: [report({ tables: [FLOW_TABLE] })] };
const recogniser: Recogniser = (table, records) => recognise(table, records, datasets(store));

function plan(): TablePlan {
  const dataset = datasets(store).find(({ id }) => id === ID);
  return planTable(dataset!, { language: 'zh', dataVersion: '1' });
}

let book: FakeWorkbook;
beforeEach(async () => {
  book = new FakeWorkbook();
  book.install(20);
  await applyPlan(plan(), { kind: 'selection' }, { now: '2031-05-09 08:30' });
});
afterEach(() => FakeWorkbook.uninstall());

async function list(): Promise<readonly KnownTable[]> {
  const result = await listTables(recogniser);
  if (!result.ok) throw new Error(result.problem.id);
  return result.tables;
}

async function only(): Promise<KnownTable> {
  const tables = await list();
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

function standing(): FakeTable {
  return book.tables[0]!;
}

/** As Excel on opening: every table has an id nobody knows. */
function reopen(): void {
  book.tables.forEach((table, index) => (table.id = `{new ${index}}`));
}

describe('a table of ours', () => {
  test('is listed with its place, record and dataset; three syncs', async () => {
    const before = book.syncs;
    expect(await only()).toMatchObject({
      tableId: '{1}',
      name: NAME,
      sheet: 'Sheet1',
      address: 'Sheet1!R3C2:5x4',
      rows: 4,
      active: true,
      state: 'ours',
      datasetId: ID,
      record: { keys: ['c1'] },
    });
    expect(book.syncs - before).toBe(3);
  });

  test.each<[string, () => void]>([
    ['renamed', () => (standing().name = '我的表')],
    ['on another sheet', () => moveTo('Sheet2')],
    ['sorted', () => swapRows(3, 5)],
    ['with a header renamed', () => (book.first.cell(2, 1).value = '证券')],
    ['with its columns in another order', () => swapColumns(1, 3)],
    ['in a file opened again', () => reopen()],
    ['in a file opened again, a header renamed', () => (reopen(), (book.first.cell(2, 1).value = '证券'))],
  ])('is known %s', async (_, change) => {
    change();
    expect(await only()).toMatchObject({ state: 'ours', datasetId: ID, record: { tableId: '{1}' } });
  });

  test('deleted is remembered, until it is forgotten', async () => {
    const table = standing();
    table.delete();
    expect(await only()).toMatchObject({ state: 'deleted', name: NAME, sheet: '', rows: 0 });
    book.first.tables.push(table);
    table.area.values = [['股票代码', '股票名称', '', ''], ...table.area.part(1, 0, 4, 4).values];
    expect(await only()).toMatchObject({ state: 'ours' });
    table.delete();
    expect(await forgetTable(await only())).toEqual({ ok: true });
    expect(await list()).toEqual([]);
    expect(book.settings.size).toBe(0);
  });

  test('settings of others and records that are none do no harm', async () => {
    book.settings.set('other', { tableId: '{1}' });
    book.settings.set('Yanbiao.table.{9}', 'not a record');
    expect(await only()).toMatchObject({ state: 'ours' });
  });

  test('is shown on request, and said to be gone when it is', async () => {
    const table = await only();
    expect(await showTable(table)).toEqual({ ok: true });
    expect(book.asked.slice(-2)).toEqual([
      { what: 'activate Sheet1', cells: 0 },
      { what: 'select', cells: 20 },
    ]);
    standing().delete();
    expect(await showTable(table)).toEqual({ ok: false, problem: { id: 'table-gone', table: NAME } });
  });
});

describe('a copy', () => {
  beforeEach(() => void book.copySheet(book.first, 'Sheet1 (2)'));

  const copy = async (): Promise<KnownTable> => (await list())[1]!;

  test.each([
    ['by what its sheet brought along', () => undefined],
    ['by its headers alone', () => book.sheets[1]!.properties.values.clear()],
    ['by its headers in an Excel that keeps nothing with sheets', () => book.install(11)],
    ['and in one that lacks it', () => book.lacking.add('customProperties')],
  ])('is recognised %s, and the original stays ours', async (_, prepare) => {
    prepare();
    expect(await list()).toMatchObject([
      { name: NAME, state: 'ours' },
      { state: 'copy', sheet: 'Sheet1 (2)', active: false, record: null, datasetId: ID, of: { tableName: NAME } },
    ]);
  });

  test('taken on is a table of ours that was never refreshed', async () => {
    expect(await adoptTable(await copy(), plan())).toEqual({ ok: true });
    expect(await copy()).toMatchObject({
      state: 'ours',
      record: { tableId: '{2}', fingerprint: '', title: '表9 南向资金活跃个股', frozen: false },
    });
    expect((await copy()).record?.sourceLine).toMatch(/^资料来源/);
    expect(book.settings.has('Yanbiao.written.{2}')).toBe(false);
  });

  test('whose lines the user replaced keeps hers', async () => {
    const sheet = book.sheets[1]!;
    Object.assign(sheet.cell(1, 1), { value: '我的标题' });
    sheet.cells.delete('7,1');
    await adoptTable(await copy(), plan());
    expect((await copy()).record).toMatchObject({ title: null, sourceLine: null });
  });

  test('cannot be taken on without the column that names its rows', async () => {
    const table = await copy();
    const sheet = book.sheets[1]!;
    sheet.cell(2, 1).value = '改了名';
    expect(await adoptTable(table, plan())).toEqual({
      ok: false,
      problem: { id: 'key-column-missing', header: '股票代码' },
    });
  });

  test('left as it is is not asked about again, and can be taken on later', async () => {
    expect(await keepFrozen(await copy())).toEqual({ ok: true });
    expect(await copy()).toMatchObject({ state: 'frozen', record: { tableId: '{2}', frozen: true } });
    await adoptTable(await copy(), plan());
    expect(await copy()).toMatchObject({ state: 'ours' });
  });
});

describe('a table from another workbook', () => {
  beforeEach(() => book.settings.clear());

  test('is a stranger; what its sheet brought along tells how it was made', async () => {
    expect(await only()).toMatchObject({ state: 'stranger', datasetId: ID, record: null, of: { tableName: NAME } });
  });

  test('is told by its headers where its sheet brought nothing', async () => {
    book.first.properties.values.clear();
    const table = await only();
    expect(table).toMatchObject({ state: 'stranger', datasetId: ID, language: 'zh' });
    expect(table.of).toBeUndefined();
    expect(await keepFrozen(table)).toEqual({ ok: true });
    expect(await only()).toMatchObject({ state: 'frozen' });
  });

  test('nobody else’s is one, whatever it is called', async () => {
    book.first.properties.values.clear();
    [1, 2, 3, 4].forEach((column) => (book.first.cell(2, column).value = `x${column}`));
    expect(await list()).toEqual([]);
  });
});

test('a record under an old id is rewritten under the new when something is written', async () => {
  reopen();
  expect(await keepFrozen(await only())).toEqual({ ok: true });
  expect([...book.settings.keys()]).toEqual(['Yanbiao.table.{new 0}']);
  expect(readRecord(book.settings.get('Yanbiao.table.{new 0}'))).toMatchObject({ tableId: '{new 0}', frozen: true });
});

describe('a file that numbers its tables by place, opened with two of them changed over', () => {
  const OTHER = `${NAME}_2`;

  beforeEach(async () => {
    await applyPlan(plan(), { kind: 'cell', sheet: 'Sheet1', row: 20, column: 1 }, { now: '2031-05-09 08:30' });
    const [first, second] = book.tables;
    [first!.id, second!.id] = ['{2}', '{1}'];
  });

  const names = async (): Promise<string[]> =>
    (await list()).map(({ tableId, name, state }) => `${tableId} ${name} ${state}`);

  test('each is known by its name', async () => {
    expect(await names()).toEqual([`{2} ${NAME} ours`, `{1} ${OTHER} ours`]);
  });

  test('writing of one does not lose the other', async () => {
    const written = book.settings.get('Yanbiao.written.{2}');
    await keepFrozen((await list())[0]!);
    expect(await names()).toEqual([`{2} ${NAME} frozen`, `{1} ${OTHER} ours`]);
    expect(book.settings.get(`Yanbiao.written.name:${OTHER}`)).toEqual(written);
    await keepFrozen((await list())[1]!);
    expect(await names()).toEqual([`{2} ${NAME} frozen`, `{1} ${OTHER} frozen`]);
    expect([...book.settings.keys()].sort()).toEqual(['Yanbiao.table.{1}', 'Yanbiao.table.{2}']);
  });

  test('nor does inserting one more, under the id of a record', async () => {
    const [first, second] = book.tables;
    [first!.id, second!.id] = ['{9}', '{8}'];
    for (const key of ['table', 'written']) {
      book.settings.set(`Yanbiao.${key}.{3}`, book.settings.get(`Yanbiao.${key}.{1}`));
      book.settings.delete(`Yanbiao.${key}.{1}`);
    }
    await applyPlan(plan(), { kind: 'cell', sheet: 'Sheet1', row: 40, column: 1 }, { now: '2031-05-10 08:30' });
    expect(await names()).toEqual([`{9} ${NAME} ours`, `{8} ${OTHER} ours`, `{3} ${NAME}_3 ours`]);
  });
});

test('what Excel refuses is told', async () => {
  book.failure = { sync: book.syncs + 1, code: 'AccessDenied' };
  expect(await listTables(recogniser)).toMatchObject({ ok: false, problem: { id: 'workbook-protected' } });
});

function moveTo(name: string): void {
  const to = book.addSheet(name);
  for (const [key, cell] of book.first.cells) to.cells.set(key, cell);
  const table = standing();
  table.area = book.range(to, 2, 1, 5, 4);
  book.first.tables.splice(0);
  book.first.cells.clear();
  to.tables.push(table);
}

function swapRows(a: number, b: number): void {
  for (let column = 1; column <= 4; column += 1) swapCells([a, column], [b, column]);
}

function swapColumns(a: number, b: number): void {
  for (let row = 2; row <= 6; row += 1) swapCells([row, a], [row, b]);
  const ids = standing().columnIds;
  [ids[a - 1], ids[b - 1]] = [ids[b - 1]!, ids[a - 1]!];
}

function swapCells([r, c]: [number, number], [r2, c2]: [number, number]): void {
  const [one, other] = [{ ...book.first.cell(r, c) }, { ...book.first.cell(r2, c2) }];
  Object.assign(book.first.cell(r, c), other);
  Object.assign(book.first.cell(r2, c2), one);
}
