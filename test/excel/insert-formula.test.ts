import { insertFormula, type FormulaCell } from '../../src/excel/insert-formula';
import { FakeWorkbook } from './fake-workbook';

let workbook: FakeWorkbook;

beforeEach(() => {
  workbook = new FakeWorkbook();
  workbook.install(16);
});

const SELECTION = { kind: 'selection' } as const;

function formula(patch: Partial<FormulaCell> = {}): FormulaCell {
  return { formula: '=TOKENS("小星")', numberFormat: null, replace: false, ...patch };
}

function fill(row: number, value: string | number, format = 'General'): void {
  Object.assign(workbook.first.cell(row, 1), { value, format });
}

test('goes into the empty active cell', async () => {
  expect(await insertFormula(formula(), SELECTION)).toMatchObject({ ok: true });
  expect(workbook.first.cell(1, 1)).toEqual({ value: '=TOKENS("小星")', formula: true, format: 'General' });
});

test('never over content: says what is there and offers the next free cell below', async () => {
  fill(1, '合计');
  fill(2, 7);
  const refused = await insertFormula(formula(), SELECTION);
  expect(refused).toEqual({
    ok: false,
    problem: { id: 'cell-not-empty', cell: 'B2', content: '合计' },
    alternatives: [{ kind: 'cell', sheet: 'Sheet1', row: 3, column: 1 }],
    occupied: { kind: 'cell', sheet: 'Sheet1', row: 1, column: 1 },
  });
  expect(workbook.first.filled()).toHaveLength(2);
});

test('over content only when told to, and into the very cell that was spoken of', async () => {
  fill(1, '合计');
  workbook.selection = { row: 5, column: 1 };
  const place = { kind: 'cell', sheet: 'Sheet1', row: 1, column: 1 } as const;
  expect(await insertFormula(formula({ replace: true }), place)).toMatchObject({ ok: true });
  expect(workbook.first.cell(1, 1).formula).toBe(true);
  expect(workbook.first.cell(5, 1).value).toBe('');
});

test('a cell formatted as text becomes one that calculates', async () => {
  fill(1, '', '@');
  await insertFormula(formula(), SELECTION);
  expect(workbook.first.cell(1, 1)).toEqual({ value: '=TOKENS("小星")', formula: true, format: 'General' });
});

test('a format is given to a cell without one, and no other format is touched', async () => {
  await insertFormula(formula({ numberFormat: '0.00%' }), SELECTION);
  expect(workbook.first.cell(1, 1).format).toBe('0.00%');
  workbook.selection = { row: 2, column: 1 };
  fill(2, '', '0.0');
  await insertFormula(formula({ numberFormat: '0.00%' }), SELECTION);
  expect(workbook.first.cell(2, 1).format).toBe('0.0');
});

test('a protected sheet is left alone', async () => {
  workbook.first.protected = true;
  expect(await insertFormula(formula(), SELECTION)).toMatchObject({ ok: false, problem: { id: 'sheet-protected' } });
});

test('a failure is a refusal in words', async () => {
  workbook.failure = { sync: 1, code: 'InvalidOperationInCellEditMode' };
  expect(await insertFormula(formula(), SELECTION)).toMatchObject({ ok: false, problem: { id: 'cell-edit-mode' } });
});
