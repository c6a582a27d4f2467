/** Measures of transport, property and building goods: each belongs to the name told before it, and none is a name. */
import { readSentence } from './read-sentence';

test.each([
  ['4月岭东航空客座率82.6%，同比升1.4个百分点，RPK同比增长7.5%。', '岭东航空', [82.6, 1.4, 7.5]],
  ['4月东岳水泥库容比为63.2%，环比高1.1个百分点，出货率51%。', '东岳水泥', [63.2, 1.1, 51]],
  ['4月云栈物流单票收入2.31元，同比下跌3.2%。', '云栈物流', [2.31, -3.2]],
  ['4月全国铁路发送旅客3.1亿人次，同比微增0.8%，货运量3.2亿吨。', '全国铁路', [3.1e8, 0.8, 3.2e8]],
  ['5月动力煤平仓价605元/吨，同比低32元/吨。', '动力煤', [605, -32]],
  ['岭东航空一季度每股盈利0.31元，股东应占溢利4.2亿元。', '岭东航空', [0.31, 4.2e8]],
  ['4月南亭地块溢价率18.5%，同期低2.1个百分点。', '南亭地块', [18.5, -2.1]],
  ['7月规模以上企业白酒产量41.6万千升，同比下降2.1%。', '规模以上企业白酒', [416000000, -2.1]],
  ['经销商反馈回款进度同比慢4个百分点。', '经销商反馈回款进度', [-4]],
  ['平均审批时限由45个工作日缩短至20个工作日。', '平均审批时限', [45, 20]],
] as const)('%s', (text, subject, values) => {
  const { sightings, why } = readSentence(text, { lastResort: true });
  const read = sightings.map(({ draft }) => [draft.subject.name, draft.value]);
  const wanted = values.map((value) => [subject, value]);
  if (JSON.stringify(read) !== JSON.stringify(wanted)) throw new Error(`${JSON.stringify(read)}\n\n${why}`);
  expect(read).toEqual(wanted);
});

test.each([
  ['算力云H800租赁价由15元/卡时上调到16.4元/卡时。', [15, 16.4], 'hour'],
  ['欧洲航线每标箱1,480美元。', [1480], 'TEU'],
  ['美西航线报价2,050美元/大箱。', [2050], 'FEU'],
  ['某感冒药出厂价18.4元/盒。', [18.4], 'box'],
  ['GLM-6推理速度达到180 token/s。', [180], 'second'],
] as const)('%s', (text, values, per) => {
  const { sightings } = readSentence(text, { lastResort: true });
  expect(sightings.map(({ draft }) => [draft.value, draft.per])).toEqual(values.map((value) => [value, per]));
});
