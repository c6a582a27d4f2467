import { readsAs } from '../read-sentence';

readsAs([
  [
    '2027年一季度海蓝科技实现营业收入3.52亿元，同比增长18.6%。',
    [
      '海蓝科技 | 营业收入 | revenue | 2027-01-01..2027-03-31 quarter/stated | 3.52e8 CNY | - | 3.52亿元@19',
      '海蓝科技 | 营业收入同比 | growth | 2027-01-01..2027-03-31 quarter/stated | 18.6 percent | up | 18.6%@30',
    ],
  ],
  [
    '粮油类、服装类、家电类商品零售额分别增长3.1%、4.2%、5.3%。',
    [
      '粮油类商品 | 零售额增幅 | growth | unstated/unstated | 3.1 percent | up | 3.1%@21',
      '服装类商品 | 零售额增幅 | growth | unstated/unstated | 4.2 percent | up | 4.2%@26',
      '家电类商品 | 零售额增幅 | growth | unstated/unstated | 5.3 percent | up | 5.3%@31',
    ],
  ],
  [
    '2027年1-3月，社会消费品零售总额同比增长4.4%。',
    ['社会消费品零售总额 | 同比增速 | growth | 2027-01-01..2027-03-31 range/stated | 4.4 percent | up | 4.4%@24'],
  ],
  [
    '海蓝科技营收增速是同行的两倍。',
    ['海蓝科技 | 营业收入增幅 | growth | unstated/unstated | 2 times | up multiple_of | 两倍@13'],
  ],
  [
    '腾讯2026年第四季度云业务大增28%。',
    ['腾讯 | 云业务收入同比 | growth | 2026-10-01..2026-12-31 quarter/stated | 28 percent | up | 28%@17'],
  ],
]);
