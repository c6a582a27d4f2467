/** Custom functions through the real engine. */
import type { FunctionCall, FunctionResult, FunctionSpec } from '../../../src/workbench/host-workbook';
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from './node-grid';

let createGrid: ReturnType<typeof loadGrid>;
let sheet: Sheet;
let calls: FunctionCall[];
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
afterEach(() => sheet.workbook.dispose());
beforeEach(() => {
  sheet = new Sheet(createGrid({ language: 'zh-CN' }));
  calls = [];
});

function spec(name: string, volatile = false): FunctionSpec {
  const parameter = { description: '', optional: true, matrix: false, repeating: true };
  return { name, description: '', parameters: [{ name: 'value', ...parameter }], volatile };
}

function register(name: string, answer: (call: FunctionCall) => FunctionResult | Promise<FunctionResult>): void {
  sheet.workbook.registerFunctions([spec(name, name.startsWith('VOLATILE'))], async (call) => {
    calls.push(call);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return answer(call);
  });
}

const first = (call: FunctionCall): unknown => call.args[0]?.[0]?.[0];

test('arguments arrive as they were typed, with the address of the cell', async () => {
  register('SHOW.ARGS', () => ({ values: [[1]] }));
  await sheet.type('A1', ['2026-03', '=SHOW.ARGS("豆包","2026-03",A1,,TRUE,C1)']);
  expect(calls).toHaveLength(1);
  expect(calls[0]?.args).toEqual([[['豆包']], [['2026-03']], [[46082]], undefined, [[true]], [[null]]]);
  expect(calls[0]?.address).toBe('Sheet1!B1');
});

test('busy until answered; dependents follow; the number format fits a General cell only', async () => {
  register('TOKENS', () => ({ values: [[1.2e14]], numberFormat: '0,,,,"万亿"', card: { type: 'Double' } }));
  sheet.workbook.setNumberFormats(sheet.area('A2'), [['0']]);
  sheet.workbook.write(sheet.area('A1:B1'), [[{ typed: '=TOKENS("豆包")' }, { typed: '=A1/2' }]]);
  sheet.workbook.write(sheet.area('A2'), [[{ typed: '=TOKENS("豆包")' }]]);
  await sheet.workbook.calculated?.();
  expect(sheet.values('A1:B1')).toEqual([[{ error: '#BUSY!' }, { error: '#BUSY!' }]]);
  expect(sheet.workbook.pendingCalls()).toBe(2);
  await sheet.workbook.recalculated();
  expect(sheet.cell('A1')).toMatchObject({ value: 1.2e14, text: '120万亿', card: { type: 'Double' } });
  expect(sheet.cell('B1').value).toBe(6e13);
  expect(sheet.cell('A2').text).toBe('120000000000000');
});

test('a card and a format belong to a cell that is the call and nothing else', async () => {
  register('F', () => ({ values: [[5]], numberFormat: '0.00', card: { type: 'Double' } }));
  await sheet.type('A1', ['=F(1)+1']);
  expect(sheet.cell('A1')).toMatchObject({ value: 6, numberFormat: 'General' });
  expect(sheet.cell('A1').card).toBeUndefined();
});

test('a rejection is an error with its message, and IFERROR sees it', async () => {
  register('F', () => Promise.reject({ error: '#N/A', message: '最接近的是 豆包' }));
  await sheet.type('A1', ['=F("豆苞")', '=IFERROR(A1,"none")']);
  expect(sheet.cell('A1').value).toEqual({ error: '#N/A', message: '最接近的是 豆包' });
  expect(sheet.cell('B1').value).toBe('none');
});

test('an answered call is not made again until its arguments change or all is recalculated', async () => {
  register('DOUBLE', (call) => ({ values: [[Number(first(call)) * 2]] }));
  await sheet.type('A1', [4, '=DOUBLE(A1)', '=B1+1']);
  await sheet.type('E9', ['elsewhere']);
  expect(calls).toHaveLength(1);
  await sheet.type('A1', [5]);
  expect(sheet.values('B1:C1')).toEqual([[10, 11]]);
  expect(calls).toHaveLength(2);
  sheet.workbook.recalculate('all');
  await sheet.workbook.recalculated();
  expect(calls).toHaveLength(3);
});

test('a volatile function is called with every calculation, but not by its own answer', async () => {
  let turn = 0;
  register('VOLATILE.COUNT', () => ({ values: [[(turn += 1)]] }));
  await sheet.type('A1', ['=VOLATILE.COUNT()']);
  expect(sheet.cell('A1').value).toBe(1);
  await sheet.type('B1', ['anything']);
  expect(sheet.cell('A1').value).toBe(2);
});

test('calls of one calculation go out together', async () => {
  let open = 0;
  let most = 0;
  sheet.workbook.registerFunctions([spec('SLOW')], async (call) => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, 20));
    open -= 1;
    return { values: [[Number(first(call))]] };
  });
  const cells = Array.from({ length: 50 }, (_, index) => [`=SLOW(${index})`]);
  await sheet.type('A1', ...cells);
  expect(most).toBe(50);
  expect(sheet.values('A1:A50')).toEqual(cells.map((_, index) => [index]));
});

test('an array spills, resizes, and a ragged one is filled with #N/A', async () => {
  register('ROWS.UP.TO', (call) => ({
    values: Array.from({ length: Number(first(call)) }, (_, row) => (row === 0 ? ['a', 'b'] : [row])),
  }));
  await sheet.type('A1', [3, '=ROWS.UP.TO(A1)']);
  expect(sheet.values('B1:C3')).toEqual([
    ['a', 'b'],
    [1, { error: '#N/A' }],
    [2, { error: '#N/A' }],
  ]);
  await sheet.type('A1', [1]);
  expect(sheet.values('B1:C2')).toEqual([
    ['a', 'b'],
    [null, null],
  ]);
});

test('every cell of an array shows its own format and card; both go with the array', async () => {
  const date = { type: 'FormattedNumber', basicValue: 46119 };
  register('DATED', (call) => ({
    values: Array.from({ length: Number(first(call)) }, () => ['甲', 46119]),
    numberFormats: Array.from({ length: Number(first(call)) }, () => [undefined, 'yyyy-mm-dd']),
    cards: Array.from({ length: Number(first(call)) }, () => [undefined, date]),
  }));
  await sheet.type('A1', [3, '=DATED(A1)']);
  expect(sheet.texts('B1:C3')).toEqual(Array.from({ length: 3 }, () => ['甲', '2026-04-07']));
  expect(sheet.cell('C3')).toMatchObject({ numberFormat: 'yyyy-mm-dd', card: date });
  expect(sheet.cell('B3').card).toBeUndefined();
  await sheet.type('A1', [1]);
  expect(sheet.cell('C1').text).toBe('2026-04-07');
  expect(sheet.cell('C3')).toMatchObject({ text: '', numberFormat: 'General' });
  await sheet.type('C3', [7]);
  await sheet.type('B1', [5, 6]);
  expect(sheet.cell('C1')).toMatchObject({ text: '6', numberFormat: 'General' });
  expect(sheet.cell('C3').text).toBe('7');
});

test('a format of the cell itself is kept under a spilled value', async () => {
  register('DATED', () => ({ values: [[1, 46119]], numberFormats: [['0.0', 'yyyy-mm-dd']] }));
  sheet.workbook.setNumberFormats(sheet.area('B1'), [['0']]);
  await sheet.type('A1', ['=DATED()']);
  expect(sheet.texts('A1:B1')).toEqual([['1.0', '46119']]);
});

test('a formula typed before its function is known answers afterwards', async () => {
  await sheet.type('A1', ['=LATE.ONE()']);
  expect(sheet.cell('A1').value).toEqual({ error: '#NAME?' });
  register('LATE.ONE', () => ({ values: [['here']] }));
  await sheet.workbook.recalculated();
  expect(sheet.cell('A1').value).toBe('here');
});

test('a call is cancelled when its cell changes, and its late answer is dropped', async () => {
  register('F', (call) => ({ values: [[String(first(call))]] }));
  sheet.workbook.write(sheet.area('A1'), [[{ typed: '=F("old")' }]]);
  await sheet.workbook.calculated?.();
  await sheet.type('A1', ['=F("new")']);
  expect(calls[0]?.signal?.aborted).toBe(true);
  expect(sheet.cell('A1').value).toBe('new');
});

test('a streaming result replaces the last', async () => {
  register('STREAM', () => ({ values: [[1]] }));
  await sheet.type('A1', ['=STREAM()', '=A1*10']);
  calls[0]?.push?.({ values: [[2]] });
  await sheet.workbook.recalculated();
  expect(sheet.values('A1:B1')).toEqual([[2, 20]]);
});

test('results that streams push in one turn are one recalculation, and no cell is busy meanwhile', async () => {
  register('STREAM', (call) => ({ values: [[Number(first(call))]] }));
  await sheet.type('A1', ...Array.from({ length: 40 }, (_, row) => [`=STREAM(${row})`]), ['=SUM(A1:A40)']);
  let calculations = 0;
  sheet.workbook.on((event) => (calculations += event.kind === 'calculated' ? 1 : 0));
  for (const call of calls) call.push?.({ values: [[Number(first(call)) + 1]] });
  expect(sheet.values('A1:A2')).toEqual([[0], [1]]);
  await sheet.workbook.recalculated();
  expect(sheet.values('A40:A41')).toEqual([[40], [820]]);
  expect(calculations).toBeLessThanOrEqual(2);
  expect(calls).toHaveLength(40);
});

test.each([
  ['', null],
  ['=1+1', 2],
  ['text', 'text'],
])('a stream whose cell now holds %j is cancelled', async (typed, value) => {
  register('STREAM', () => ({ values: [[1]] }));
  await sheet.type('A1', ['=STREAM()']);
  await sheet.type('A1', [typed]);
  expect(calls[0]?.signal?.aborted).toBe(true);
  expect(sheet.cell('A1').value).toBe(value);
});

test('cards and messages move with their rows', async () => {
  register('F', (call) => ({ values: [[1]], card: { of: first(call) } }));
  await sheet.type('A2', ['=F("x")']);
  sheet.workbook.insertCells({ sheet: sheet.id, row: 0, column: 0, rows: 1, columns: 16_384 }, 'down');
  await sheet.workbook.recalculated();
  expect(sheet.cell('A3').card).toEqual({ of: 'x' });
  expect(sheet.cell('A2').card).toBeUndefined();
});
