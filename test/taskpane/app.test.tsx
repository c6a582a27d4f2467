/** @jest-environment jsdom */
import './browser-globals';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Inserted, Refused, Target } from '../../src/excel';
import { createSession } from '../../src/query/session';
import { createStore, type Store } from '../../src/query/store';
import type { ChartPlan, TablePlan } from '../../src/tables';
import { App } from '../../src/taskpane/app';
import { languageTag } from '../../src/taskpane/language';
import type { Host } from '../../src/taskpane/office-host';
import { FormulaTools } from '../../src/taskpane/tools/formula-tools';
import type { Insert } from '../../src/taskpane/insertion';
import { WorkbookTables } from '../../src/taskpane/tables/workbook-tables';
import { fullReport, head, report } from '../tables/fixtures/reports';
import { button, click, press, shown, tick } from './page';
import { noCopies } from './tables/no-copies';
import { FakeWorkbook } from './tables/fake-workbook';

let root: Root;
let calls: { plan: TablePlan; target: Target; chart: ChartPlan | null | undefined }[];

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, Office: { context: {} } });
  document.body.innerHTML = '<div id="root"></div>';
  calls = [];
});

afterEach(() => act(() => root.unmount()));

const unused = () => Promise.reject(new Error('no tool is used here'));
const TOOLS = new FormulaTools({ repair: unused, count: unused, freeze: unused }, false);

const INSERTED: Inserted = { ok: true, address: 'Sheet1!B3:E7', rows: 4, tableName: 't', chart: null };
const REFUSED: Refused = {
  ok: false,
  problem: { id: 'area-not-empty', cell: 'C7', content: '合计' },
  alternatives: [{ kind: 'cell', sheet: 'Sheet1', row: 27, column: 1 }, { kind: 'new-sheet' }],
};

function open(
  answers: readonly (Inserted | Refused)[] = [INSERTED],
  host: Host = 'excel',
  language: 'zh' | 'en' = 'zh',
) {
  const store = createStore([fullReport()]);
  const left = [...answers];
  const insert: Insert = (plan, target, { chart }) => {
    calls.push({ plan, target, chart });
    const answer = left.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new Error('called too often'));
  };
  root = createRoot(document.getElementById('root')!);
  render(host, language, store, insert);
  return store;
}

function render(host: Host, language: 'zh' | 'en', store: Store, insert: Insert): void {
  const session = createSession(store);
  const able = { ...session.settings, language: languageTag(language) };
  const insertFormula = () => Promise.reject(new Error('no formula is written here'));
  const tables = new WorkbookTables(new FakeWorkbook().operations);
  const props = { host, able, session, prefix: '', insert, insertFormula, tools: TOOLS, tables, copies: noCopies() };
  act(() => root.render(<App {...props} />));
}

test('list → preview → insert: the plan previewed is the plan inserted, and the answer is announced', async () => {
  open();
  await click('表9');
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows[2]).toEqual(['0333.HK', '绿水', '-0.61', '']);
  await click('插入到所选单元格');
  expect(calls.map(({ target }) => target)).toEqual([{ kind: 'selection' }]);
  expect(calls[0]?.plan.rows[2]).toEqual(['0333.HK', '绿水', -0.61, null]);
  expect(document.querySelector('[aria-live=polite]')?.textContent).toBe('已插入 Sheet1!B3:E7，4 行。');
});

test('lines, colours of changes and a chart are chosen beside the preview, go with the table, and are remembered', async () => {
  open([{ ...INSERTED, chart: 'failed' }]);
  await click('表9');
  await click('样式');
  await tick('标题行');
  await tick('红涨绿跌');
  await tick('插入图表');
  const changes = [...document.querySelectorAll('tbody tr')].map((line) => line.children[2]?.textContent);
  expect(changes.slice(0, 3)).toEqual(['+1,234.50', expect.stringMatching(/^[+-]/), '-0.61']);
  await click('插入到所选单元格');
  expect(calls[0]?.plan.options).toMatchObject({ title: false, source: true, signs: 'red-up', filters: [] });
  expect(calls[0]?.chart).toMatchObject({ title: '表9 南向资金活跃个股' });
  expect(shown()).toContain('图表没有加成，表格不受影响');
  await click('返回列表');
  await click('表9');
  expect(button('样式').textContent).toBe('样式资料来源行 · 红涨绿跌 · 插入图表');
});

test('a refusal says why and offers the free place as a button', async () => {
  open([REFUSED, INSERTED]);
  await click('行情');
  await click('插入到所选单元格');
  expect(shown()).toContain('C7 已有内容“合计”');
  await click('插入到 B28');
  expect(calls[1]?.target).toEqual(REFUSED.alternatives[0]);
  expect(shown()).toContain('已插入');
});

test('a new sheet', async () => {
  open();
  await click('评级');
  await click('插入到新工作表');
  expect(calls.map(({ target }) => target)).toEqual([{ kind: 'new-sheet' }]);
});

test('outside Excel the rows can be seen and nothing can be inserted', async () => {
  open([], 'outside', 'en');
  expect(shown()).toContain('You are not in Excel');
  await click('Ratings');
  expect(shown()).toContain('看多');
  await click('Insert at selection');
  expect(calls).toEqual([]);
});

test('the list is one stop of the Tab key; arrows move in it, Enter opens, Escape comes back to the same entry', async () => {
  open();
  const items = [...document.querySelectorAll<HTMLElement>('[data-roving]')];
  expect(items.filter((item) => item.tabIndex === 0)).toHaveLength(1);
  act(() => items[0]?.focus());
  press('ArrowDown');
  press('ArrowDown');
  expect(document.activeElement).toBe(items[2]);
  const id = items[2]?.dataset.dataset;
  await act(async () => (document.activeElement as HTMLElement).click());
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^预览：/);
  press('Escape');
  expect((document.activeElement as HTMLElement).dataset.dataset).toBe(id);
  press('End');
  expect(document.activeElement).toBe([...document.querySelectorAll('[data-roving]')].at(-1));
});

test('reports that come in later appear at once', () => {
  const store = open();
  expect(shown()).not.toContain('2 篇报告');
  act(() => store.add([report({ report: head({ id: 'later', broker: '丙丁证券' }) })]));
  expect(shown()).toContain('丙丁证券');
});

test('a name that looks like markup is shown as text', async () => {
  root = createRoot(document.getElementById('root')!);
  const hostile = '<img src=x onerror=alert(1)>';
  const store = createStore([report({ picks: [{ group: hostile, label: 'x', names: [hostile], lines: [1] }] })]);
  const insert = () => Promise.resolve(INSERTED);
  render('excel', 'zh', store, insert);
  await click('荐股');
  expect(document.querySelector('tbody img')).toBeNull();
  expect(document.querySelector('tbody td')?.textContent).toBe(hostile);
});
