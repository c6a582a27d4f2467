/** What a weekly says beside a change on the week is of its week; elsewhere nothing is supposed. */
import { readSentence } from '../read-sentence';

const WEEK = '2027-05-03..2027-05-07';

test.each([
  ['豆粕均价3,050元/吨，周环比下跌12元/吨。', [WEEK, WEEK]],
  ['样本钢厂库存420万吨，同比增长6.1%，增速较前一周回落2.5个百分点。', [WEEK, WEEK, WEEK]],
  ['螺纹钢表观消费量230万吨，较上周减少4万吨，同比下降3.3%。', [WEEK]],
  ['豆粕均价3,050元/吨，同比下跌2.0%。', ['null..null', 'null..null']],
] as const)('%s', (text, wanted) => {
  const { sightings } = readSentence(text, { lastResort: true });
  const read = sightings.map(({ draft }) => `${draft.period.start}..${draft.period.end}`);
  expect(read.slice(0, wanted.length)).toEqual(wanted);
});
