import { readsAs } from '../read-sentence';

readsAs([
  [
    '4月8日，Nimbus宣布完成新一轮融资，本轮融资规模达到42亿美元，投后估值达310亿美元，其中包括来自高盛的12亿美元。',
    [
      'Nimbus | 融资额 | funding | 2027-04-08..2027-04-08 day/resolved | 4.2e9 USD | - | 42亿美元@30',
      'Nimbus | 投后估值 | valuation | 2027-04-08..2027-04-08 day/resolved | 3.1e10 USD | - | 310亿美元@41',
      'Nimbus | 融资额(高盛) | funding | 2027-04-08..2027-04-08 day/resolved | 1.2e9 USD | - | 12亿美元@57',
    ],
  ],
  [
    '海蓝科技宣布以50亿元的投前估值，完成8亿元的新一轮融资。',
    [
      '海蓝科技 | 投前估值 | valuation | unstated/unstated | 5e9 CNY | - | 50亿元@8',
      '海蓝科技 | 融资额 | funding | unstated/unstated | 8e8 CNY | - | 8亿元@20',
    ],
  ],
]);

readsAs([
  [
    '融资：5月4日，某机器人企业远山智能宣布完成B轮融资，融资金额达12亿元，投后估值约80亿元。',
    [
      '远山智能 | 融资额 | funding | 2027-05-04..2027-05-04 day/resolved | 1.2e9 CNY | - | 12亿元@33',
      '远山智能 | 投后估值 | valuation | 2027-05-04..2027-05-04 day/resolved | 8e9 CNY | approx | 80亿元@43',
    ],
  ],
  [
    '远山电气拟定增募资25亿元。公司拟以5-10亿元回购股份，回购价格不超过30元/股。',
    [
      '远山电气 | 融资额 | funding | unstated/unstated | 2.5e9 CNY | plan | 25亿元@10',
      '远山电气 | 回购金额 | other | unstated/unstated | 5e8–1e9 CNY | range plan | 5-10亿元@19',
      '远山电气 | 回购价格 | price_level | unstated/unstated | 30 CNY/share | lte | 30元/股@37',
    ],
  ],
  [
    '远山电气登陆港交所，IPO募资18亿港元。',
    ['远山电气 | 融资额 | funding | unstated/unstated | 1.8e9 HKD | - | 18亿港元@16'],
  ],
]);
