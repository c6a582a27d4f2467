/**
 * What an add-in asks of a sheet of a hundred thousand rows, request by request: the workbench shares the page's thread with it
 * and must not keep it for long. Steps build on each other.
 */
import { START_TIMEOUT, type Bench } from '../harness';
import { longestTask } from '../tables/longest-task';
import { emptyFrame, openEmptyPage } from './empty-page';

const ROWS = 100_000;
const TIMEOUT = 240_000;

type Batch = (context: Excel.RequestContext, rows: number) => Promise<unknown>;

let bench: Bench;
beforeAll(async () => {
  bench = await openEmptyPage();
}, START_TIMEOUT);
afterAll(() => bench.close());

/** Runs the batch in the add-in's page and gives its answer; prints the longest task meanwhile, which no test can promise. */
async function measured(batch: Batch): Promise<unknown> {
  const script = `Excel.run((context) => (${batch.toString()})(context, ${ROWS}))`;
  const { result, longest } = await longestTask(bench, () => emptyFrame(bench).evaluate<unknown>(script));
  process.stderr.write(`  longest task ${longest.toFixed(0)} ms\n`);
  return result;
}

test.each<readonly [string, Batch, unknown]>([
  [
    'blocks of formats and values',
    async (context, rows) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const codes = ['@', 'General', '#,##0.00', 'yyyy-mm-dd'];
      const block = 2000;
      sheet.getRangeByIndexes(0, 0, 1, 4).values = [['代码', '名称', '数值', '日期']];
      for (let row = 0; row < rows; row += block) {
        const range = sheet.getRangeByIndexes(row + 1, 0, block, 4);
        codes.forEach((code, column) => (range.getColumn(column).numberFormat = code as unknown as string[][]));
        range.values = Array.from({ length: block }, (_, r) => [
          String(600_000 + row + r),
          `测试公司${row + r}`,
          (row + r) / 8,
          45_000 + ((row + r) % 900),
        ]);
        await context.sync();
      }
      return rows;
    },
    ROWS,
  ],
  [
    'a table over all of it, its name, style and address',
    async (context, rows) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows + 1, 4), true);
      table.name = 'Large';
      table.style = 'TableStyleMedium4';
      table.load('name');
      const range = table.getRange().load('address');
      await context.sync();
      return [table.name, range.address];
    },
    ['Large', `Sheet1!A1:D${ROWS + 1}`],
  ],
  [
    'the cells in use, and blocks read back',
    async (context, rows) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRange(true).load('address');
      await context.sync();
      let sum = 0;
      for (let row = 0; row < rows; row += 5000) {
        const range = sheet.getRangeByIndexes(row + 1, 0, 5000, 4).load('values,formulas');
        await context.sync();
        sum += range.values.length + range.formulas.length;
      }
      return [used.address, sum];
    },
    [`Sheet1!A1:D${ROWS + 1}`, 2 * ROWS],
  ],
  [
    'two thousand small writes in one request, holes left alone',
    async (context, rows) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rowOf = (index: number): number => ((index * 7919) % rows) + 1;
      for (let index = 0; index < 2000; index += 1) {
        sheet.getRangeByIndexes(rowOf(index), 1, 1, 3).values = [['改', null, 1]];
      }
      await context.sync();
      const last = sheet.getRangeByIndexes(rowOf(1999), 0, 1, 4).load('values');
      await context.sync();
      return last.values;
    },
    [[String(600_000 + ((1999 * 7919) % ROWS)), '改', ((1999 * 7919) % ROWS) / 8, 1]],
  ],
  [
    'rows emptied block by block, and the table made cells again',
    async (context, rows) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.tables.getItem('Large').convertToRange();
      await context.sync();
      for (let row = 0; row < rows; row += 5000) {
        sheet.getRangeByIndexes(row + 1, 0, 5000, 4).clear();
        await context.sync();
      }
      const used = sheet.getUsedRange().load('address');
      const tables = context.workbook.tables.getCount();
      await context.sync();
      return [used.address, tables.value];
    },
    ['Sheet1!A1:D1', 0],
  ],
])(
  '%s',
  async (_, batch, expected) => {
    const answer = await measured(batch);
    expect(answer).toEqual(expected);
    expect(bench.problems).toEqual([]);
  },
  TIMEOUT,
);
