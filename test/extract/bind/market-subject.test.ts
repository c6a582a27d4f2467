/** Who beat or trailed whom when the yardstick was told last. */
import { readSentence } from '../read-sentence';

test.each([
  [
    '年初至5月7日，申万纺织服饰指数累计下跌4.10%，沪深300指数累计上涨2.00%，跑输沪深300指数6.10个百分点，在申万31个一级行业中排名第28位。',
    ['申万纺织服饰 -6.1', '申万纺织服饰 28'],
  ],
  [
    '上周，沪深300上涨1.00%，申万纺织服饰行业指数上涨3.00%，跑赢沪深300 2.00个百分点，在申万各一级行业中排名第2位。',
    ['申万纺织服饰 2', '申万纺织服饰 2'],
  ],
  [
    '本周申万纺织服饰上涨3.00%，创业板指上涨1.00%，跑赢创业板指2.00个百分点，位列全行业第5名。',
    ['申万纺织服饰 2', '申万纺织服饰 5'],
  ],
])('%s', (text, expected) => {
  const read = readSentence(text).sightings.filter(({ draft }) =>
    ['relative_return', 'rank'].includes(draft.metricClass),
  );
  expect(read.map(({ draft }) => `${draft.subject.name} ${draft.value}`)).toEqual(expected);
});
