import { headWords } from '../../../src/extract/bind/head-words';

test.each([
  ['明显低于彩超', '彩超'],
  ['仅次于北岭', '北岭'],
  ['克而瑞口径下百强房企', '百强房企'],
  ['央企同', '央企'],
  ['AI客服相关', 'AI客服'],
  ['高炉', '高炉'],
  ['东岭水泥', '东岭水泥'],
])('%s is about %s', (printed, name) => {
  expect(headWords(printed)).toEqual({ kind: 'name', name });
});

test.each(['前值', '上一轮', '转正', '恢复', '增速较前一周', '同期高', '贡献', '不低', '领先'])(
  '%s is no one',
  (printed) => {
    expect(headWords(printed)).toEqual({ kind: 'nothing' });
  },
);
