/** A table from the pane into the sheet, by clicking as a person does, and read back from the cells. */
import { Bench, START_TIMEOUT } from './harness';
import { insertHere, insertOnNewSheet, openDataset, ZH } from './pane-driver';

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.open();
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

test('港股通资金流向 at the selection: title, 16 rows, negative flows negative, unit in the header, source below', async () => {
  await bench.select('B2');
  await openDataset(bench, '港股通');
  await insertHere(bench);

  expect((await bench.read('B2')).value).toContain('港股通');
  const [table] = await bench.tables();
  expect(table?.sheet).toBe('Sheet1');
  expect(table?.address).toContain('B3:E19');
  const { values, texts } = await bench.readRange('B3:E19');
  expect(values[0]?.slice(0, 3)).toEqual(['股票代码', '股票名称', '成交净买入（亿港元）']);
  expect(values[0]?.[3]).toContain('港股通持股数占总股本比例');
  expect(values).toHaveLength(17);
  expect(values[1]).toEqual(['9988.HK', '阿里巴巴-W', 52.59, expect.closeTo(0.116, 10)]);
  expect(values[16]?.slice(0, 3)).toEqual(['0981.HK', '中芯国际', -23.75]);
  expect(values.slice(1).filter((row) => Number(row[2]) < 0)).toHaveLength(4);
  expect(texts[16]?.[2]).toBe('-23.75');
  expect(texts[1]?.[3]).toBe('11.6%');
  const { texts: below } = await bench.readRange('B20:B21');
  expect(below.flat().join('')).toMatch(/^资料来源：开源证券/);
});

test('a code stays text, and nothing of a report becomes a formula', async () => {
  await bench.select('A1');
  await openDataset(bench, '港股通');
  await insertHere(bench);
  expect((await bench.read('A4')).value).toBe('0700.HK');
  const { formulas } = await bench.readRange('A1:D21');
  expect(formulas.flat().filter((formula) => formula.startsWith('='))).toEqual([]);
});

test('on a new sheet', async () => {
  const before = await bench.sheets();
  await openDataset(bench, '港股通');
  await insertOnNewSheet(bench);
  const added = (await bench.sheets()).filter((name) => !before.includes(name));
  expect(added).toHaveLength(1);
  const [table] = await bench.tables();
  expect(table?.sheet).toBe(added[0]);
  const { values } = await bench.readRange(`'${added[0]}'!A1:A19`);
  expect(values.flat()).toContain('0981.HK');
});

test('what stands in the way is not overwritten, and the pane says where', async () => {
  await bench.enter('C10', 'mine');
  await bench.select('B2');
  await openDataset(bench, '港股通');
  await bench.pane.getByRole('button', { name: ZH.insertHere }).first().click();
  await bench.pane.getByText(/C10/).first().waitFor();
  expect((await bench.read('C10')).value).toBe('mine');
  expect((await bench.read('B2')).value).toBeNull();
  expect(await bench.tables()).toEqual([]);
});

test('a second insertion beside the first makes a second table with a name of its own', async () => {
  await bench.select('A1');
  await openDataset(bench, '港股通');
  await insertHere(bench);
  await bench.select('H1');
  await insertHere(bench);
  const names = (await bench.tables()).map((table) => table.name);
  expect(new Set(names).size).toBe(2);
});
