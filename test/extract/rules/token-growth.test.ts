import { readsAs } from '../read-sentence';

readsAs([
  [
    '2027年3月，远山大模型日均Token使用量达到8万亿，环比增长12%，比2026年3月增长5倍。',
    [
      '远山大模型 | 日均Token使用量 | token_usage | 2027-03-01..2027-03-31 month/stated | 8e12 tokens | - | 8万亿@26',
      '远山大模型 | 日均Token使用量环比 | token_growth | 2027-03-01..2027-03-31 month/stated | 12 percent | up | 12%@34',
      '远山大模型 | 日均Token使用量增幅 | token_growth | 2027-03-01..2027-03-31 month/stated | 5 times | up increase_by | 5倍@48',
    ],
  ],
  [
    '推理优化后，Orion-2的token消耗降低了18%。',
    ['Orion-2 | Token消耗量增幅 | token_growth | unstated/unstated | -18 percent | down | 18%@25'],
  ],
  [
    '过去3个月，百炼Orion平台上的Token消耗规模提升4倍。',
    [
      '百炼 | Token消耗量增幅 | token_growth | 2027-02-13..2027-05-12 range/resolved | 4 times | up increase_by | 4倍@29',
    ],
  ],
]);
