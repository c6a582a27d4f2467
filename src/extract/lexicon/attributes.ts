/** Words that measure someone and are no one: 净息差, 平均票价, 研发费用率. A head made of nothing else belongs to the topic told before it. */

/** What is measured. */
const MEASURES =
  '涨跌幅 涨幅 跌幅 不良率 功率 功率规模 成本 盈余 结余 支出 率 比例 比重 占比 息差 余额 规模 总额 金额 均价 票价 单价 客单价 价格 成本 时长 天数 次数 人次 使用次数 使用时长 销售额 净销售额 销售收入 使用时长 付费率 连锁化率 利润率 净利率 毛利率 费用率 费率 利润 收入 费用 市值 面积 增速 份额 库存 存量 销量 产量 出货量 订单 在手订单 产能 利用率 覆盖率 充足率 渗透率 周转率 分红率 股息率 负债率 流水 坪效 现金流 营业收入 营业利润 营业成本 用户 月活 日活 市占率 首付款 里程碑付款 回购价 AUM GMV ARPU ARPPU MAU DAU ROE ROA EPS 营收 均值 净利 利差 股息 同店 收益率 到期收益率 利率 门店数量 门店数 员工数 参数量 参数规模 参数 激活参数量 上下文窗口 上下文长度 上下文 输入价格 输出价格 评分 得分 准确率 通过率 吞吐量 吞吐 延迟 时延 推理速度 生成速度 显存 显存容量 带宽 显存带宽 功耗 算力'.split(
    ' ',
  );
/** What may stand before it and still names no one. */
const MODIFIERS =
  '观影 用户 会员 客户 预约 首日 累计观影 每客户 每用户 每客户平均 周 周度 月 月度 平均 加权 综合 整体 单店 单票 单车 单吨 单瓦 单平 单客 单户 单季 单季度 单月 月均 日均 年均 人均 头均 首周 首日 总 净 毛 核心 一级 核心一级 资产 资本 不良 不良贷款 贷款 存款 拨备 经调整 调整后 扣非 归母 付费 付费用户 活跃 月度 日度 销售 管理 研发 财务 期间 经营 经营性 经营活动 产能 产品 库存 存货 自有 直销 渠道 海外 境外 国内 境内 累计 合计 当期 期末 在手 新签 新增 其 回购 预约 零售 对公 账面 有息 货币 股权 现金 税前 税后 每股 使用 API 输入 输出 总 激活 推理 生成 训练 最高 最长 最大 单次 单卡 峰值'.split(
    ' ',
  );

const byLength = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const PURE = new RegExp(`^(?:${byLength(MODIFIERS)}){0,4}(?:${byLength(MEASURES)})$`);
/** The same at the end of a longer phrase. */
export const MEASURE_TAIL = new RegExp(`(?:${byLength(MODIFIERS)}){0,3}(?:${byLength(MEASURES)})$`);

/** 其中海外, 出口, 主力资金: which part of someone's figure is meant, not whose it is. */
const PARTS: ReadonlySet<string> = new Set(
  '海外 国内 境外 境内 国外 出口 进口 内销 外销 线上 线下 主力 主力资金 主力资金净 装车 调用 零售端 批发端'.split(' '),
);

/** True for a phrase that says which part or what measure and leaves open of whom. */
export function isOwnerless(phrase: string): boolean {
  return PARTS.has(phrase) || isAttribute(phrase);
}

/** True for a phrase of modifiers and a measure alone; false for one that names goods, a place or a firm (生鲜乳均价). */
export function isAttribute(phrase: string): boolean {
  return phrase.length <= 16 && PURE.test(phrase);
}
