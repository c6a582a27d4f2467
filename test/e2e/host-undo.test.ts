/** One run of the add-in is one step of the user's undo, through Microsoft's own client. */
import type { Page } from 'playwright-core';
import { localOfficeJs } from '../../src/workbench/server/rewrite';
import { Bench, START_TIMEOUT } from './harness';
import { insertHere, openDataset } from './pane-driver';

const PAGE = `<!doctype html><html lang="en"><head><title>Empty</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>Office.onReady().then(() => document.documentElement.setAttribute('data-ready', ''));</script>
</head><body></body></html>`;

let bench: Bench;
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

const undo = () => bench.page.evaluate(() => window.workbench.undo());
const redo = () => bench.page.evaluate(() => window.workbench.redo());

/** What there is to see of a block of cells. */
async function seen(address: string): Promise<unknown> {
  const { values, texts, formulas } = await bench.readRange(address);
  return { values, texts, formulas, tables: await bench.tables(), sheets: await bench.sheets() };
}

describe('an add-in page', () => {
  beforeEach(async () => {
    const prepare = (page: Page) =>
      page.route('**/empty-addin.html*', (route) =>
        route.fulfill({ body: localOfficeJs(PAGE), contentType: 'text/html; charset=utf-8' }),
      );
    bench = await Bench.open({ addin: '/empty-addin.html', prepare, waitForReady: false });
    await bench.pane.locator('html[data-ready]').waitFor();
  }, START_TIMEOUT);

  type Step = 'values' | 'table' | 'chart' | 'delete sheet';

  /** Writes in several syncs of one run; gives the error's code, or `done`. */
  const run = (mergeUndoGroup: boolean, ...steps: Step[]): Promise<string> =>
    bench.pane.locator('body').evaluate(
      async (_body, [merge, wanted]) => {
        const write: Record<string, (context: Excel.RequestContext) => void> = {
          values: (context) => {
            const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C4');
            range.values = [
              ['月', '值'],
              ['一月', 5],
              ['二月', 7],
            ];
            range.getRow(0).format.font.bold = true;
          },
          table: (context) => {
            const table = context.workbook.tables.add('Sheet1!B2:C4', true);
            table.name = '数据';
            table.rows.add(undefined, [['三月', 9]]);
          },
          chart: (context) => {
            const sheet = context.workbook.worksheets.getItem('Sheet1');
            sheet.charts.add('Line', sheet.getRange('B2:C4')).title.text = '走势';
          },
          'delete sheet': (context) => context.workbook.worksheets.getItem('多余').delete(),
        };
        try {
          await Excel.run({ mergeUndoGroup: merge }, async (context) => {
            for (const step of wanted) {
              write[step]?.(context);
              await context.sync();
            }
          });
          return 'done';
        } catch (error) {
          return (error as { code: string }).code;
        }
      },
      [mergeUndoGroup, steps] as const,
    );

  test('announces ExcelApi 1.20 and says what of it is not here', async () => {
    const told = await bench.pane.locator('body').evaluate(() => {
      const manager = Excel.CustomFunctionManager;
      try {
        manager.setVisibility({ show: [] });
        return 'nothing';
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error;
        const supported = ['1.20', '1.21'].map((version) =>
          Office.context.requirements.isSetSupported('ExcelApi', version),
        );
        return [...supported, code, debugInfo.errorLocation];
      }
    });
    expect(told).toEqual([true, false, 'ApiNotImplemented', 'CustomFunctionManager.setVisibility']);
  });

  test('a merged run is one step, from its first sync to its last; what the user did before is the next', async () => {
    await bench.enter('A1', 'mine');
    const before = await seen('A1:D6');
    expect(await run(true, 'values', 'table', 'chart')).toBe('done');
    const after = await seen('A1:D6');
    await undo();
    expect(await seen('A1:D6')).toEqual(before);
    expect(await bench.page.evaluate(() => window.workbench.charts())).toEqual([]);
    await redo();
    expect(await seen('A1:D6')).toEqual(after);
    await undo();
    await undo();
    expect((await bench.read('A1')).value).toBeNull();
  });

  test('without merging each sync is a step', async () => {
    expect(await run(false, 'values', 'table')).toBe('done');
    await undo();
    expect(await bench.tables()).toEqual([]);
    expect((await bench.read('C3')).value).toBe(5);
    await undo();
    expect((await bench.read('C3')).value).toBeNull();
  });

  test('what cannot be undone is refused in a group, with what came before it undone in one step', async () => {
    await bench.pane.locator('body').evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('多余');
        await context.sync();
      }),
    );
    expect(await run(true, 'values', 'delete sheet', 'table')).toBe('UndoNotSupported');
    expect(await bench.sheets()).toEqual(['Sheet1', '多余']);
    expect(await bench.tables()).toEqual([]);
    await undo();
    expect((await bench.read('C3')).value).toBeNull();
    expect(await run(false, 'values', 'delete sheet')).toBe('done');
    await undo();
    expect([await bench.sheets(), (await bench.read('C3')).value]).toEqual([['Sheet1'], 5]);
  });
});

test('a table inserted by the pane goes with one undo, and the sheet is as before', async () => {
  bench = await Bench.open();
  await bench.enter('A1', 'mine');
  await bench.enter('H1', '=A1&"!"');
  await bench.select('B2');
  const before = await seen('A1:J30');
  await openDataset(bench, '港股通');
  await insertHere(bench);
  expect(await bench.tables()).toHaveLength(1);
  const after = await seen('A1:J30');
  await undo();
  expect(await seen('A1:J30')).toEqual(before);
  await redo();
  expect(await seen('A1:J30')).toEqual(after);
});
