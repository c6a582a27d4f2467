/** Industry indices by their classification: the 31 level-one industries of 申万 (2021 edition) and the words that follow a name. */

/** Source: 申银万国行业分类标准 2021, level one. */
export const SECTOR_NAMES: readonly string[] = [
  '农林牧渔',
  '基础化工',
  '钢铁',
  '有色金属',
  '电子',
  '家用电器',
  '食品饮料',
  '纺织服饰',
  '轻工制造',
  '医药生物',
  '公用事业',
  '交通运输',
  '房地产',
  '商贸零售',
  '社会服务',
  '综合',
  '建筑材料',
  '建筑装饰',
  '电力设备',
  '国防军工',
  '计算机',
  '传媒',
  '通信',
  '银行',
  '非银金融',
  '汽车',
  '机械设备',
  '煤炭',
  '石油石化',
  '环保',
  '美容护理',
  // Not 申万 level one, but brokers write weekly reports under these names.
  '半导体',
  '软件',
  '医药',
  '军工',
  '有色',
  '化工',
  '电新',
  '互联网',
  '家电',
  '食品',
  '保险',
  '证券',
  '券商',
  '非银',
  '新能源',
  '光伏',
  '锂电',
  '游戏',
  '消费电子',
  '人工智能',
  '云计算',
];

/** Makers of industry indices whose name stands before or in brackets after the industry. */
export const SECTOR_MAKERS: readonly string[] = ['申万', 'SW', '中信', '中证', '恒生', '国证', '长江'];

/** What may follow the industry's name and belongs to it. */
export const SECTOR_TAILS: readonly string[] = ['行业指数', '板块指数', '指数', '一级行业', '行业', '板块'];
