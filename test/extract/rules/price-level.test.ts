import { readsAs } from '../read-sentence';

readsAs([
  [
    '实例每小时费用由12.5美元涨至15美元，涨幅达20%。',
    [
      '实例 | 价格(调整前) | price_level | unstated/unstated | 12.5 USD/hour | - | 12.5美元@9',
      '实例 | 价格(调整后) | price_level | unstated/unstated | 15 USD/hour | - | 15美元@17',
      '实例 | 价格涨幅 | price_change | unstated/unstated | 20 percent | up | 20%@25',
    ],
  ],
  [
    '远山云宣布调价，输入价格从每千tokens 0.002元调整为0.003元，输出价格从0.006元调整为0.009元。',
    [
      '远山云 输入 | 价格(调整前) | price_level | unstated/unstated | 0.002 CNY/1k tokens | - | 0.002元@23',
      '远山云 输入 | 价格(调整后) | price_level | unstated/unstated | 0.003 CNY/1k tokens | - | 0.003元@32',
      '远山云 输出 | 价格(调整前) | price_level | unstated/unstated | 0.006 CNY/1k tokens | - | 0.006元@44',
      '远山云 输出 | 价格(调整后) | price_level | unstated/unstated | 0.009 CNY/1k tokens | - | 0.009元@53',
    ],
  ],
  [
    '远山云宣布调价，Nova-7输入价格从每千tokens 0.002元调整为0.003元，输出价格从0.006元调整为0.009元。',
    [
      '远山云 Nova-7输入 | 价格(调整前) | price_level | unstated/unstated | 0.002 CNY/1k tokens | - | 0.002元@29',
      '远山云 Nova-7输入 | 价格(调整后) | price_level | unstated/unstated | 0.003 CNY/1k tokens | - | 0.003元@38',
      '远山云 Nova-7输出 | 价格(调整前) | price_level | unstated/unstated | 0.006 CNY/1k tokens | - | 0.006元@50',
      '远山云 Nova-7输出 | 价格(调整后) | price_level | unstated/unstated | 0.009 CNY/1k tokens | - | 0.009元@59',
    ],
  ],
]);

readsAs([
  [
    '截至5月7日，金属硅均价1.32万元/吨，周环比下降2.4%；多晶硅致密料均价38元/千克，环比持平。',
    [
      '金属硅 | 价格 | price_level | 2027-05-07..2027-05-07 point/resolved | 13200 CNY/tonne | - | 1.32万元/吨@13',
      '金属硅 | 价格周环比 | price_change | 2027-05-07..2027-05-07 point/resolved | -2.4 percent | down | 2.4%@27',
      '多晶硅致密料 | 价格 | price_level | 2027-05-07..2027-05-07 point/resolved | 38 CNY/kg | - | 38元/千克@40',
    ],
  ],
  [
    '布伦特原油期货价格为82.6美元/桶，周环比上涨3.1%。',
    [
      '布伦特原油期货 | 价格 | price_level | 2027-05-03..2027-05-07 range/inferred | 82.6 USD/barrel | - | 82.6美元/桶@11',
      '布伦特原油期货 | 价格周环比 | price_change | 2027-05-03..2027-05-07 range/inferred | 3.1 percent | up | 3.1%@25',
    ],
  ],
  [
    '光伏组件均价0.72元/W，储能系统中标均价0.55元/Wh，电芯价格0.32元/Wh，玻璃价格13.5元/平方米。',
    [
      '光伏组件 | 价格 | price_level | unstated/unstated | 0.72 CNY/W | - | 0.72元/W@7',
      '储能系统 | 价格 | price_level | unstated/unstated | 0.55 CNY/Wh | - | 0.55元/Wh@23',
      '电芯 | 价格 | price_level | unstated/unstated | 0.32 CNY/Wh | - | 0.32元/Wh@36',
      '玻璃 | 价格 | price_level | unstated/unstated | 13.5 CNY/sqm | - | 13.5元/平方米@49',
    ],
  ],
  [
    '给予远山电气2027年25倍PE，目标价45.6元，维持买入评级。',
    [
      '远山电气 | PE | valuation | 2027-01-01..2027-12-31 year/stated | 25 times | - | 25倍@12',
      '远山电气 | 目标价 | price_level | 2027-01-01..2027-12-31 year/stated | 45.6 CNY | forecast | 45.6元@21',
    ],
  ],
]);

readsAs([
  ['动力煤价格下跌15元/吨至680元/吨。', []],
  [
    '生猪均价14.2元/公斤，周环比下跌1.8%；能繁母猪存栏4038万头，环比下降0.3%。',
    [
      '生猪 | 价格 | price_level | 2027-05-03..2027-05-07 range/inferred | 14.2 CNY/kg | - | 14.2元/公斤@5',
      '生猪 | 价格周环比 | price_change | 2027-05-03..2027-05-07 range/inferred | -1.8 percent | down | 1.8%@19',
      '能繁母猪 | 存栏量 | quantity | unstated/unstated | 4.038e7 count | - | 4038万头@30',
      '能繁母猪 | 存栏量环比 | growth | unstated/unstated | -0.3 percent | down | 0.3%@41',
    ],
  ],
]);
