import { repairFormulas } from '../../src/excel';
import { FormulaBook } from './formula-book';

let book: FormulaBook;
beforeEach(() => {
  book = new FormulaBook();
  book.install(20);
  for (const name of ['TOKENS', 'YANBIAO.CITE']) for (let n = 0; n < 30; n++) book.known.set(`=${name}(${n})`, n);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const formula = (row: number, column = 0): string => book.cell(`Sheet1!${row},${column}`).formula;

test('clean spellings are entered, in one write for a column, and nothing else is touched', async () => {
  const others = ['=NOSUCH(1)', "'=_xldudf_TOKENS(1)", 'TOKENS', '="TOKENS(1)"', 7];
  for (let row = 0; row < 20; row++) book.type(row, 0, `=_xldudf_TOKENS(${row})`);
  others.forEach((each, row) => book.type(row, 1, each));
  const before = JSON.stringify(others.map((_, row) => book.cell(`Sheet1!${row},1`)));
  const result = await repairFormulas('workbook');
  expect(result).toMatchObject({ ok: true, found: 20, left: [] });
  expect(formula(3)).toBe('=TOKENS(3)');
  expect(book.writes).toEqual([20]);
  expect(JSON.stringify(others.map((_, row) => book.cell(`Sheet1!${row},1`)))).toBe(before);
  expect(book.runs.at(-1)).toEqual({ delayForCellEdit: true, mergeUndoGroup: true });
});

test('the other spelling is tried, and taken back where it does not help either', async () => {
  book.type(0, 0, '=YANBIAO.TOKENS(1)');
  book.type(1, 0, '=CITE(2)');
  book.type(2, 0, '=TOKENS(oops)');
  expect(await repairFormulas('sheet')).toEqual({
    ok: true,
    found: 3,
    repaired: ['Sheet1!A1', 'Sheet1!A2'],
    left: [{ place: 'Sheet1!A3', reason: 'still-unknown', detail: '#NAME?' }],
  });
  expect([formula(0), formula(1), formula(2)]).toEqual(['=TOKENS(1)', '=YANBIAO.CITE(2)', '=TOKENS(oops)']);
});

test('a formula in a cell formatted as text stays a formula, and the format stays', async () => {
  book.type(0, 0, '=_xldudf_TOKENS(1)', '@');
  await repairFormulas('workbook');
  expect(book.cell('Sheet1!0,0')).toMatchObject({ formula: '=TOKENS(1)', value: 1, format: '@' });
});

test('a cell Excel refuses spoils no other; protected sheets are left and said', async () => {
  for (let row = 0; row < 5; row++) book.type(row, 0, `=_xldudf_TOKENS(${row})`);
  book.locked.add('Sheet1!2,0');
  book.sheets.set('Two', new Map());
  book.protectedSheets.add('Two');
  book.type(0, 0, '=_xldudf_TOKENS(1)', 'General', 'Two');
  const result = await repairFormulas('workbook');
  expect(result).toMatchObject({ found: 6, repaired: ['Sheet1!A1', 'Sheet1!A2', 'Sheet1!A4', 'Sheet1!A5'] });
  expect(result).toMatchObject({
    left: [
      { place: 'Two!A1', reason: 'sheet-protected' },
      { place: 'Sheet1!A3', reason: 'refused' },
    ],
  });
});

test('a selection bounds it; hidden rows are written one by one', async () => {
  for (let row = 0; row < 4; row++) book.type(row, 0, `=_xldudf_TOKENS(${row})`);
  book.selection = { row: 1, column: 0, rows: 2, columns: 1 };
  book.hiddenRows.add(2);
  expect(await repairFormulas('selection')).toMatchObject({ repaired: ['Sheet1!A2', 'Sheet1!A3'] });
  expect(formula(0)).toBe('=_xldudf_TOKENS(0)');
  expect(book.writes).toEqual([1, 1]);
});

test('a group that Excel refuses is done once more without; a name of the workbook is the workbook’s', async () => {
  book.type(0, 0, '=_xldudf_TOKENS(1)');
  book.type(1, 0, '=RATING(1)');
  book.names.push('Rating');
  book.groupFails = true;
  expect(await repairFormulas('workbook')).toMatchObject({ found: 1, repaired: ['Sheet1!A1'] });
  expect(book.runs.at(-1)).toEqual({ delayForCellEdit: true });
});

test('nothing stuck', async () => {
  expect(await repairFormulas('workbook')).toEqual({ ok: true, found: 0, repaired: [], left: [] });
});

test('an Excel that refuses everything is a refusal in one piece', async () => {
  for (let row = 0; row < 60; row++) {
    book.type(row, 0, `=_xldudf_TOKENS(${row})`);
    book.locked.add(`Sheet1!${row},0`);
  }
  expect(await repairFormulas('workbook')).toMatchObject({ ok: false, problem: { id: 'workbook-protected' } });
});
