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

readsAs([
  [
    '我们预计远山电气2027-2029年营业收入分别为100.2/120.5/140.8亿元，同比分别增长20%/21.8%/18.7%，对应PE分别为25/21/17倍。',
    [
      '远山电气 | 营业收入 | revenue | 2027-01-01..2027-12-31 year/stated | 1.002e10 CNY | forecast | 100.2@26',
      '远山电气 | 营业收入 | revenue | 2028-01-01..2028-12-31 future/stated | 1.205e10 CNY | forecast | 120.5@32',
      '远山电气 | 营业收入 | revenue | 2029-01-01..2029-12-31 future/stated | 1.408e10 CNY | forecast | 140.8亿元@38',
      '远山电气 | 营业收入同比 | growth | 2027-01-01..2027-12-31 year/stated | 20 percent | up forecast | 20%@52',
      '远山电气 | 营业收入同比 | growth | 2028-01-01..2028-12-31 future/stated | 21.8 percent | up forecast | 21.8%@56',
      '远山电气 | 营业收入同比 | growth | 2029-01-01..2029-12-31 future/stated | 18.7 percent | up forecast | 18.7%@62',
      '远山电气 | PE | valuation | 2027-01-01..2027-12-31 year/stated | 25 times | forecast | 25@75',
      '远山电气 | PE | valuation | 2028-01-01..2028-12-31 future/stated | 21 times | forecast | 21@78',
      '远山电气 | PE | valuation | 2029-01-01..2029-12-31 future/stated | 17 times | forecast | 17倍@81',
    ],
  ],
  [
    '远山电气（300123.SZ）：预计公司2027-2028年归母净利润分别为10.1、12.3亿元，同比增长20%、21.8%，EPS为1.01/1.23元。',
    [
      '远山电气 | 归母净利润 | profit | 2027-01-01..2027-12-31 year/stated | 1.01e9 CNY | forecast | 10.1@39',
      '远山电气 | 归母净利润 | profit | 2028-01-01..2028-12-31 future/stated | 1.23e9 CNY | forecast | 12.3亿元@44',
      '远山电气 | 归母净利润同比 | growth | 2027-01-01..2027-12-31 year/stated | 20 percent | up forecast | 20%@55',
      '远山电气 | 归母净利润同比 | growth | 2028-01-01..2028-12-31 future/stated | 21.8 percent | up forecast | 21.8%@59',
      '远山电气 | EPS | profit | 2027-01-01..2027-12-31 year/stated | 1.01 CNY | forecast | 1.01@69',
      '远山电气 | EPS | profit | 2028-01-01..2028-12-31 future/stated | 1.23 CNY | forecast | 1.23元@74',
    ],
  ],
]);

readsAs([
  [
    '4月CPI同比上涨0.8%，环比下降0.1%，核心CPI同比上涨0.5%。',
    [
      'CPI | 同比增速 | growth | 2027-04-01..2027-04-30 month/resolved | 0.8 percent | up | 0.8%@10',
      'CPI | 环比增速 | growth | 2027-04-01..2027-04-30 month/resolved | -0.1 percent | down | 0.1%@19',
      '核心CPI | 同比增速 | growth | 2027-04-01..2027-04-30 month/resolved | 0.5 percent | up | 0.5%@33',
    ],
  ],
]);
