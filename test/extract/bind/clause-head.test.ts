import { readsAs } from '../read-sentence';

// What opens a clause and names no one: the kind of a figure, an anaphora with its verb, a connective's character.
readsAs([
  [
    'Harbor-7单卡显存带宽3.2TB/s，典型功耗650W。',
    [
      'Harbor-7 | 显存带宽 | spec | unstated/unstated | 3.2 TB/s | - | 3.2TB/s@15',
      'Harbor-7 | 功耗 | spec | unstated/unstated | 650 W | - | 650W@27',
    ],
  ],
  [
    '海蓝云发布4月数据，自研芯片出货量12万颗。',
    ['自研芯片 | 出货量 | quantity | 2027-04-01..2027-04-30 month/resolved | 120000 count | - | 12万颗@18'],
  ],
  [
    '快手1Q27营收320亿元，YoY +9%，QoQ -4%。',
    [
      '快手 | 营业收入 | revenue | 2027-01-01..2027-03-31 quarter/stated | 3.2e10 CNY | - | 320亿元@9',
      '快手 | 营业收入同比 | growth | 2027-01-01..2027-03-31 quarter/stated | 9 percent | up | +9%@19',
      '快手 | 营业收入环比 | growth | 2027-01-01..2027-03-31 quarter/stated | -4 percent | down | -4%@27',
    ],
  ],
  [
    '快手本季营收320亿元，按年增长9%。',
    [
      '快手 | 营业收入 | revenue | unstated/unstated | 3.2e10 CNY | - | 320亿元@7',
      '快手 | 营业收入同比 | growth | unstated/unstated | 9 percent | up | 9%@17',
    ],
  ],
]);
