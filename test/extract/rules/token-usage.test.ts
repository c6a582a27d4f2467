import { readsAs } from '../read-sentence';

readsAs([
  [
    '截至今年4月，星云大模型日均Token使用量已突破36万亿。',
    [
      '星云大模型 | 日均Token使用量 | token_usage | 2027-04-01..2027-04-30 month/resolved | 3.6e13 tokens | gt | 36万亿@26',
    ],
  ],
  [
    '4月26日-30日这周，法国模型以1.25万亿Token的调用量，首次超过同期德国模型的0.97万亿Token。',
    [
      '法国 | 周调用量 | token_usage | 2027-04-26..2027-04-30 week/resolved | 1.25e12 tokens | - | 1.25万亿Token@18',
      '德国 | 周调用量 | token_usage | 2027-04-26..2027-04-30 week/resolved | 9.7e11 tokens | - | 0.97万亿Token@45',
    ],
  ],
  [
    '“远山云”公众号5月3日发文称，截至2027年3月，远山大模型日均词元消耗量超过8000亿。',
    ['远山大模型 | 日均Token消耗量 | token_usage | 2027-03-01..2027-03-31 month/stated | 8e11 tokens | gt | 8000亿@41'],
  ],
  [
    '5月6日，海纳平台称新模型Orion-2上线首日，日调用量达到0.6万亿词元（Token）。',
    ['Orion-2 | 日调用量 | token_usage | 2027-05-06..2027-05-06 day/inferred | 6e11 tokens | - | 0.6万亿词元@32'],
  ],
  ['累计Token使用量超过两万亿的企业明显增加。', []],
  ['每个工位月租费用上涨。', []],
  [
    '星河大模型日均调用量由2.4万亿增长至3.8万亿，增幅58%。',
    [
      '星河大模型 | 日均Token调用量 | token_usage | unstated/unstated | 2.4e12 tokens | - | 2.4万亿@12',
      '星河大模型 | 日均Token调用量 | token_usage | unstated/unstated | 3.8e12 tokens | up | 3.8万亿@20',
      '星河大模型 | 日均Token调用量增幅 | token_growth | unstated/unstated | 58 percent | up | 58%@28',
    ],
  ],
]);
