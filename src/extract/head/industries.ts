/** Industries and research directions brokers write under: the 31 of 申万 and the usual others. Data; a new one is one word. */
export const INDUSTRIES: readonly string[] =
  `农林牧渔 基础化工 钢铁 有色金属 电子 家用电器 食品饮料 纺织服饰 轻工制造 医药生物 公用事业 交通运输 房地产 商贸零售
社会服务 综合 建筑材料 建筑装饰 电力设备 国防军工 计算机 传媒 通信 银行 非银金融 汽车 机械设备 煤炭 石油石化 环保 美容护理
海外 互联网 人工智能 半导体 新能源 新能源汽车 医药 化工 军工 家电 零售 消费 大消费 宏观 宏观策略 策略 固定收益 固收 金融工程 港股 TMT
科技 海外科技 光伏 储能 锂电 软件 云计算 机械 建材 建筑 地产 电新 电力 有色 食品 白酒 纺服 社服 轻工 游戏 教育 保险 证券 券商 物流 航空
农业 电子元件 消费电子 算力 数字经济 低空经济 机器人 智能汽车 医疗器械 创新药`
    .split(/\s+/)
    .filter((word) => word !== '');

const TAIL = /(?:行业|组|团队)$/;

/** The industry a whole line or label names, without 行业 and 组: one of the list, or several joined (电力设备与新能源); null otherwise. */
export function industryOf(plain: string): string | null {
  const bare = plain.trim().replace(TAIL, '');
  if (bare === '' || bare.length > 16) return null;
  const parts = bare.split(/[与及和、&]/);
  return INDUSTRIES.includes(bare) || (parts.length > 1 && parts.every((part) => INDUSTRIES.includes(part)))
    ? bare
    : null;
}
