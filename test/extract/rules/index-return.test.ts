import { readsAs } from '../read-sentence';

readsAs([
  [
    '上周，恒生指数上涨2.31%，科创50下跌0.85%。',
    [
      '恒生指数 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | 2.31 percent | up | 2.31%@10',
      '科创50 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | -0.85 percent | down | 0.85%@22',
    ],
  ],
  [
    '恒生国企指数下跌1.2%，跑输标普500（涨0.6%）、日经225（跌1.1%）。',
    [
      '恒生国企指数 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 range/inferred | -1.2 percent | down | 1.2%@9',
      '标普500 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 range/inferred | 0.6 percent | up | 0.6%@23',
      '日经225 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 range/inferred | -1.1 percent | down | 1.1%@36',
    ],
  ],
  [
    '中证500、中证1000分别上涨1.20%、0.85%。',
    [
      '中证500 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 range/inferred | 1.2 percent | up | 1.20%@17',
      '中证1000 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 range/inferred | 0.85 percent | up | 0.85%@23',
    ],
  ],
  [
    '分行业看，上周仅游戏（+2.15%）、影视（+0.48%）上涨，出版（-1.62%）、广告营销（-0.35%）均下跌。',
    [
      '游戏 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | 2.15 percent | - | +2.15%@12',
      '影视 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | 0.48 percent | - | +0.48%@23',
      '出版 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | -1.62 percent | - | -1.62%@36',
      '广告营销 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | -0.35 percent | - | -0.35%@49',
    ],
  ],
  [
    '2027年初至4月30日，申万通信行业累计上涨12.40%。',
    ['申万通信 | 区间涨跌幅 | index_return | 2027-01-01..2027-04-30 ytd/stated | 12.4 percent | up | 12.40%@24'],
  ],
  [
    '本周快手-W跌6.3%。',
    ['快手 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | -6.3 percent | down | 6.3%@8'],
  ],
  [
    '芯片产品均价上涨12%，毛利率提升2%。',
    [
      '芯片产品 | 价格涨幅 | price_change | unstated/unstated | 12 percent | up | 12%@9',
      '芯片产品 | 毛利率增幅 | growth | unstated/unstated | 2 percent | up | 2%@18',
    ],
  ],
  [
    '本周涨幅居前的有远山重工（+18.2%）、云汐软件（9.6%）；跌幅居前的有临港食品（-7.4%）。',
    [
      '远山重工 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | 18.2 percent | - | +18.2%@14',
      '云汐软件 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | 9.6 percent | - | 9.6%@27',
      '临港食品 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | -7.4 percent | - | -7.4%@44',
    ],
  ],
]);
