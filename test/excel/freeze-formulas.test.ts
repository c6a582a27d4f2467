import { countFreezable, freezeFormulas, type FreezeOptions } from '../../src/excel';
import { FormulaBook } from './formula-book';

let book: FormulaBook;
beforeEach(() => {
  book = new FormulaBook();
  book.install(20);
  book.known.set('=TOKENS(A9)', 1.64e12);
  book.known.set('=RATING("甲")', '2026-03');
  book.known.set('=CITE("甲")', '=1+1');
  book.known.set('=TOKENS(A9)/1e12', 1.64);
  book.known.set('=METRIC("x")', '#N/A');
  book.known.set('=SERIES("甲")', [
    ['期', '值'],
    ['2026-01', 3],
    ['', 4],
  ]);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const cell = (row: number, column = 0) => book.cell(`Sheet1!${row},${column}`);

function freeze(patch: Partial<FreezeOptions> = {}) {
  return freezeFormulas({
    scope: 'workbook',
    contained: false,
    citations: 'notes',
    language: 'zh',
    now: '2026-05-01 09:30',
    cite: (name, args) => `${name}出处${args.join()}`,
    ...patch,
  });
}

function fill(): void {
  book.type(8, 0, '豆包');
  book.type(0, 0, '=TOKENS(A9)', '#,##0');
  book.type(1, 0, '=RATING("甲")');
  book.type(2, 0, '=CITE("甲")');
  book.type(3, 0, '=TOKENS(A9)/1e12', '0.00');
  book.type(4, 0, '=METRIC("x")');
}

test('values stay what they are: numbers with their format, texts as text; the citation is a note', async () => {
  fill();
  expect(await freeze()).toEqual({
    ok: true,
    formulas: 3,
    arrays: 0,
    containing: 1,
    left: [{ place: 'Sheet1!A5', reason: 'error-value', detail: '#N/A' }],
    notes: true,
    noted: 3,
    sourceSheet: null,
  });
  expect(cell(0)).toMatchObject({ value: 1.64e12, formula: '', format: '#,##0' });
  expect(cell(1)).toMatchObject({ value: '2026-03', formula: '', format: 'General' });
  expect(cell(2)).toMatchObject({ value: '=1+1', formula: '' });
  expect(cell(3).formula).toBe('=TOKENS(A9)/1e12');
  expect(cell(4).formula).toBe('=METRIC("x")');
  expect(book.notes.get("'Sheet1'!A1")).toBe('TOKENS出处豆包\n=TOKENS(A9)\n研表固化于 2026-05-01 09:30');
  expect(book.runs.at(-1)).toEqual({ delayForCellEdit: true, mergeUndoGroup: true });
});

test('formulas that only contain a function of ours, when asked for', async () => {
  fill();
  expect(await countFreezable('workbook', true)).toMatchObject({ formulas: 4, containing: 0 });
  expect(await freeze({ contained: true })).toMatchObject({ formulas: 4, containing: 0 });
  expect(cell(3)).toMatchObject({ value: 1.64, formula: '', format: '0.00' });
});

test('a note of the user’s stays, and its citation goes to the sheet; without notes all go there', async () => {
  fill();
  book.notes.set("'Sheet1'!A1", 'mine');
  expect(await freeze()).toMatchObject({ noted: 2, sourceSheet: '研表来源' });
  expect(book.notes.get("'Sheet1'!A1")).toBe('mine');
  const line = (row: number) => [0, 1, 2, 3, 4, 5].map((column) => book.cell(`研表来源!${row},${column}`).value);
  expect(line(0)).toEqual(['工作表', '单元格', '公式', '值', '出处', '固化时间']);
  expect(line(1)).toEqual(['Sheet1', 'A1', '=TOKENS(A9)', 1.64e12, 'TOKENS出处豆包', '2026-05-01 09:30']);
  expect(book.cell('研表来源!1,2').formula).toBe('');
  // A second time lines are added below.
  book.install(17);
  book.type(5, 0, '=TOKENS(A9)');
  expect(await freeze()).toMatchObject({ formulas: 1, notes: false, noted: 0, sourceSheet: '研表来源' });
  expect(line(2).slice(0, 2)).toEqual(['Sheet1', 'A6']);
});

test('a spilled list is frozen as a block, also from a cell in its middle', async () => {
  book.type(0, 0, '=SERIES("甲")');
  book.selection = { row: 1, column: 1, rows: 1, columns: 1 };
  expect(await freeze({ scope: 'selection' })).toMatchObject({ formulas: 1, arrays: 1 });
  const values = [0, 1, 2].map((row) => [cell(row).value, cell(row, 1).value]);
  expect(values).toEqual([
    ['期', '值'],
    ['2026-01', 3],
    ['', 4],
  ]);
  expect(cell(0).formula).toBe('');
  expect(cell(1).parent).toBeUndefined();
});

test('a selection leaves what it does not touch', async () => {
  fill();
  book.selection = { row: 1, column: 0, rows: 1, columns: 1 };
  expect(await freeze({ scope: 'selection' })).toMatchObject({ formulas: 1, left: [], containing: 0 });
  expect(cell(0).formula).toBe('=TOKENS(A9)');
});

test('a group that Excel refuses is undone and done once more without', async () => {
  fill();
  book.groupFails = true;
  expect(await freeze()).toMatchObject({ formulas: 3, noted: 3 });
  expect(book.runs.at(-1)).toEqual({ delayForCellEdit: true });
  expect(cell(0)).toMatchObject({ value: 1.64e12, formula: '', format: '#,##0' });
});

test('a protected sheet of sources stops it, and the formulas are put back', async () => {
  fill();
  book.sheets.set('研表来源', new Map());
  book.type(0, 0, '工作表', 'General', '研表来源');
  book.protectedSheets.add('研表来源');
  expect(await freeze({ citations: 'sheet' })).toEqual({
    ok: false,
    problem: { id: 'sheet-protected', sheet: '研表来源' },
  });
  expect(cell(0)).toMatchObject({ formula: '=TOKENS(A9)', format: '#,##0' });
  expect(cell(1).formula).toBe('=RATING("甲")');
});

test('a locked cell stays a formula and is listed; a sheet of that name that is the user’s is left alone', async () => {
  fill();
  book.locked.add('Sheet1!1,0');
  book.sheets.set('研表来源', new Map());
  book.type(0, 0, 'mine', 'General', '研表来源');
  expect(await freeze({ citations: 'sheet' })).toMatchObject({
    formulas: 2,
    left: [{ reason: 'error-value' }, { place: 'Sheet1!A2', reason: 'refused' }],
    sourceSheet: '研表来源 (2)',
  });
  expect(book.cell('研表来源!0,0').value).toBe('mine');
});

test('no citation is said, not made up', async () => {
  book.type(0, 0, '=TOKENS(A9)');
  await freeze({ cite: () => '' });
  expect(book.notes.get("'Sheet1'!A1")).toContain('出处未能确定');
});

test('nothing to freeze', async () => {
  expect(await freeze()).toMatchObject({ ok: true, formulas: 0, noted: 0, sourceSheet: null });
});
