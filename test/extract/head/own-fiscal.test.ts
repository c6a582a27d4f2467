import { readOwnFiscal } from '../../../src/extract/head/own-fiscal';
import { documentOf } from '../../document/document-of';

const company = { name: '榆木精工', aliases: ['2699 HK'] };
const endOf = (...lines: string[]): number | null =>
  readOwnFiscal(documentOf('海风证券', '', ...lines), company)?.endMonth ?? null;

test.each([
  ['財務摘要（截至12月31日止年度）', 12],
  ['截至3月31日止财政年度', 3],
  ['利润表（截至2027年6月30日止年度，百万元）', 6],
  ['截至3月31日止三个月', null],
])('%s', (line, month) => expect(endOf(line)).toBe(month));

test('two different years ends, or no company: nobody knows', () => {
  expect(endOf('截至3月31日止年度', '截至12月31日止年度')).toBeNull();
  expect(readOwnFiscal(documentOf('截至3月31日止年度'), null)).toBeNull();
});
