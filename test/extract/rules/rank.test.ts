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
  [
    '谷歌推出Nova-7模型。70B模型位列全球第四，12B模型位居第九。',
    [
      'Nova-7 70B | 参数规模 | spec | unstated/unstated | 7e10 params | - | 70B@14',
      'Nova-7 70B | 全球排名 | rank | unstated/unstated | 4 rank | - | 第四@23',
      'Nova-7 12B | 参数规模 | spec | unstated/unstated | 1.2e10 params | - | 12B@26',
      'Nova-7 12B | 排名 | rank | unstated/unstated | 9 rank | - | 第九@33',
    ],
  ],
  ['Nova-9已上线，在代码榜单位列全球第二。', ['Nova-9 | 全球排名 | rank | unstated/unstated | 2 rank | - | 第二@20']],
]);
