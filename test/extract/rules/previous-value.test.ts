import { readsAs } from '../read-sentence';

readsAs([
  [
    '3月CPI同比上涨0.6%（前值-0.3%），环比下降0.2%。',
    [
      'CPI | 同比增速 | growth | 2027-03-01..2027-03-31 month/resolved | 0.6 percent | up | 0.6%@10',
      'CPI | 同比增速 | growth | 2027-02-01..2027-02-28 month/resolved | -0.3 percent | down | -0.3%@17',
      'CPI | 环比增速 | growth | 2027-03-01..2027-03-31 month/resolved | -0.2 percent | down | 0.2%@28',
    ],
  ],
  [
    '4月制造业PMI为50.4%（预期50.1%，前值49.9%）。',
    [
      '制造业PMI | 指数值 | other | 2027-04-01..2027-04-30 month/resolved | 50.4 percent | - | 50.4%@10',
      '制造业PMI | 指数值 | other | 2027-04-01..2027-04-30 month/resolved | 50.1 percent | forecast | 50.1%@18',
      '制造业PMI | 指数值 | other | 2027-03-01..2027-03-31 month/resolved | 49.9 percent | - | 49.9%@26',
    ],
  ],
  ['海蓝云公布新规（前值3项）。', []],
]);
