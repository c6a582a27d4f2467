/** @jest-environment jsdom */
/** The screen of tables as a person reads and drives it. */
import '../browser-globals';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Dataset } from '../../../src/tables';
import { LanguageProvider } from '../../../src/taskpane/strings';
import { TablesScreen } from '../../../src/taskpane/tables/tables-screen';
import { WorkbookTables } from '../../../src/taskpane/tables/workbook-tables';
import { invented, row } from '../../tables/refresh/invented';
import { button, click, press, shown, tick } from '../page';
import { noCopies } from './no-copies';
import { FakeWorkbook } from './fake-workbook';

let root: Root;
let book: FakeWorkbook;
let asked: number;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.innerHTML = '<div id="root"></div>';
  book = new FakeWorkbook();
  asked = 0;
});
afterEach(() => act(() => root.unmount()));

async function open(datasets: readonly Dataset[], language: 'zh' | 'en' = 'zh'): Promise<void> {
  root = createRoot(document.getElementById('root')!);
  const tables = new WorkbookTables(book.operations);
  const data = { datasets, version: '2', reports: 1 };
  const props = { tables, copies: noCopies(), data, inExcel: true, shown: true, onInsertOne: () => (asked += 1) };
  await act(async () =>
    root.render(
      <LanguageProvider value={language}>
        <TablesScreen {...props} />
      </LanguageProvider>,
    ),
  );
}

const OLD = invented([row('甲', 1e8), row('乙', 2e8)]);
const NEW = invented([row('甲', 1.5e8), row('丙', 3e8)]);
const focused = (): string =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
const lists = (name: string): string[] =>
  [...(document.querySelector(`ul[aria-label^="${name}"]`)?.children ?? [])].map((item) => item.textContent ?? '');

test('each table: what, where, how many rows, from when, and whether the data has news', async () => {
  book.insert(OLD, 'a');
  book.change('invented', NEW);
  await open([NEW]);
  expect(lists('工作簿中的研表表格')).toEqual(['编造Sheet1!B3:F5 · 2 行then 刷新 · 数据 1有新数据检查并刷新定位']);
  await click('定位');
  expect(book.calls).toEqual(['show a']);
});

test('an empty workbook leads to the datasets', async () => {
  await open([]);
  expect(shown()).toContain('还没有研表的表格');
  await click('去插入一个');
  expect(asked).toBe(1);
  await click('刷新全部');
  expect(document.querySelector('[aria-live]')?.textContent).toBe('没有可刷新的表格。');
});

test('the review says what would change and whose it is; nothing is written before the one question is answered', async () => {
  const model = book.insert(OLD, 'a');
  model.rows[0]!.cells[3] = 0.5;
  const data = invented([row('甲', 1.5e8, { share: 0.3 }), row('丙', 3e8)]);
  book.change('invented', data);
  await open([data]);
  await click('检查并刷新');
  expect(lists('1 格有新数')).toEqual(['甲 · 2031-04甲乙证券 2031-05-08金额（亿元）1.00→改为1.50']);
  expect(lists('1 格您改过，报告也改了')).toEqual(['甲 · 2031-04甲乙证券 2031-05-08占比您的50.00%报告30.00%']);
  expect(lists('新增 1 行')).toEqual(['丙 · 2031-04甲乙证券 2031-05-08']);
  expect(lists('1 行数据里已没有')).toEqual([expect.stringMatching(/^乙 · 2031-04/)]);
  expect(book.calls).toEqual(['review a']);
  await tick('用报告的');
  await tick('删除整行');
  await click('刷新 1 张表');
  expect(shown()).toContain('编造：已刷新');
  expect(model.rows.map(({ cells }) => cells.slice(2, 4))).toEqual([
    [1.5, 0.3],
    [3, 0.25],
  ]);
  await click('撤销这次刷新');
  expect(shown()).toContain('已撤销');
  expect(model.rows.map(({ cells }) => cells.slice(2, 4))).toEqual([
    [1, 0.5],
    [2, 0.25],
  ]);
});

test('the focus stays in sight: on the review, on what came of it, back on the list; Escape writes nothing', async () => {
  book.insert(OLD, 'a');
  book.change('invented', NEW);
  await open([NEW]);
  await click('检查并刷新');
  expect(focused()).toBe('将有的更改');
  press('Escape');
  expect(focused()).toBe('刷新全部');
  expect(book.calls).toEqual(['review a']);
  await click('检查并刷新');
  await click('刷新 1 张表');
  expect(focused()).toBe('刷新结果');
  await click('撤销这次刷新');
  expect(focused()).toBe('撤销这次刷新');
  await click('完成');
  expect(focused()).toBe('刷新全部');
});

test('the focus of an entry that goes away, or of buttons that do, is handed on', async () => {
  book.insert(OLD, 'a');
  book.insert(OLD, 'b');
  book.tables.get('a')!.state = 'copy';
  book.tables.get('b')!.state = 'deleted';
  await open([OLD]);
  await click('也刷新它');
  expect(book.tables.get('a')!.state).toBe('ours');
  expect(focused()).toBe('定位 编造');
  await click('不再列出');
  expect(focused()).toBe('刷新全部');
});

test('a table that refuses says why beside the ones that are done', async () => {
  book.insert(OLD, 'a');
  book.insert({ ...OLD, id: 'other' }, 'b', { address: 'Sheet2!A1:E3' });
  book.change('invented', NEW);
  book.change('other', { ...NEW, id: 'other' });
  book.refusing.add('b');
  await open([NEW, { ...NEW, id: 'other' }], 'en');
  await click('Refresh all');
  await click('Refresh 2 tables');
  expect(shown()).toContain('Invented: refreshed');
  expect(shown()).toMatch(/Invented Sheet2!A1:E3: The sheet “Sheet2” is protected/);
  expect(button('Check 1 table again').disabled).toBe(false);
});

test('a long list is cut, and shown in full when asked for', async () => {
  const many = (from: number): Dataset =>
    invented([row('甲', 1e8), ...Array.from({ length: 40 }, (_, n) => row(`新${from + n}`, n))]);
  book.insert(OLD, 'a');
  book.change('invented', many(0));
  await open([many(0)]);
  await click('检查并刷新');
  expect(lists('新增 40 行')).toHaveLength(5);
  await click('另有 35 项');
  expect(lists('新增 40 行')).toHaveLength(40);
  expect(focused()).toBe('收起');
  await click('收起');
  expect(lists('新增 40 行')).toHaveLength(5);
});

test('text that looks like markup stays text', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  book.insert(OLD, 'a');
  const data = invented([...[row('甲', 1e8), row('乙', 2e8)], row(hostile, 1)]);
  book.change('invented', data);
  await open([data]);
  await click('检查并刷新');
  expect(document.querySelector('img')).toBeNull();
  expect(lists('新增 1 行')[0]).toContain(hostile);
});
