import { readsAs } from '../read-sentence';

readsAs([
  [
    '4月，蓝鲸汽车销量同比增长8%，位居行业第三。',
    [
      '蓝鲸汽车 | 销量同比 | growth | 2027-04-01..2027-04-30 month/resolved | 8 percent | up | 8%@14',
      '蓝鲸汽车 | 行业排名 | rank | 2027-04-01..2027-04-30 month/resolved | 3 rank | - | 第三@21',
    ],
  ],
  [
    '在代码评测榜单中，Nova-7位列全球第五、开源第二。',
    [
      'Nova-7 | 全球排名 | rank | unstated/unstated | 5 rank | - | 第五@20',
      'Nova-7 | 开源排名 | rank | unstated/unstated | 2 rank | - | 第二@25',
    ],
  ],
  ['前十大客户贡献了较多订单，TOP5客户较为稳定。', []],
  [
    '本周申万环保指数下跌2.15%，在31个申万一级行业中位列第27。',
    [
      '申万环保 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | -2.15 percent | down | 2.15%@11',
      '申万环保 | 涨跌幅排名 | rank | 2027-05-03..2027-05-07 week/resolved | 27 rank | - | 第27@30',
    ],
  ],
]);
