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
