import { checkPairing } from './check-pairing';
import { tree } from './source-tree';

const code = 'export const x = 1;';
const sources = tree({
  'src/extract/rules/growth.ts': code,
  'src/extract/readers/number.ts': code,
  'src/extract/brokers/wanlian.ts': code,
  'src/extract/checks/funding.ts': code,
  'src/extract/rules/index.ts': code,
  'src/extract/brokers/brokers.ts': code,
  'src/extract/checks/check-list.ts': code,
  'src/extract/rules/rule.ts': 'export interface Rule { name: string }',
  'src/extract/pipeline.ts': code,
});
const tests = {
  'test/extract/rules/growth.test.ts': '',
  'test/extract/cases/number.json': '',
  'test/extract/brokers/wanlian/head.txt': '',
  'test/extract/arithmetic.test.ts': "import { x } from '../../src/extract/checks/funding';",
};

test('a test, a case file, a folder of cases or an import is a proof; lists and types need none', () => {
  expect(checkPairing(sources, tree(tests))).toEqual([]);
});

test.each(Object.keys(tests))('without %s one is named', (path) => {
  const rest = Object.fromEntries(Object.entries(tests).filter(([name]) => name !== path));
  expect(checkPairing(sources, tree({ ...rest, 'test/extract/growth-rate.test.ts': '' }))).toHaveLength(1);
});

test('a part of a reader is proved with the reader that lists it, and only then', () => {
  const parts = tree({
    'src/extract/readers/weeks.ts': "import { LONG } from './week-rules/long';\nexport const x = 1;",
    'src/extract/readers/week-rules/long.ts': code,
    'src/extract/readers/week-rules/short.ts': code,
  });
  expect(checkPairing(parts, tree({ 'test/extract/weeks.test.ts': '' }))).toEqual([
    expect.stringContaining('week-rules/short.ts has no test'),
  ]);
  expect(checkPairing(parts, tree({}))).toHaveLength(3);
});

test('the finding names the file', () => {
  expect(checkPairing(tree({ 'src/extract/rules/growth.ts': code }), tree({}))).toEqual([
    'src/extract/rules/growth.ts has no test and no case: nothing under test/ is named growth or imports it',
  ]);
});
