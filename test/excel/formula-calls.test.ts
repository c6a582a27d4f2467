import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWhollyOurs, ourCalls, respelled } from '../../src/excel/formula-calls';
import { OUR_FUNCTIONS } from '../../src/excel/our-functions';

test('the list of our functions is the list of golden signatures', () => {
  const golden = readFileSync(join(__dirname, '../functions/signatures.golden.txt'), 'utf8');
  const names = [...golden.matchAll(/^([A-Z]+)\(/gm)].map(([, name]) => name);
  expect([...OUR_FUNCTIONS].sort()).toEqual(names.sort());
});

const CALLS: readonly (readonly [formula: string, names: string])[] = [
  ['=TOKENS("甲","2031-01")', 'TOKENS'],
  ['=tokens(A1)', 'TOKENS'],
  ['=YANBIAO.TOKENS(A1)', 'TOKENS'],
  ['=_xldudf_TOKENS(A1)', 'TOKENS'],
  ['=_xldudf_YANBIAO_PETTM(A1)', 'PETTM'],
  ['=SUM(TOKENS(A1),METRIC(B1,CITE(C1,D1)))/1e12', 'TOKENS METRIC CITE'],
  ['=TOKENS(TOKENS!A1)', 'TOKENS'],
  ['=IF(A1="",\'it\'\'s TOKENS(\'!B2,RATING("万""联",[@[TOKENS(x)]]))', 'RATING'],
  ['=MAP(A1:A3,_xldudf_TOKENS)', 'TOKENS'],
];

test.each(CALLS)('%s calls %s', (formula, names) => {
  expect(
    ourCalls(formula)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(names);
});

const NOT_OURS: readonly string[] = [
  '="TOKENS(1)"',
  '=MYTOKENS(1)',
  '=TOKENS2(1)',
  '=TOKENS.X(1)',
  '=CONTOSO.TOKENS(1)',
  '=_xldudf_CONTOSO_TOKENS(1)',
  '=Sheet1!TOKENS(1)',
  "='TOKENS(1)'!A1",
  '=Table1[TOKENS(1)]',
  '=TOKENS',
  '=TOKENS!A1',
  '=TOKENS (A1)',
  '=LET(RATING,LAMBDA(x,x*2),RATING(3))',
  '=TOKENS("open',
  'TOKENS(1)',
  '',
];

test.each(NOT_OURS)('%s calls none of ours', (formula) => {
  expect(ourCalls(formula)).toEqual([]);
});

test('a name the workbook defines itself is the workbook’s, the spelling with our namespace stays ours', () => {
  const taken = new Set(['TOKENS']);
  expect(ourCalls('=TOKENS(1)', taken)).toEqual([]);
  expect(ourCalls('=YANBIAO.TOKENS(1)', taken)).toHaveLength(1);
});

test('arguments as written, commas in texts, brackets and arrays left alone', () => {
  const [call] = ourCalls('=METRIC("甲,乙", A1 ,SUM({1,2},3),)');
  expect(call?.args).toEqual(['"甲,乙"', 'A1', 'SUM({1,2},3)', '']);
  expect(ourCalls('=REPORTS()')[0]?.args).toEqual([]);
});

test.each([
  ['=TOKENS(A1)', true],
  ['= @TOKENS(A1) ', true],
  ['=TOKENS(METRIC(A1,B1))', true],
  ['=TOKENS(A1)/1e12', false],
  ['=-TOKENS(A1)', false],
  ['=IFERROR(TOKENS(A1),"")', false],
])('%s is wholly ours: %s', (formula, whole) => {
  expect(isWhollyOurs(formula, ourCalls(formula))).toBe(whole);
});

test('spelled as typed, all else untouched', () => {
  const formula = '=_xldudf_TOKENS("_xldudf_TOKENS(1)")+_xldudf_YANBIAO_CITE(B2,x)+_xldudf_OTHER(1)';
  const calls = ourCalls(formula);
  expect(respelled(formula, calls)).toBe('=TOKENS("_xldudf_TOKENS(1)")+YANBIAO.CITE(B2,x)+_xldudf_OTHER(1)');
  expect(respelled(formula, calls, true)).toBe(
    '=YANBIAO.TOKENS("_xldudf_TOKENS(1)")+YANBIAO.CITE(B2,x)+_xldudf_OTHER(1)',
  );
});

test('a long formula is read in linear time', () => {
  const formula = `=${'TOKENS("a")+'.repeat(700)}1`;
  const long = `=${'(['.repeat(20_000)}`;
  const start = performance.now();
  expect(ourCalls(formula)).toHaveLength(700);
  expect(ourCalls(long)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});
