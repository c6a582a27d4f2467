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
