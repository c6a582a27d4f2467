/** Words of time that are figures or yardsticks, and months before a price. */
import { readPeriods } from '../../../src/extract/readers/periods';
import { readSentence } from '../read-sentence';

const CLOCK = { date: '2027-05-12', covers: { start: '2027-05-03', end: '2027-05-07' } };

test.each([
  ['豆粕4月均价3,120元/吨', ['2027-04-01..2027-04-30 at']],
  ['首四个月累计销量', ['2027-01-01..2027-04-30 at']],
  ['由前一周的12%升至15%', ['2027-04-26..2027-05-02 base']],
  ['较2023年同期高3个百分点', ['2023-01-01..2023-12-31 base', '2023-01-01..2023-12-31 base']],
  ['存货周转天数由80天降至66天', []],
  ['月均销量3万辆', []],
])('%s', (text, wanted) => {
  const read = readPeriods(text, CLOCK, []).map(({ period, role }) => `${period.start}..${period.end} ${role}`);
  expect(read).toEqual(wanted);
});

test.each([
  ['榆木精工存货周转天数由80天降至66天。', '榆木精工', [80, 66]],
  ['浮法玻璃库存天数约31天。', '浮法玻璃', [31]],
  ['柳城新房去化周期为19.5个月。', '柳城新房', [19.5]],
] as const)('%s is a figure', (text, subject, values) => {
  const { sightings } = readSentence(text, { lastResort: true });
  expect(sightings.map(({ draft }) => [draft.subject.name, draft.value])).toEqual(values.map((one) => [subject, one]));
});
