/** When the engine calculates, and that it lets others work meanwhile. */
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from './node-grid';

let createGrid: ReturnType<typeof loadGrid>;
let sheet: Sheet;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
afterEach(() => sheet.workbook.dispose());
beforeEach(() => {
  sheet = new Sheet(createGrid({ language: 'en-US' }));
});

/** Longer than the grid gathers changes before it calculates on its own. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

function held(): () => void {
  const release = sheet.workbook.holdCalculation?.();
  if (!release) throw new Error('the grid cannot hold its calculation');
  return release;
}

describe('while it is held', () => {
  beforeEach(() => sheet.type('A1', [1, '=A1*2']));

  test('changes wait until it is let go', async () => {
    const release = held();
    sheet.workbook.write(sheet.area('A1'), [[{ value: 5 }]]);
    await aWhile();
    expect(sheet.cell('B1').value).toBe(2);
    release();
    await sheet.workbook.recalculated();
    expect(sheet.cell('B1').value).toBe(10);
  });

  test('who waits for the results gets them', async () => {
    const release = held();
    sheet.workbook.write(sheet.area('A1'), [[{ value: 6 }]]);
    await sheet.workbook.calculated?.();
    expect(sheet.cell('B1').value).toBe(12);
    release();
  });

  test('two who hold it both have to let go, and letting go twice counts once', async () => {
    const [first, second] = [held(), held()];
    sheet.workbook.write(sheet.area('A1'), [[{ value: 7 }]]);
    first();
    first();
    await aWhile();
    expect(sheet.cell('B1').value).toBe(2);
    second();
    await aWhile();
    await sheet.workbook.recalculated();
    expect(sheet.cell('B1').value).toBe(14);
  });
});

test('formulas that take long leave turns to others', async () => {
  const [numbers, formulas] = [4000, 40];
  const column = { sheet: sheet.id, row: 0, column: 0, rows: numbers, columns: 1 };
  sheet.workbook.write(
    column,
    Array.from({ length: numbers }, () => [{ value: 1 }]),
  );
  sheet.workbook.write(
    { ...column, column: 1, rows: formulas },
    Array.from({ length: formulas }, (_, index) => [{ typed: `=SUM(A${index + 1}:A${numbers})` }]),
  );
  let turns = 0;
  let done = false;
  const count = (): void => {
    turns += 1;
    if (!done) setImmediate(count);
  };
  setImmediate(count);
  await sheet.workbook.recalculated().finally(() => (done = true));
  expect(sheet.values('B1:B3')).toEqual([[numbers], [numbers - 1], [numbers - 2]]);
  // Univer by itself goes through up to five hundred formulas in one piece: a turn or two in all.
  expect(turns).toBeGreaterThan(6);
}, 60_000);
