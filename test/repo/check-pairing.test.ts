import { checkPairing } from './check-pairing';
import { tree } from './source-tree';

const sources = tree({
  'src/extract/rules/growth.ts': '',
  'src/extract/readers/number.ts': '',
  'src/extract/brokers/wanlian.ts': '',
  'src/extract/rules/index.ts': '',
  'src/extract/pipeline.ts': '',
});

test('a test, a case file or a folder of cases is a pair', () => {
  const tests = [
    'test/extract/rules/growth.test.ts',
    'test/extract/cases/number.json',
    'test/extract/brokers/wanlian/head.txt',
  ];
  expect(checkPairing(sources, tests)).toEqual([]);
});

test('a piece of knowledge without one is named', () => {
  expect(
    checkPairing(sources, ['test/extract/growth-rate.test.ts', 'test/number.test.ts', 'test/wanlian.cases.ts']),
  ).toEqual(['src/extract/rules/growth.ts has neither test/**/growth.test.ts nor a case of that name']);
});
