/** The functions as a person meets them: typed into a cell of the workbook. */
import { Bench, errorOf, START_TIMEOUT } from './harness';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
}, START_TIMEOUT);
afterAll(() => bench.close());
afterEach(() => expect(bench.problems).toEqual([]));

test.each([
  ['=TOKENS("豆包","2026-03")', 120_000_000_000_000, '120万亿'],
  ['=TOKENS("中国","2026-03")', 140_000_000_000_000, '140万亿'],
  ['=TOKENS("MiniMax M2.5","2026-02")', 4_550_000_000_000, '4.55万亿'],
  ['=TOKENS("中国","2026-02-09..2026-02-15")', 4_120_000_000_000, '4.12万亿'],
  ['=TOKENS("豆包","2026-03","万亿")', 120, '120'],
  ['=RATING("万联","计算机")', '同步大市', '同步大市'],
  ['=RATING("万联","计算机","2026-03-10")', '同步大市', '同步大市'],
  ['=RATING("国金","计算机")', '买入', '买入'],
])('%s', async (formula, value, text) => {
  expect(await bench.answer(formula)).toMatchObject({ value, text, formula });
});

test('names and periods are taken in the spellings people type', async () => {
  const spellings: [formula: string, tokens: number][] = [
    ['=TOKENS(" 豆包大模型 ","２０２６-０３")', 1.2e14],
    ['=TOKENS("中國","2026/3")', 1.4e14],
    ['=TOKENS("豆包","2026-3")', 1.2e14],
  ];
  for (const [formula, tokens] of spellings) {
    expect([formula, (await bench.answer(formula)).value]).toEqual([formula, tokens]);
  }
});

test('a rating carries its report and what was done to it on its card', async () => {
  const { card } = await bench.answer('=RATING("万联","计算机","2026-03-10")');
  expect(JSON.stringify(card)).toContain('下调');
  expect(JSON.stringify(card)).toContain('万联证券');
});

test('an amount carries its printed words and its report on its card', async () => {
  const { card } = await bench.answer('=TOKENS("豆包","2026-03")');
  expect(JSON.stringify(card)).toContain('日均');
  expect(JSON.stringify(card)).toContain('2026-04-07');
});

test('a period nobody wrote about is #N/A and names the periods there are', async () => {
  const error = errorOf(await bench.answer('=TOKENS("豆包","2025-01")'));
  expect(error.code).toBe('#N/A');
  expect(error.message).toContain('2026-03');
});

test('a name nobody wrote is #N/A and suggests the nearest', async () => {
  const error = errorOf(await bench.answer('=TOKENS("豆苞","2026-03")'));
  expect(error.code).toBe('#N/A');
  expect(error.message).toContain('豆包');
});

test.each([
  ['a period that is none', '=TOKENS("豆包","someday")', '2026-03'],
  ['a unit that is none', '=TOKENS("豆包","2026-03","斤")', '万亿'],
  ['an empty name', '=TOKENS("")', ''],
  ['a range where a cell is expected', '=TOKENS(D1:E5,"2026-03")', ''],
])('%s is #VALUE! and says what is allowed', async (_what, formula, allowed) => {
  const error = errorOf(await bench.answer(formula));
  expect(error.code).toBe('#VALUE!');
  expect(error.message).toContain(allowed);
  expect(error.message).not.toBe('');
});

test('a cell as argument: changing it changes the answer', async () => {
  await bench.enter('D1', '豆包');
  expect((await bench.answer('=TOKENS(D1,"2026-03")', 'E1')).value).toBe(1.2e14);
  await bench.enter('F1', '=E1*2');
  await bench.enter('D1', '中国');
  expect((await bench.read('E1')).value).toBe(1.4e14);
  expect((await bench.read('F1')).value).toBe(2.8e14);
});

test('a real date in a cell is a period, whole months by their first day', async () => {
  await bench.enter('D2', '2026/3/1');
  expect(typeof (await bench.read('D2')).value).toBe('number');
  expect((await bench.answer('=TOKENS("豆包",D2)', 'E2')).value).toBe(1.2e14);
});

test('an answer goes on into other formulas, and a miss can be caught', async () => {
  expect((await bench.answer('=TOKENS("中国","2026-03")/TOKENS("豆包","2026-03")', 'G1')).value).toBeCloseTo(
    1.4 / 1.2,
    12,
  );
  expect((await bench.answer('=IFERROR(TOKENS("豆苞","2026-03"),"没有")', 'G2')).value).toBe('没有');
});

test('REPORTS spills a rectangle: a header and five reports', async () => {
  await bench.enter('J1', '=REPORTS()');
  const { values } = await bench.readRange('J1:P7');
  expect(values.map((row) => row[0]).filter((value) => value !== null && value !== '').length).toBeGreaterThanOrEqual(
    5,
  );
  expect(JSON.stringify(values)).toContain('万联');
  expect((await bench.read('J2')).formula).toBe('');
});

test('CITE gives the citation in words', async () => {
  const { value } = await bench.answer('=CITE("豆包","日均Token使用量","2026-03")', 'A5');
  expect(value).toMatch(/^万联证券.*2026-04-07.*行/);
});
