import { applyPlan } from '../../src/excel';
import { datasets, planTable, type TablePlan } from '../../src/tables';
import { FLOW_TABLE, report } from '../tables/fixtures/reports';
import { FakeWorkbook } from './fake-workbook';

const HOSTILE = ['=1+1', '+1', '-1+cmd', '@SUM(1)', '\t=1', '\r=1', "'=1", ' =1'];

function plan(patch: Partial<typeof FLOW_TABLE> = {}): TablePlan {
  const dataset = datasets({ reports: [report({ tables: [{ ...FLOW_TABLE, ...patch }] })] }).at(-1);
  return planTable(dataset!, { language: 'zh', dataVersion: '1-abc' });
}

let book: FakeWorkbook;
beforeEach(() => {
  book = new FakeWorkbook();
  book.install(20);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

test('title, header, rows and source line from the selected cell on, in three syncs', async () => {
  const result = await applyPlan(plan(), { kind: 'selection' });
  expect(result).toMatchObject({ ok: true, rows: 4, tableName: 'Yanbiao_甲乙证券_20310508_表9' });
  expect(book.syncs).toBe(3);
  expect(book.first.block(1, 1, 7, 4)).toEqual([
    ['表9 南向资金活跃个股', '', '', ''],
    ['股票代码', '股票名称', '成交净买入（亿港元）', '港股通持股数占总股本比例'],
    ['0001.HK', '红日-W', 1234.5, 0.116],
    ['0022.HK', '蓝月', 3.07, 0.009],
    ['0333.HK', '绿水', -0.61, ''],
    ['0444.HK', '黑山', -17.2, 0.682],
    ['资料来源：甲乙证券，《芯片周报》，2031-05-08（原注：Wind、甲乙证券研究所）', '', '', ''],
  ]);
  expect([1, 2, 3, 4].map((column) => book.first.cell(3, column).format)).toEqual(['@', '@', '#,##0.00', '0.0%']);
});

test('the table is remembered in the workbook, with what a refresh needs', async () => {
  await applyPlan(plan(), { kind: 'selection' });
  expect([...book.settings]).toEqual([
    [
      'Yanbiao.table.{1}',
      expect.objectContaining({
        schemaVersion: 1,
        tableId: '{1}',
        tableName: 'Yanbiao_甲乙证券_20310508_表9',
        datasetId: 'exhibit/甲乙-2031-05-08-电子/表9',
        keys: ['c1'],
        dataVersion: '1-abc',
      }),
    ],
  ]);
});

test('hostile text in title, header, cells and source stays text', async () => {
  const rows = HOSTILE.map((text) => [text, text]);
  await applyPlan(plan({ label: '=A1', caption: '', header: HOSTILE.slice(0, 2), rows, source: '=B1' }), {
    kind: 'selection',
  });
  expect(book.first.filled().filter(({ formula }) => formula)).toEqual([]);
  expect(book.first.block(3, 1, 2, 1)).toEqual([['=1+1'], ['+1']]);
  expect(book.first.cell(1, 1).value).toBe('=A1');
});

describe('refusals write nothing and say where else', () => {
  const NEW_SHEET = { kind: 'new-sheet' };
  const below = { kind: 'cell', sheet: 'Sheet1', row: 6, column: 1 };

  test('cells in use', async () => {
    book.first.cell(4, 2).value = 'mine';
    expect(await applyPlan(plan(), { kind: 'selection' })).toEqual({
      ok: false,
      problem: { id: 'area-not-empty', cell: 'C5', content: 'mine' },
      alternatives: [below, NEW_SHEET],
    });
    expect(book.first.filled()).toHaveLength(1);
    expect(await applyPlan(plan(), { kind: 'cell', sheet: 'Sheet1', row: 6, column: 1 })).toMatchObject({ ok: true });
    expect(book.first.cell(4, 2).value).toBe('mine');
  });

  test('merged cells, where Excel can tell', async () => {
    book.first.merged = 'Sheet1!B2:C2';
    expect(await applyPlan(plan(), { kind: 'selection' })).toMatchObject({
      problem: { id: 'merged-cells', address: 'B2:C2' },
    });
  });

  test('another table', async () => {
    await applyPlan(plan(), { kind: 'selection' });
    expect(await applyPlan(plan(), { kind: 'selection' })).toMatchObject({
      problem: { id: 'table-in-way', table: 'Yanbiao_甲乙证券_20310508_表9' },
    });
  });

  test('a protected sheet leaves only a new one', async () => {
    book.first.protected = true;
    expect(await applyPlan(plan(), { kind: 'selection' })).toEqual({
      ok: false,
      problem: { id: 'sheet-protected', sheet: 'Sheet1' },
      alternatives: [NEW_SHEET],
    });
  });

  test('too near the edge', async () => {
    book.failure = { sync: 1, code: 'InvalidArgument' };
    expect(await applyPlan(plan(), { kind: 'selection' })).toMatchObject({ problem: { id: 'no-room' } });
  });
});

describe('a write that fails half-way leaves nothing behind', () => {
  test.each([2, 3])('at the selection, at sync %d', async (sync) => {
    book.failure = { sync, code: 'AccessDenied' };
    expect(await applyPlan(plan(), { kind: 'selection' })).toMatchObject({ problem: { id: 'workbook-protected' } });
    expect(book.first.filled()).toEqual([]);
    expect(book.first.tables).toEqual([]);
  });

  test('on a new sheet', async () => {
    book.failure = { sync: 2, code: 'GeneralException' };
    expect(await applyPlan(plan(), { kind: 'new-sheet' })).toMatchObject({ problem: { id: 'unknown' } });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});

describe('one step to undo', () => {
  test('the write is a group where Excel can group', async () => {
    await applyPlan(plan(), { kind: 'selection' });
    expect(book.runs).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true, mergeUndoGroup: true }]);
  });

  test('and none where it cannot', async () => {
    book.install(19);
    await applyPlan(plan(), { kind: 'selection' });
    expect(book.runs).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true }]);
  });

  test('a group that Excel refuses is written once more without one', async () => {
    book.failure = { sync: 2, code: 'UndoNotSupported' };
    expect(await applyPlan(plan(), { kind: 'selection' })).toMatchObject({ ok: true });
    expect(book.runs.at(-1)).toEqual({ delayForCellEdit: true });
    expect(book.first.tables).toHaveLength(1);
  });
});

test('a new sheet gets a legal free name, a second table a name of its own', async () => {
  await applyPlan(plan(), { kind: 'new-sheet' });
  const second = await applyPlan(plan(), { kind: 'new-sheet' });
  expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '甲乙证券 20310508 表9', '甲乙证券 20310508 表9 (2)']);
  expect(second).toMatchObject({ tableName: 'Yanbiao_甲乙证券_20310508_表9_2' });
});

test('an exhibit of one row and fourteen columns, some unnamed or named twice: title and source stay outside the table', async () => {
  const header = ['参数', 'NV', 'NV', 'nv', '', ...Array.from({ length: 9 }, (_, index) => `第${index + 6}项`)];
  const result = await applyPlan(plan({ header, rows: [header.map((_, index) => `v${index}`)] }), {
    kind: 'selection',
  });
  expect(result).toMatchObject({ ok: true, rows: 1, address: 'Sheet1!R3C2:2x14' });
  const [title, names, , source] = book.first.block(1, 1, 4, 14);
  expect(title?.[0]).toBe('表9 南向资金活跃个股');
  expect(names?.slice(0, 5)).toEqual(['参数', 'NV', 'NV 2', 'nv 3', '列5']);
  expect(new Set(names?.map((name) => String(name).toLowerCase())).size).toBe(14);
  expect(source?.[0]).toMatch(/^资料来源：/);
});

test('a second time at the same place is refused, and the place offered takes it', async () => {
  await applyPlan(plan(), { kind: 'selection' });
  const again = await applyPlan(plan(), { kind: 'selection' });
  if (again.ok) throw new Error('written over the first');
  const [offered] = again.alternatives;
  expect(offered).toEqual({ kind: 'cell', sheet: 'Sheet1', row: 9, column: 1 });
  expect(await applyPlan(plan(), offered!)).toMatchObject({ ok: true, address: 'Sheet1!R11C2:5x4' });
});
