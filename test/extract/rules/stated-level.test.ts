import { readsAs } from '../read-sentence';

readsAs([
  [
    '2026年海蓝科技实现营业收入12.5亿元，归母净利润-0.8亿元，综合毛利率35.4%，云业务收入约3亿。',
    [
      '海蓝科技 | 营业收入 | revenue | 2026-01-01..2026-12-31 year/stated | 1.25e9 CNY | - | 12.5亿元@16',
      '海蓝科技 | 归母净利润 | profit | 2026-01-01..2026-12-31 year/stated | -8e7 CNY | - | -0.8亿元@28',
      '海蓝科技 | 毛利率 | margin | 2026-01-01..2026-12-31 year/stated | 35.4 percent | - | 35.4%@40',
      '海蓝科技 | 云业务收入 | revenue | 2026-01-01..2026-12-31 year/stated | 3e8 CNY | approx | 3亿@52',
    ],
  ],
  [
    '截至2027年3月，晨星App月活跃用户数达1.2亿，预计将很快达到1.5亿。',
    [
      '晨星App | 月活跃用户数 | users | 2027-03-01..2027-03-31 month/stated | 1.2e8 persons | - | 1.2亿@23',
      '晨星App | 月活跃用户数 | users | unstated/unstated | 1.5e8 persons | forecast | 1.5亿@35',
    ],
  ],
  [
    '截至5月7日，申万电子行业PE-TTM为52.30倍，高于2024-2026年历史PE-TTM均值45.10倍。',
    [
      '申万电子 | PE-TTM | valuation | 2027-05-07..2027-05-07 point/resolved | 52.3 times | - | 52.30倍@21',
      '申万电子 | PE-TTM历史均值 | valuation | 2024-01-01..2026-12-31 range/stated | 45.1 times | - | 45.10倍@50',
    ],
  ],
  [
    '海蓝科技2026年资本开支为15亿元，计划未来三年在机器人领域投入超40亿元。',
    [
      '海蓝科技 | 资本开支 | capex | 2026-01-01..2026-12-31 year/stated | 1.5e9 CNY | - | 15亿元@15',
      '海蓝科技 | 投入 | capex | 2027-05-13..2030-05-12 future/resolved | 4e9 CNY | gt plan | 40亿元@35',
    ],
  ],
  [
    '2027年第一季度，蓝鲸汽车销量为5.6万辆，产能利用率为91.5%。',
    [
      '蓝鲸汽车 | 销量 | quantity | 2027-01-01..2027-03-31 quarter/stated | 56000 count | - | 5.6万辆@18',
      '蓝鲸汽车 | 产能利用率 | other | 2027-01-01..2027-03-31 quarter/stated | 91.5 percent | - | 91.5%@30',
    ],
  ],
  [
    'Nova APP月活跃用户达1.8亿户。',
    ['Nova | 月活跃用户数 | users | unstated/unstated | 1.8e8 persons | - | 1.8亿户@15'],
  ],
  [
    '微软预计截至6月的财年资本开支将接近800亿美元。',
    ['微软 | 资本开支 | capex | 2026-07-01..2027-06-30 year/resolved | 8e10 USD | approx forecast | 800亿美元@19'],
  ],
  [
    '短片《山海之间，少年归来》于5月上线，累计播放量3.6亿。',
    ['山海之间,少年归来 | 播放量 | quantity | 2027-05-01..2027-05-31 month/resolved | 3.6e8 count | - | 3.6亿@25'],
  ],
  [
    '一季度中芯国际增加了2.5万片12英寸晶圆产能。',
    ['中芯国际 | 新增产能 | quantity | 2027-01-01..2027-03-31 quarter/resolved | 25000 count | - | 2.5万片@11'],
  ],
  [
    '白鲸科技发布2027年一季报，实现营收9.4亿元。公司计划投入5亿元。',
    [
      '白鲸科技 | 营业收入 | revenue | 2027-01-01..2027-03-31 quarter/stated | 9.4e8 CNY | - | 9.4亿元@20',
      '白鲸科技 | 投入 | capex | unstated/unstated | 5e8 CNY | plan | 5亿元@32',
    ],
  ],
  [
    '字节跳动Seed团队发布Nova-9模型，上下文窗口512K。',
    ['Nova-9 | 上下文长度 | spec | unstated/unstated | 512000 tokens | - | 512K@27'],
  ],
]);

readsAs([
  [
    '4月国内锂电池出货量88.4GWh，同比增长21.5%，环比下降2.2%。',
    [
      '国内锂电池 | 出货量 | quantity | 2027-04-01..2027-04-30 month/resolved | 88.4 GWh | - | 88.4GWh@11',
      '国内锂电池 | 出货量同比 | growth | 2027-04-01..2027-04-30 month/resolved | 21.5 percent | up | 21.5%@23',
      '国内锂电池 | 出货量环比 | growth | 2027-04-01..2027-04-30 month/resolved | -2.2 percent | down | 2.2%@33',
    ],
  ],
  [
    '2027Q1全球逆变器出货量约60GW。远山电气2026年实现营业收入89.5亿元，同比增长15.0%。2027年一季度公司实现营收21亿元，归母净利润4.2亿元，同比下降3.5%。',
    [
      '全球逆变器 | 出货量 | quantity | 2027-01-01..2027-03-31 quarter/stated | 60 GW | approx | 60GW@16',
      '远山电气 | 营业收入 | revenue | 2026-01-01..2026-12-31 year/stated | 8.95e9 CNY | - | 89.5亿元@36',
      '远山电气 | 营业收入同比 | growth | 2026-01-01..2026-12-31 year/stated | 15 percent | up | 15.0%@47',
      '远山电气 | 营业收入 | revenue | 2027-01-01..2027-03-31 quarter/stated | 2.1e9 CNY | - | 21亿元@67',
      '远山电气 | 归母净利润 | profit | 2027-01-01..2027-03-31 quarter/stated | 4.2e8 CNY | - | 4.2亿元@77',
      '远山电气 | 归母净利润同比 | growth | 2027-01-01..2027-03-31 quarter/stated | -3.5 percent | down | 3.5%@87',
    ],
  ],
  [
    '4月螺纹钢产量220万吨，库存540万吨，高炉开工率82.3%，产能利用率88.1%，环比提升1.2pct。',
    [
      '螺纹钢 | 产量 | quantity | 2027-04-01..2027-04-30 month/resolved | 2.2e6 tonnes | - | 220万吨@8',
      '螺纹钢 | 库存 | quantity | 2027-04-01..2027-04-30 month/resolved | 5.4e6 tonnes | - | 540万吨@16',
      '高炉 | 开工率 | other | 2027-04-01..2027-04-30 month/resolved | 82.3 percent | - | 82.3%@27',
      '高炉 | 产能利用率 | other | 2027-04-01..2027-04-30 month/resolved | 88.1 percent | - | 88.1%@38',
      '高炉 | 产能利用率变动 | growth | 2027-04-01..2027-04-30 month/resolved | 1.2 percentage_points | up | 1.2pct@48',
    ],
  ],
  [
    '远山地产4月签约面积120万平方米，同比下降12%，签约金额210亿元。',
    [
      '远山地产 | 签约面积 | quantity | 2027-04-01..2027-04-30 month/resolved | 1.2e6 sqm | - | 120万平方米@11',
      '远山地产 | 签约面积同比 | growth | 2027-04-01..2027-04-30 month/resolved | -12 percent | down | 12%@23',
      '远山地产 | 签约金额 | other | 2027-04-01..2027-04-30 month/resolved | 2.1e10 CNY | - | 210亿元@31',
    ],
  ],
  [
    '截至5月7日，10年期国债收益率为1.75%，较上周下行3bp。',
    [
      '10年期国债 | 收益率 | other | 2027-05-07..2027-05-07 point/resolved | 1.75 percent | - | 1.75%@18',
      '10年期国债 | 收益率变动 | growth | 2027-05-07..2027-05-07 point/resolved | -3 basis_points | down | 3bp@29',
    ],
  ],
  [
    '4月社融增量2.1万亿元，M2同比增长8.1%。',
    [
      '社会融资规模 | 增量 | other | 2027-04-01..2027-04-30 month/resolved | 2.1e12 CNY | - | 2.1万亿元@7',
      'M2 | 同比增速 | growth | 2027-04-01..2027-04-30 month/resolved | 8.1 percent | up | 8.1%@20',
    ],
  ],
]);

readsAs([
  [
    '2027年4月重卡销量为9.8万辆，同比+13.5%，渗透率达22.1%。1-4月累计销量36万辆，同比增长9%。我们预计2027年全年销量有望突破120万辆。',
    [
      '重卡 | 销量 | quantity | 2027-04-01..2027-04-30 month/stated | 98000 count | - | 9.8万辆@13',
      '重卡 | 销量同比 | growth | 2027-04-01..2027-04-30 month/stated | 13.5 percent | up | +13.5%@21',
      '重卡 | 渗透率 | other | 2027-04-01..2027-04-30 month/stated | 22.1 percent | - | 22.1%@32',
      '重卡 | 销量 | quantity | 2027-01-01..2027-04-30 range/resolved | 360000 count | - | 36万辆@46',
      '重卡 | 销量同比 | growth | 2027-01-01..2027-04-30 range/resolved | 9 percent | up | 9%@55',
      '重卡 | 销量 | quantity | 2027-01-01..2027-12-31 year/stated | 1.2e6 count | gt forecast | 120万辆@75',
    ],
  ],
]);

readsAs([
  [
    '玄武银行净息差1.52%，不良率1.28%，拨备覆盖率245.6%，一季度营收同比下降1.2%。',
    [
      '玄武银行 | 净息差 | other | unstated/unstated | 1.52 percent | - | 1.52%@8',
      '玄武银行 | 不良率 | other | unstated/unstated | 1.28 percent | - | 1.28%@17',
      '玄武银行 | 拨备覆盖率 | other | unstated/unstated | 245.6 percent | - | 245.6%@28',
      '玄武银行 | 营业收入同比 | growth | 2027-01-01..2027-03-31 quarter/resolved | -1.2 percent | down | 1.2%@44',
    ],
  ],
]);

readsAs([
  [
    '4月全国多数钢厂开工率为71.2%。',
    ['全国多数钢厂 | 开工率 | other | 2027-04-01..2027-04-30 month/resolved | 71.2 percent | - | 71.2%@13'],
  ],
]);
