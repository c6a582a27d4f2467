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
  [
    'names before the time, and a second list of their changes',
    '辰光机床、南浦阀门一季度营收分别为 3.1 亿元和 4.7 亿元，分别同比增长 12.5%和下降 6.3%，归母净利润分别为 0.21 亿元和 0.35 亿元。',
    [
      '辰光机床 310000000',
      '南浦阀门 470000000',
      '辰光机床 12.5',
      '南浦阀门 -6.3',
      '辰光机床 21000000',
      '南浦阀门 35000000',
    ],
  ],
  [
    'the basis of a change is no name',
    '4月东区、西区和北区产量分别为20、30和40万吨，环比分别+1.4%、-2.6%和+3.8%。',
    ['东区 200000', '西区 300000', '北区 400000', '东区 1.4', '西区 -2.6', '北区 3.8'],
  ],
  [
    'changes, then shares, of the names told first',
    '4月飞梭物流、云栈物流业务量分别为9.8亿件和7.4亿件，同比分别增长15.5%及10.2%，市场份额分别为17.1%及12.9%。',
    ['飞梭物流 980000000', '云栈物流 740000000', '飞梭物流 15.5', '云栈物流 10.2', '飞梭物流 17.1', '云栈物流 12.9'],
  ],
])('%s', (_, text, expected) => {
  const { sightings, why } = readSentence(text, { lastResort: true });
  const read = sightings.map(({ draft }) => `${draft.subject.name} ${draft.value}`);
  if (read.join() !== expected.join()) throw new Error(`${read.join('\n')}\n\n${why}`);
  expect(read).toEqual(expected);
});
