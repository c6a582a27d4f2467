import { FactIndex, only } from '../../../src/extract/checks/fact-index';
import { finishFacts } from '../../../src/extract/finish-facts';
import { readSentence } from '../read-sentence';

const facts = finishFacts(
  'test',
  readSentence('晨星电器2026年营业收入12.50亿元。2025年晨星电器营业收入10.00亿元。').sightings,
);
const index = new FactIndex(facts);

test('by name, and by name and period', () => {
  expect(index.of('晨星电器', '营业收入')).toHaveLength(2);
  const year = { start: '2025-01-01', end: '2025-12-31' };
  expect(index.at('晨星电器', '营业收入', year).map(({ fact }) => fact.value)).toEqual([1e9]);
  expect(index.of('晨星电器', '净利润')).toEqual([]);
});

test('several values: which is meant is not known', () => {
  expect(only(index.of('晨星电器', '营业收入'), () => true)).toBeNull();
  expect(only(index.of('晨星电器', '营业收入'), ({ fact }) => fact.value > 1e9)?.fact.value).toBe(1.25e9);
});
