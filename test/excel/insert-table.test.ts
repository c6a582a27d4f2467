import { applyPlan as apply, type Inserted, type Refused, type Target } from '../../src/excel';
import {
  datasets,
  decodeWritten,
  DEFAULT_OPTIONS,
  planTable,
  readRecord,
  type TableOptions,
  type TablePlan,
} from '../../src/tables';
import { FLOW_TABLE, report } from '../tables/fixtures/reports';
import { FakeWorkbook } from './fake-workbook';

const HOSTILE = ['=1+1', '+1', '-1+cmd', '@SUM(1)', '\t=1', '\r=1', "'=1", ' =1'];

function plan(patch: Partial<typeof FLOW_TABLE> = {}, options: Partial<TableOptions> = {}): TablePlan {
  const dataset = datasets({ reports: [report({ tables: [{ ...FLOW_TABLE, ...patch }] })] }).at(-1);
  const chosen = { ...DEFAULT_OPTIONS, ...options };
  return planTable(dataset!, { language: 'zh', dataVersion: '1-abc', options: chosen });
}

function applyPlan(wanted: TablePlan, target: Target): Promise<Inserted | Refused> {
  return apply(wanted, target, { now: '2031-05-09 08:30' });
}

let book: FakeWorkbook;
beforeEach(() => {
  book = new FakeWorkbook();
  for (const name of ['研表 标题', '研表 来源']) book.styles.add(name);
  book.install(20);
});
afterEach(() => FakeWorkbook.uninstall());

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
    [
      '资料来源：甲乙证券，《芯片周报》，2031-05-08（原注：Wind、甲乙证券研究所）\u3000注：空白处原表未刊载',
      '',
      '',
      '',
    ],
  ]);
  expect([1, 2, 3, 4].map((column) => book.first.cell(3, column).format)).toEqual(['@', '@', '#,##0.00', '0.0%']);
});

test('the table is remembered in the workbook, with what a refresh needs', async () => {
  await applyPlan(plan(), { kind: 'selection' });
  expect([...book.settings.keys()]).toEqual(['Yanbiao.table.{1}', 'Yanbiao.written.{1}']);
  const record = readRecord(book.settings.get('Yanbiao.table.{1}'));
  expect(record).toMatchObject({
    schemaVersion: 2,
    tableId: '{1}',
    tableName: 'Yanbiao_甲乙证券_20310508_表9',
    datasetId: 'exhibit/甲乙-2031-05-08-电子/表9',
    keys: ['c1'],
    options: DEFAULT_OPTIONS,
    dataVersion: '1-abc',
    title: '表9 南向资金活跃个股',
    refreshed: '2031-05-09 08:30',
    frozen: false,
  });
  expect(record?.columns.map(({ header, id }) => [header, id]).slice(0, 2)).toEqual([
    ['股票代码', 1],
    ['股票名称', 2],
  ]);
  expect(decodeWritten(book.settings.get('Yanbiao.written.{1}'))?.rows.size).toBe(4);
  expect([...book.first.properties.values.keys()]).toEqual(['Yanbiao.table.Yanbiao_甲乙证券_20310508_表9']);
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

  test('a workbook opened read-only takes no table anywhere', async () => {
    book.readOnly = true;
    const refused = { ok: false, problem: { id: 'read-only' }, alternatives: [] };
    expect(await applyPlan(plan(), { kind: 'selection' })).toEqual(refused);
    expect(await applyPlan(plan(), { kind: 'new-sheet' })).toEqual(refused);
  });

  test('a place far down is found where formats reach to the end of the sheet', async () => {
    book.first.cell(1, 1).value = 'mine';
    book.first.cell(1_048_575, 0).format = '0.00';
    expect(await applyPlan(plan(), { kind: 'selection' })).toMatchObject({
      alternatives: [{ kind: 'cell', sheet: 'Sheet1', row: 3, column: 1 }, NEW_SHEET],
    });
  });

  test('too near the edge', async () => {
    book.failure = { sync: 1, code: 'InvalidArgument' };
    expect(await applyPlan(plan(), { kind: 'selection' })).toMatchObject({ problem: { id: 'no-room' } });
  });
});

describe('a write that fails half-way leaves nothing behind', () => {
  test.each([
    ['while it is written', { sync: 2 }],
    ['while it is remembered', { sync: 3, last: 5 }],
  ])('at the selection, %s', async (_, syncs) => {
    book.failure = { ...syncs, code: 'AccessDenied' };
    expect(await applyPlan(plan(), { kind: 'selection' })).toMatchObject({ problem: { id: 'workbook-protected' } });
    expect(book.first.filled()).toEqual([]);
    expect(book.first.tables).toEqual([]);
    expect(book.settings.size).toBe(0);
  });

  test('not for want of room for what was written, nor for properties of sheets: the record alone is enough', async () => {
    book.settingStore.limit = 1500;
    book.lacking.add('customProperties');
    const wide = Array.from({ length: 60 }, (_, index) => [`代码${index}`, `名称${index}`, '1.00', '2.0%']);
    expect(await applyPlan(plan({ rows: wide }), { kind: 'selection' })).toMatchObject({ ok: true });
    expect([...book.settings.keys()]).toEqual(['Yanbiao.table.{1}']);
  });

  test('formats and widths that were there before stay', async () => {
    book.first.cell(2, 2).format = '0.0';
    book.first.widths.set(1, 20);
    book.failure = { sync: 3, code: 'AccessDenied' };
    expect(await applyPlan(plan(), { kind: 'selection' })).toMatchObject({ ok: false });
    expect(book.first.widths.get(1)).toBe(20);
    expect(book.first.filled()).toEqual([]);
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
