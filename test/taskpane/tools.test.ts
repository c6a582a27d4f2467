/** The ribbon's actions: every name of the manifests is tied to its work, and `completed` is always called. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localTime } from '../../src/taskpane/local-time';
import { associateTools, ribbonActions } from '../../src/taskpane/tools/excel-operations';
import { WorkbookCopies } from '../../src/taskpane/tables/workbook-copies';
import { WorkbookTables } from '../../src/taskpane/tables/workbook-tables';
import { FormulaTools, type FormulaOperations } from '../../src/taskpane/tools/formula-tools';
import { FakeWorkbook } from './tables/fake-workbook';

const COUNT = { ok: true, formulas: 2, arrays: 0, containing: 0, left: [], notes: false } as const;
const operations: FormulaOperations = {
  repair: () => Promise.reject(new Error('as Excel says')),
  count: () => Promise.resolve(COUNT),
  freeze: () => Promise.resolve({ ...COUNT, noted: 0, sourceSheet: null }),
};

const TABLES = new WorkbookTables(new FakeWorkbook().operations);
const COPIES = new WorkbookCopies({
  snapshot: (scope) => Promise.resolve({ ok: true, sheet: scope, tables: 1, cells: 8 }),
  listSources: () => Promise.reject(new Error('not asked for')),
});

afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

test.each(['manifest.xml', 'manifest.dev.xml'])('%s names these actions and no others', (name) => {
  const xml = readFileSync(join(__dirname, '../..', name), 'utf8');
  const named = [...xml.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, action]) => action);
  expect(named).toEqual(Object.keys(ribbonActions(new FormulaTools(operations, false), TABLES, COPIES)));
});

test('completed is called, also when the pane cannot be shown and the work fails', async () => {
  const ties = new Map<string, (event: { completed: () => void }) => void>();
  const showAsTaskpane = () => Promise.reject(new Error('no pane'));
  Object.assign(globalThis, { Office: { actions: { associate: ties.set.bind(ties) }, addin: { showAsTaskpane } } });
  const tools = new FormulaTools(operations, false);
  associateTools(tools, TABLES, COPIES);
  await new Promise<void>((completed) => ties.get('repairFormulas')!({ completed }));
  expect(tools.state()).toMatchObject({ kind: 'refused', result: { problem: { detail: 'as Excel says' } } });
  await new Promise<void>((completed) => ties.get('freezeWorkbook')!({ completed }));
  expect(tools.state()).toMatchObject({ kind: 'confirm', request: { scope: 'workbook' } });
  expect(tools.ribbonCalls()).toBe(2);
  await new Promise<void>((completed) => ties.get('refreshTables')!({ completed }));
  expect(TABLES.refresh.state()).toMatchObject({ kind: 'checked', found: { reviews: [] } });
  await new Promise<void>((completed) => ties.get('snapshotTables')!({ completed }));
  expect(COPIES.state()).toMatchObject({ kind: 'taken', result: { sheet: 'workbook' } });
  expect(TABLES.ribbonCalls()).toBe(2);
});

test('the time is the user’s own, to the minute', () => {
  expect(localTime(new Date(2031, 0, 5, 9, 7))).toBe('2031-01-05 09:07');
});
