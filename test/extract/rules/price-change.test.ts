import { readsAs } from '../read-sentence';

readsAs([
  [
    '5月6日，智谱发布GLM-6，API输入价格为每百万Token 3元、输出价格为每百万Token 12元，较上一代分别下调25%和10%。',
    [
      'GLM-6输入 | 价格 | price_level | 2027-05-06..2027-05-06 day/resolved | 3 CNY/1M tokens | - | 3元@33',
      'GLM-6输出 | 价格 | price_level | 2027-05-06..2027-05-06 day/resolved | 12 CNY/1M tokens | - | 12元@50',
      'GLM-6输入 | 价格涨幅 | price_change | 2027-05-06..2027-05-06 day/resolved | -25 percent | down | 25%@62',
      'GLM-6输出 | 价格涨幅 | price_change | 2027-05-06..2027-05-06 day/resolved | -10 percent | down | 10%@66',
    ],
  ],
  [
    '5月6日，智谱下调GLM-6的API价格，输出由每百万Token 20元降至15元，降幅25%。',
    [
      'GLM-6输出 | 价格(调整前) | price_level | 2027-05-06..2027-05-06 day/resolved | 20 CNY/1M tokens | - | 20元@34',
      'GLM-6输出 | 价格(调整后) | price_level | 2027-05-06..2027-05-06 day/resolved | 15 CNY/1M tokens | - | 15元@39',
    ],
  ],
  [
    '5月6日，海蓝云宣布上调GPU服务器租赁价格约20%，对象存储产品价格上调8%-12%。',
    [
      '海蓝云 GPU服务器租赁 | 价格涨幅 | price_change | 2027-05-06..2027-05-06 day/resolved | 20 percent | approx up | 20%@24',
      '海蓝云 对象存储 | 价格涨幅 | price_change | 2027-05-06..2027-05-06 day/resolved | 8–12 percent | range up | 8%-12%@38',
    ],
  ],
  [
    '2027年一季度海蓝科技的接口调用定价提升35%。',
    ['海蓝科技 接口 | 价格涨幅 | price_change | 2027-01-01..2027-03-31 quarter/stated | 35 percent | up | 35%@22'],
  ],
  [
    '英伟达计划对其第5代甲芯和第6代乙芯处理器进行价格调整，涨幅最高可达12%。',
    [
      '英伟达 第5代甲芯和第6代乙芯处理器 | 价格涨幅 | price_change | unstated/unstated | 12 percent | lte up forecast | 12%@35',
    ],
  ],
]);

readsAs([
  [
    '4月螺纹钢价格同比下跌6.2%，环比上涨1.5%。',
    [
      '螺纹钢 | 价格同比 | price_change | 2027-04-01..2027-04-30 month/resolved | -6.2 percent | down | 6.2%@12',
      '螺纹钢 | 价格环比 | price_change | 2027-04-01..2027-04-30 month/resolved | 1.5 percent | up | 1.5%@21',
    ],
  ],
]);

readsAs([
  [
    '黄金期货价格为2650美元/盎司，本周上涨1.2%。',
    [
      '黄金期货 | 价格 | price_level | unstated/unstated | 2650 USD/ounce | - | 2650美元/盎司@8',
      '黄金期货 | 价格涨幅 | price_change | 2027-05-03..2027-05-07 week/resolved | 1.2 percent | up | 1.2%@22',
    ],
  ],
]);

// 云服务 is one word, and stays whole before 价格.
readsAs([
  [
    '4月9日，挪威的云服务价格上调12%。',
    ['挪威 云服务 | 价格涨幅 | price_change | 2027-04-09..2027-04-09 day/resolved | 12 percent | up | 12%@16'],
  ],
]);
