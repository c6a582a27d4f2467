/** What stands at the place, found without reading all of it. */
import { surveyCell } from '../../src/excel/survey';
import { datasets, planTable, type TablePlan } from '../../src/tables';
import { FLOW_TABLE, report } from '../tables/fixtures/reports';
import { FakeWorkbook } from './fake-workbook';

const ROWS = 60_000;

/** A plan of many rows, of which only the size matters here. */
function plan(): TablePlan {
  const dataset = datasets({ reports: [report({ tables: [FLOW_TABLE] })] }).at(-1);
  const small = planTable(dataset!, { language: 'zh', dataVersion: '1' });
  return { ...small, rows: Array.from({ length: ROWS }, () => small.rows[0]!) };
}

let book: FakeWorkbook;
beforeEach(() => {
  book = new FakeWorkbook();
  book.install(20);
});
afterEach(() => FakeWorkbook.uninstall());

const survey = () => surveyCell(plan(), { kind: 'selection' });

test('an empty place of any size takes one sync', async () => {
  expect(await survey()).toMatchObject({ problem: null, formatted: false });
  expect(book.syncs).toBe(1);
});

test('of a large block in use only the first rows are read', async () => {
  for (let row = 100; row < ROWS; row += 100) book.first.cell(row, 2).value = row;
  expect((await survey()).problem).toEqual({ id: 'area-not-empty', cell: 'C101', content: '100' });
  const read = book.asked.filter(({ what }) => what === 'formulas').map(({ cells }) => cells);
  expect(read).toHaveLength(1);
  expect(read[0]).toBeLessThanOrEqual(20_000);
});

test('a cell far down is found', async () => {
  book.first.cell(ROWS - 1, 3).value = 'late';
  expect((await survey()).problem).toEqual({ id: 'area-not-empty', cell: `D${ROWS}`, content: 'late' });
});

test('an Excel that lacks styles is asked once more without them', async () => {
  book.lacking.add('styles');
  expect(await survey()).toMatchObject({ problem: null, workbook: { missingStyles: null } });
});
