import { readsAs } from '../read-sentence';

readsAs([
  [
    '岚桥科技4月营收8亿元,为去年同期的2.5倍。',
    [
      '岚桥科技 | 营业收入 | revenue | 2027-04-01..2027-04-30 month/resolved | 8e8 CNY | - | 8亿元@9',
      '岚桥科技 | 营业收入同比 | growth | 2027-04-01..2027-04-30 month/resolved | 2.5 times | multiple_of | 2.5倍@19',
    ],
  ],
  [
    '远山大模型4月日均Token调用量3万亿,是上月的1.5倍。',
    [
      '远山大模型 | 日均Token调用量 | token_usage | 2027-04-01..2027-04-30 month/resolved | 3e12 tokens | - | 3万亿@18',
      '远山大模型 | 日均Token调用量增幅 | token_growth | 2027-04-01..2027-04-30 month/resolved | 1.5 times | multiple_of | 1.5倍@26',
    ],
  ],
  [
    'DDR3 4Gb现货均价1.4美元,为去年同期的3.2倍。',
    [
      'DDR3 4Gb | 价格 | price_level | unstated/unstated | 1.4 USD | - | 1.4美元@13',
      'DDR3 4Gb | 价格同比 | price_change | unstated/unstated | 3.2 times | multiple_of | 3.2倍@25',
    ],
  ],
  // A multiple a valuation stands at is none of growth.
  [
    '申万传媒PE-TTM为30倍。',
    ['申万传媒 | PE-TTM | valuation | 2027-05-03..2027-05-07 range/inferred | 30 times | - | 30倍@12'],
  ],
]);
