/** Names and figures in two lists: who each figure is about. */
import { readSentence } from '../read-sentence';

test.each([
  [
    'shares follow the list told before',
    '5月，甲辰、乙巳和丙午分别出货120、90和60万台，份额分别为40%、30%和20%。',
    ['甲辰 1200000', '乙巳 900000', '丙午 600000', '甲辰 40', '乙巳 30', '丙午 20'],
  ],
  [
    'a measure alone belongs to the names told before',
    '4月M2同比增长7.1%，M1同比增长4.2%，增速分别较上月末回落0.2和0.5个百分点。',
    ['M2 7.1', 'M1 4.2', 'M2 -0.2', 'M1 -0.5'],
  ],
  [
    'a measure no list knows is not part of the last name',
    '4月彩超、内镜和核磁招标规模分别为1.2、3.4和5.6亿元。',
    ['彩超 120000000', '内镜 340000000', '核磁 560000000'],
  ],
])('%s', (_, text, expected) => {
  const { sightings, why } = readSentence(text, { lastResort: true });
  const read = sightings.map(({ draft }) => `${draft.subject.name} ${draft.value}`);
  if (read.join() !== expected.join()) throw new Error(`${read.join('\n')}\n\n${why}`);
  expect(read).toEqual(expected);
});
