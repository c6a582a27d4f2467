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
