/** 公司 at the end of a name is left out, except where it is what the name says. */
import { readSentence } from '../read-sentence';

test.each([
  ['一季度36家样本公司营收合计500亿元，净利润60亿元。', ['样本公司 50000000000', '样本公司 6000000000']],
  ['2026年龙头公司营收300亿元。', ['龙头公司 30000000000']],
  ['2026年海蓝电气公司营收30亿元。', ['海蓝电气 3000000000']],
])('%s', (text, expected) => {
  const read = readSentence(text).sightings.filter(({ draft }) => draft.unit === 'CNY');
  expect(read.map(({ draft }) => `${draft.subject.name} ${draft.value}`)).toEqual(expected);
});
