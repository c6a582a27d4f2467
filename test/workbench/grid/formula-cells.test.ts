/** The engine is told of the cells that hold formulas; whatever happens to cells, none is forgotten and none that is gone is kept. */
import fc from 'fast-check';
import type { CellWrite } from '../../../src/workbench/host-workbook';
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from './node-grid';

let createGrid: ReturnType<typeof loadGrid>;
let sheet: Sheet;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
afterEach(() => sheet.workbook.dispose());
beforeEach(() => {
  sheet = new Sheet(createGrid({ language: 'en-US' }));
});

const ROWS = 8;
const COLUMNS = 4;

type Step =
  | { readonly kind: 'formula' | 'value' | 'clear' | 'restyle'; readonly row: number; readonly column: number }
  | { readonly kind: 'insert' | 'delete'; readonly row: number }
  | { readonly kind: 'undo' | 'redo' | 'sort' };

const row = fc.integer({ min: 2, max: ROWS });
const column = fc.integer({ min: 0, max: COLUMNS - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('formula', 'value', 'clear', 'restyle'), row, column }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('insert', 'delete'), row }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo', 'redo', 'sort') }) },
);

async function take(each: Step): Promise<void> {
  const { workbook, id } = sheet;
  const cell = (at: { row: number; column: number }) => ({ sheet: id, ...at, rows: 1, columns: 1 });
  const line = (at: number) => ({ sheet: id, row: at, column: 0, rows: 1, columns: 16_384 });
  const write = (at: { row: number; column: number }, what: CellWrite): void => workbook.write(cell(at), [[what]]);
  switch (each.kind) {
    case 'formula':
      return write(each, { typed: '=$A$1*10' });
    case 'value':
      return write(each, { value: 7 });
    case 'clear':
      return workbook.clear(cell(each), 'all');
    case 'restyle':
      return workbook.setNumberFormats(cell(each), [['0.00']]);
    case 'insert':
      return workbook.insertCells(line(each.row), 'down');
    case 'delete':
      return workbook.deleteCells(line(each.row), 'up');
    case 'sort':
      return workbook.sort({ sheet: id, row: 2, column: 0, rows: ROWS, columns: COLUMNS }, [
        { column: 0, ascending: true },
      ]);
    default:
      return workbook[each.kind]();
  }
}

test('after any changes every formula there is follows its precedent, and nothing else changes', async () => {
  const area = () => ({ sheet: sheet.id, row: 2, column: 0, rows: ROWS * 2, columns: COLUMNS });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      sheet.workbook.dispose();
      sheet = new Sheet(createGrid({ language: 'en-US' }));
      await sheet.type('A1', [1]);
      for (const each of steps) await take(each);
      // Whatever was undone, the precedent is a new number now.
      await sheet.type('A1', [3]);
      const cells = sheet.workbook.read(area()).flat();
      const expected = cells.map(({ value, formula }) => (formula === '' ? value : 30));
      expect(cells.map(({ value }) => value)).toEqual(expected);
      expect(cells.filter(({ formula, value }) => formula === '' && value !== null && value !== 7)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('a table renamed is renamed in the formulas of other sheets, and where rows were put in before', async () => {
  const { workbook } = sheet;
  await sheet.type('A1', ['k', 'v'], ['a', 1], ['b', 2]);
  const table = workbook.addTable(sheet.area('A1:B3'), 'Old', true);
  await sheet.type('F9', ['=SUM(Old[v])']);
  const other = new Sheet(workbook, workbook.addSheet('other'));
  await other.type('C3', ['=SUM(Old[v])*2']);
  workbook.insertCells({ sheet: sheet.id, row: 6, column: 0, rows: 2, columns: 16_384 }, 'down');
  workbook.updateTable(table, { name: 'New' });
  await workbook.recalculated();
  expect([sheet.cell('F11').formula, other.cell('C3').formula]).toEqual(['=SUM(New[v])', '=SUM(New[v])*2']);
  await sheet.type('B2', [5]);
  expect([sheet.cell('F11').value, other.cell('C3').value]).toEqual([7, 14]);
});
