/**
 * What a noun phrase that no metric of ours knows is likely to measure: asked in order, the first that fits the phrase and
 * its unit gives the class. Words of the trade, none of a report.
 */
import type { MetricClass } from '../../facts/fact';
import type { Unit } from '../../facts/unit';

export interface PhraseClass {
  readonly words: RegExp;
  readonly metricClass: MetricClass;
  /** Kinds of unit it is said with. */
  readonly units: 'money' | 'percent' | 'times' | 'amount' | 'any';
}

export const PHRASE_CLASSES: readonly PhraseClass[] = [
  // How many tokens a model takes at once is what it can do, not what was used.
  { words: /上下文|指令(?:支持|长度)|(?:输入|输出|窗口)(?:长度|上限)/, metricClass: 'spec', units: 'amount' },
  { words: /(?:Token|词元)/i, metricClass: 'token_usage', units: 'amount' },
  { words: /(?:毛利率|净利率|利润率|费用率|净利润率|税率|ROE|ROA|ROIC)$/i, metricClass: 'margin', units: 'percent' },
  { words: /(?:持股|持仓|仓位|重仓)/, metricClass: 'holding_ratio', units: 'percent' },
  {
    words: /(?:PE|PB|PS|市盈率|市净率|市销率|估值|EV\/EBITDA|股息率|股息收益率)/i,
    metricClass: 'valuation',
    units: 'any',
  },
  { words: /(?:市值|投前|投后)/, metricClass: 'valuation', units: 'money' },
  { words: /(?:融资|募资|募集|注资|增资|投资方)/, metricClass: 'funding', units: 'money' },
  {
    words: /(?:资本开支|资本支出|Capex|研发投入|设备投资|总投资|投资额|完成投资|固定资产投资|直接投资|工程投资)/i,
    metricClass: 'capex',
    units: 'money',
  },
  // What stands at a day's end is no flow.
  { words: /(?:余额|存量|结余)$/, metricClass: 'other', units: 'money' },
  {
    words: /(?:净流入|净流出|净买入|净卖出|净投放|净回笼|成交额|成交金额|净申购|净赎回|贷款|社融|逆回购)/,
    metricClass: 'flow',
    units: 'money',
  },
  { words: /(?:利润|盈利|亏损|收益|EPS|EBITDA|净利)/i, metricClass: 'profit', units: 'money' },
  { words: /(?:市场规模|市场空间|市场容量|产值|产业规模|规模)$/, metricClass: 'market_size', units: 'money' },
  { words: /(?:收入|营收|销售额|流水|票房|GMV|订单|合同负债|ARR)/i, metricClass: 'revenue', units: 'money' },
  { words: /(?:价|价格|均价|报价|收于|现报|成本|运价|租金)$/, metricClass: 'price_level', units: 'money' },
  { words: /(?:用户|日活|月活|DAU|MAU|会员|订户|粉丝|网民)/i, metricClass: 'users', units: 'amount' },
  { words: /(?:用电量|发电量|电量|产量|销量)$/, metricClass: 'quantity', units: 'amount' },
  { words: /(?:评分|得分|跑分)/, metricClass: 'score', units: 'any' },
];

/** Changes by what changed: the share price and the like have classes of their own. */
export const PHRASE_CHANGES: readonly PhraseClass[] = [
  { words: /涨跌幅$/, metricClass: 'index_return', units: 'percent' },
  { words: /(?:Token|词元)/i, metricClass: 'token_growth', units: 'any' },
  { words: /(?:毛利率|净利率|利润率|费用率)$/, metricClass: 'margin', units: 'any' },
  { words: /(?:价|价格|均价|报价|运价|单价|现货|期货|油|金)$/, metricClass: 'price_change', units: 'any' },
];

/** Units that go without saying: 观影人次2.11亿, 运价指数报1,412, 激活参数180亿. Asked of the words before a bare number. */
export const BARE_UNITS: readonly (readonly [words: RegExp, unit: Unit])[] = [
  [/(?:Token|词元)/i, 'tokens'],
  [/参数量?$/, 'params'],
  [/(?:人次|人数|用户|用户数|用户规模|用户量|日活|月活|DAU|MAU|会员|会员数|网民|粉丝)$/i, 'persons'],
  [/(?:件量|票量|箱量|箱|销量|产量|播放量|下载量|订单量|保有量|出货量|装机量|网签|套数)$/, 'count'],
  [/(?:指数|点位|汇率|中间价|净现比|产销比|系数|速动比率|流动比率|CR\d+|HHI|PMI)$/i, 'none'],
];

/** What can be carried on from the figure before by a bare number of a size: 其中甲14.6万亿、乙12.9万亿 after so many Token. */
export const CARRIED_UNITS: ReadonlySet<Unit> = new Set<Unit>(['tokens', 'params', 'persons', 'count']);
