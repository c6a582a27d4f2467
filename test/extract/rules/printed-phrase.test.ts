import { readsAs, type Case } from '../read-sentence';

const cases: readonly (readonly [text: string, facts: readonly string[]])[] = [
  [
    '4月贸易顺差812亿美元。',
    ['贸易顺差 | 金额 | other | 2027-04-01..2027-04-30 month/resolved | 8.12e10 USD | - | 812亿美元@7'],
  ],
  ['其中新出口订单指数46.2%。', ['新出口订单指数 | 比率 | other | unstated/unstated | 46.2 percent | - | 46.2%@10']],
  [
    '4月居民短期贷款减少1,200亿元。',
    ['居民短期贷款 | 变动 | flow | 2027-04-01..2027-04-30 month/resolved | -1.2e11 CNY | down | 1,200亿元@11'],
  ],
  [
    '甲醇港口库存录得92万吨，环比下降3.1%。',
    [
      '甲醇港口 | 库存 | quantity | unstated/unstated | 920000 tonnes | - | 92万吨@9',
      '甲醇港口 | 库存环比 | growth | unstated/unstated | -3.1 percent | down | 3.1%@18',
    ],
  ],
  [
    '本周央行有4,000亿元逆回购到期。',
    ['中国人民银行 | 逆回购 | flow | 2027-05-03..2027-05-07 week/resolved | 4e11 CNY | - | 4,000亿元@6'],
  ],
  ['在31个一级行业中居前。', []],
  ['2026年累计销量TOP20车型统计。', []],
  ['单次窗口长度4k token。', ['单次窗口长度 | 数值 | spec | unstated/unstated | 4000 tokens | - | 4k token@7']],
  ['腾讯以8亿元的设备入股。', ['腾讯 | 设备入股 | other | unstated/unstated | 8e8 CNY | - | 8亿元@4']],
  [
    '单仓日均处理包裹35万件，同比+12%。',
    [
      '单仓日均处理包裹 | 数量 | quantity | unstated/unstated | 350000 count | - | 35万件@9',
      '单仓日均处理包裹 | 数量同比 | growth | unstated/unstated | 12 percent | up | +12%@16',
    ],
  ],
  // Units that go without saying, and a size carried on from the figure before.
  [
    '4月观影人次1.32亿。',
    ['观影人次 | 数量 | quantity | 2027-04-01..2027-04-30 month/resolved | 1.32e8 persons | - | 1.32亿@7'],
  ],
  [
    '欧洲集装箱运价指数报1,655点，按月升4.2%。',
    [
      '欧洲集装箱运价指数 | 指数点位 | price_level | 2027-05-03..2027-05-07 range/inferred | 1655 none | - | 1,655@11',
      '欧洲集装箱运价指数 | 指数点位环比 | growth | 2027-05-03..2027-05-07 range/inferred | 4.2 percent | up | 4.2%@21',
    ],
  ],
  ['激活参数为220亿。', ['激活参数 | 数值 | spec | unstated/unstated | 2.2e10 params | - | 220亿@6']],
  ['共有330个点位，另设12处。', []],
  [
    '4月平台调用量27万亿Token，其中甲模型以4.3万亿位居第一，超过乙模型的3.9万亿Token。',
    [
      '平台调用量 | 数值 | token_usage | 2027-04-01..2027-04-30 month/resolved | 2.7e13 tokens | - | 27万亿Token@8',
      '甲模型 | 数值 | token_usage | 2027-04-01..2027-04-30 month/resolved | 4.3e12 tokens | - | 4.3万亿@24',
      '甲模型 | 排名 | rank | 2027-04-01..2027-04-30 month/resolved | 1 rank | - | 第一@31',
      '乙模型 | 数值 | token_usage | 2027-04-01..2027-04-30 month/resolved | 3.9e12 tokens | - | 3.9万亿Token@40',
    ],
  ],
  [
    '5月6日，星河智能发布Nova-7，在SWE-bench Verified上得分71.5分，高于Atlas-5的69.2分；在LMArena文本榜单中以1502分位列全球第四。',
    [
      'Nova-7 | 得分 | score | unstated/unstated | 71.5 score | - | 71.5分@41',
      'Atlas-5 | 数值 | score | 2027-05-06..2027-05-06 day/resolved | 69.2 score | - | 69.2分@57',
      'Nova-7 | 得分 | score | 2027-05-06..2027-05-06 day/resolved | 1502 score | - | 1502分@77',
      'Nova-7 | 全球排名 | rank | 2027-05-06..2027-05-06 day/resolved | 4 rank | - | 第四@86',
    ],
  ],
];

readsAs(cases.map(([text, facts]): Case => [text, facts, { lastResort: true }]));
