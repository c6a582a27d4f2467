import { readsAs } from '../read-sentence';

readsAs([
  [
    '申万传媒上涨9.20%。同期，沪深300上涨4.10%，创业板指下跌1.30%，行业指数分别跑赢二者5.10和10.50个百分点。',
    [
      '申万传媒 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 range/inferred | 9.2 percent | up | 9.20%@7',
      '沪深300 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 range/inferred | 4.1 percent | up | 4.10%@23',
      '创业板指 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 range/inferred | -1.3 percent | down | 1.30%@35',
      '申万传媒 | 相对沪深300超额收益 | relative_return | 2027-05-03..2027-05-07 range/inferred | 5.1 percentage_points | up | 5.10@51',
      '申万传媒 | 相对创业板指超额收益 | relative_return | 2027-05-03..2027-05-07 range/inferred | 10.5 percentage_points | up | 10.50个百分点@56',
    ],
  ],
  [
    '上周，申万传媒行业指数下跌1.20%，跑输恒生指数3.51个百分点。',
    [
      '申万传媒 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | -1.2 percent | down | 1.20%@14',
      '申万传媒 | 相对恒生指数超额收益 | relative_return | 2027-05-03..2027-05-07 week/resolved | -3.51 percentage_points | down | 3.51个百分点@26',
    ],
  ],
  [
    '上周，申万环保行业指数上涨2.00%，分别跑赢沪深300和创业板指1.10和0.40个百分点。',
    [
      '申万环保 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | 2 percent | up | 2.00%@14',
      '申万环保 | 相对沪深300超额收益 | relative_return | 2027-05-03..2027-05-07 week/resolved | 1.1 percentage_points | up | 1.10@34',
      '申万环保 | 相对创业板指超额收益 | relative_return | 2027-05-03..2027-05-07 week/resolved | 0.4 percentage_points | up | 0.40个百分点@39',
    ],
  ],
  [
    '上周，申万环保行业指数上涨2.00%，分别跑赢沪深300、创业板指和科创50 1.10和0.40个百分点。',
    ['申万环保 | 周涨跌幅 | index_return | 2027-05-03..2027-05-07 week/resolved | 2 percent | up | 2.00%@14'],
  ],
]);
