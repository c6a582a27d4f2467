import { readsAs } from '../read-sentence';

readsAs([
  [
    '截至2027年5月7日，钢铁（申万）PE-TTM为18.2倍，位于近五年的45%分位，低于2021-2025年均值20.9倍。',
    [
      '申万钢铁 | PE-TTM | valuation | 2027-05-07..2027-05-07 point/stated | 18.2 times | - | 18.2倍@26',
      '申万钢铁 | PE-TTM分位 | valuation | 2027-05-07..2027-05-07 point/stated | 45 percent | - | 45%@38',
      '申万钢铁 | PE-TTM历史均值 | valuation | 2021-01-01..2025-12-31 range/stated | 20.9 times | - | 20.9倍@58',
    ],
  ],
  [
    '钢铁板块PB为1.05倍，处于近十年32.5%分位。',
    [
      '钢铁行业 | PB | valuation | 2027-05-03..2027-05-07 range/inferred | 1.05 times | - | 1.05倍@8',
      '钢铁行业 | PB分位 | valuation | 2027-05-03..2027-05-07 range/inferred | 32.5 percent | - | 32.5%@19',
    ],
  ],
  [
    '远山电气PE-TTM为18.2倍，处于历史分位数61.3%，历史中位数为22.4倍。',
    [
      '远山电气 | PE-TTM | valuation | 2027-05-03..2027-05-07 range/inferred | 18.2 times | - | 18.2倍@12',
      '远山电气 | PE-TTM分位 | valuation | 2027-05-03..2027-05-07 range/inferred | 61.3 percent | - | 61.3%@25',
      '远山电气 | PE-TTM历史中位数 | valuation | unstated/unstated | 22.4 times | - | 22.4倍@37',
    ],
  ],
  ['客户分布均值为3倍。', []],
]);
