/** What a figure may measure, as data: canonical name, class, the words it goes by, the units it may carry, whom it can be said of. */
import type { MetricClass } from '../../facts/fact';
import type { Unit } from '../../facts/unit';
import type { SubjectKind } from './subjects';

export interface MetricEntry {
  readonly name: string;
  readonly metricClass: MetricClass;
  /** Spellings. `{T}` stands for Token, tokens, 词元 and either followed by the other in brackets. */
  readonly words: readonly string[];
  /** Units a level of this metric may carry. `money` is any currency, `bare` a number without a unit of its own. */
  readonly units: readonly (Unit | 'money' | 'bare')[];
  /** Kinds of subject it can be said of, most wanted first. */
  readonly kinds: readonly SubjectKind[];
  /** The rhythm the name itself states: a 日调用量 is about a day. */
  readonly rhythm?: 'day' | 'week' | 'month';
}

type Row = readonly [name: string, words: string, rhythm?: 'day' | 'week' | 'month'];

function rows(
  metricClass: MetricClass,
  units: MetricEntry['units'],
  kinds: readonly SubjectKind[],
  list: readonly Row[],
): MetricEntry[] {
  return list.map(([name, words, rhythm]) => ({
    name,
    metricClass,
    units,
    kinds,
    words: words.split('|'),
    ...(rhythm ? { rhythm } : {}),
  }));
}

const FIRM: readonly SubjectKind[] = ['company', 'noun', 'sector', 'country', 'platform', 'model', 'product'];
/** What goods are measured in: power, energy, area, mass, volume. */
const MEASURES = ['W', 'kW', 'MW', 'GW', 'kWh', 'GWh', 'sqm', 'kg', 'tonnes', 'barrels'] as const;
const MARKET: readonly SubjectKind[] = ['sector', 'index', 'company', 'noun'];

export const METRICS: readonly MetricEntry[] = [
  ...rows(
    'token_usage',
    ['tokens', 'bare', 'count'],
    ['model', 'country', 'product', 'company', 'platform', 'noun'],
    [
      ['日均Token使用量', '日均{T}使用量|{T}日均使用量|日均{T}用量|日均使用量'],
      ['日均Token调用量', '日均{T}调用量|{T}日均调用量|日均调用量|日均调用'],
      ['日均Token消耗量', '日均{T}消耗量|日均{T}消耗|{T}日均消耗量|日均消耗量'],
      ['日调用量', '日调用量|单日调用量|日{T}调用量|单日{T}调用量', 'day'],
      ['周调用量', '周调用量|周{T}调用量|单周调用量', 'week'],
      ['月调用量', '月调用量|月{T}调用量|单月调用量', 'month'],
      ['累计Token使用量', '累计{T}使用量|累计{T}调用量|累计调用量|累计使用量'],
      ['付费Token', '付费{T}'],
      ['Token使用量', '{T}使用量|{T}用量|使用量|用量|{T}'],
      ['Token消耗量', '{T}消耗量|{T}消耗规模|{T}消耗|{T}消费量|{T}处理量'],
      ['Token调用量', '{T}调用量|{T}的调用量|{T}调用|调用量|调用了'],
    ],
  ),
  ...rows('valuation', ['percent'], MARKET, [['股息率', '股息率|股息收益率']]),
  ...rows('valuation', ['times'], MARKET, [
    [
      'PE-TTM历史均值',
      'PE-TTM的均值|历史PE-TTM均值|PE-TTM均值|PE-TTM历史均值|历史PE-TTM的均值|PE(TTM)均值|PE(TTM)的均值|PE-TTM中位数',
    ],
    ['PE-TTM', 'PE-TTM|PE(TTM)|PETTM|PE TTM|滚动市盈率|市盈率TTM|市盈率(TTM)|TTM市盈率'],
    ['PE', '市盈率|动态市盈率|静态市盈率|PE|P/E|预测PE|远期PE'],
    ['PB', '市净率|市账率|PB|P/B|PB(LF)|PB-LF'],
    ['PS', '市销率|PS|P/S|PS-TTM|PS(TTM)'],
    ['EV/EBITDA', 'EV/EBITDA'],
  ]),
  ...rows(
    'valuation',
    ['money'],
    ['company', 'product', 'model', 'noun'],
    [
      ['投前估值', '投前估值|融资前估值'],
      ['投后估值', '投后估值|融资后估值'],
      ['市值', '总市值|流通市值|市值'],
      ['估值', '估值'],
    ],
  ),
  ...rows(
    'funding',
    ['money'],
    ['company', 'noun'],
    [
      [
        '融资额',
        'IPO募资额|IPO募资|首发募资|定增募资|定增募集资金|定增|非公开发行|融资规模|融资额|融资金额|新一轮融资|新融资|轮融资|完成融资|融资|募资额|募集资金|募资|注资|出资|领投',
      ],
    ],
  ),
  ...rows('revenue', ['money', 'bare'], FIRM, [
    ['年化收入', '年化收入(ARR)|年化收入|年化营收规模|年化营收|ARR|年度经常性收入|年收入'],
    ['单月最高收入', '单月最高收入|月最高收入|单月收入'],
    ['商业化收入', '商业化收入|商业化年收入'],
    ['单票收入', '单票收入|单票营收|票均收入'],
    ['营业收入', '营业总收入|营业收入|总营收|总收入|主营业务收入|营收|销售收入|销售额|收入'],
  ]),
  ...rows('profit', ['money', 'bare'], FIRM, [
    [
      '归母净利润',
      '归属于上市公司股东的净利润|归属于母公司股东的净利润|归属于母公司净利润|归母净利润|归母净利|股东应占溢利|股东应占利润',
    ],
    ['扣非归母净利润', '扣除非经常性损益后的净利润|扣非归母净利润|扣非净利润|扣非净利'],
    ['Non-IFRS经营利润', 'Non-IFRS经营利润|非国际财务报告准则经营利润|Non-IFRS经营盈利'],
    ['经调整净利润', '经调整净利润|经调整净利|Non-IFRS净利润|Non-GAAP净利润|调整后净利润'],
    ['经营利润', '经营利润|营业利润|经营盈利|运营利润|经营溢利'],
    ['EBITDA', '经调整EBITDA|EBITDA|EBITA|经调整EBITA'],
    ['毛利', '毛利润|毛利'],
    ['净亏损', '净亏损|亏损'],
    ['净利润', '净利润|净利|利润总额|利润|溢利|纯利'],
  ]),
  ...rows('margin', ['percent', 'percentage_points'], FIRM, [
    ['毛利率', '综合毛利率|销售毛利率|整体毛利率|毛利率'],
    ['净利率', '销售净利率|归母净利率|净利润率|净利率'],
    ['经营利润率', '经营利润率|营业利润率|经营利率'],
    ['费用率', '销售费用率|管理费用率|研发费用率|财务费用率|期间费用率|费用率'],
    ['ROE', 'ROE|净资产收益率'],
  ]),
  ...rows(
    'capex',
    ['money', 'bare'],
    ['company', 'noun', 'sector', 'country'],
    [
      ['资本开支', '资本开支目标|资本开支|资本支出目标|资本支出计划|资本支出|资本性支出|CapEx|Capex|capex'],
      ['AI投入', 'AI新产品开发投入|AI领域投入|AI新产品的金额|AI新产品上投入|AI投入'],
      ['研发投入', '研发投入|研发费用|研发支出'],
      ['投入', '投入金额|投资金额|总投资|投资额|投入'],
    ],
  ),
  ...rows(
    'users',
    ['persons', 'count', 'bare'],
    ['model', 'product', 'platform', 'company', 'noun'],
    [
      ['月活跃用户数', '月均活跃用户数|月均活跃用户|月活跃用户数|月活跃用户|月活用户数|月活用户|月活跃人数|月活|MAU'],
      ['周活跃用户数', '周活跃用户数(WAU)|周活跃用户数|周活跃用户|周活用户|周活|WAU'],
      ['日活跃用户数', '日均活跃用户数|日均活跃用户|日活跃用户数|日活跃用户|日活用户|日活|DAU'],
      ['付费用户数', '付费订阅用户数|付费订阅用户|付费用户数|付费用户|订阅用户|付费会员'],
      ['企业付费席位', '企业付费席位|付费席位|席位'],
      ['用户数', '用户总数|用户规模|注册用户|用户数|用户'],
      ['企业客户数', '付费企业客户数|付费企业客户数目|付费企业客户|企业客户数|企业客户数目|企业客户|客户数|企业组织'],
    ],
  ),
  ...rows(
    'flow',
    ['money', 'bare'],
    ['company', 'index', 'sector', 'platform', 'noun'],
    [
      ['成交净买入', '成交净买入|净买入额|净买入|净增持'],
      ['净流入', '资金净流入|净流入额|净流入|主力净流入'],
      ['净流出', '资金净流出|净流出额|净流出|资金流出|净卖出'],
      ['成交净额', '当日买入成交净额|买入成交净额|成交净额'],
      ['成交额', '日均成交额|成交额|成交金额'],
    ],
  ),
  ...rows(
    'holding_ratio',
    ['percent', 'bare'],
    ['company', 'noun'],
    [
      ['港股通持股占比', '港股通持股数占总股本比例|港股通持股比例|港股通持股占比'],
      ['持股比例', '持股数占总股本比例|持股比例|持股占比|占总股本比例|占总股本|持股'],
      ['配置比例', '持仓占比|仓位|配置比例|持仓比例|重仓比例'],
    ],
  ),
  ...rows(
    'market_size',
    ['money', 'EFLOPS', 'PFLOPS', 'count', 'bare'],
    ['country', 'indicator', 'noun', 'sector', 'company'],
    [
      ['智能算力规模', '智能算力规模|算力规模'],
      ['市场规模', '市场规模|市场空间|市场容量|行业规模|产业规模'],
      ['零售额', '零售总额|零售额'],
    ],
  ),
  ...rows('quantity', ['count', 'persons', 'bare', ...MEASURES], FIRM, [
    ['出货量', '出货量|出货'],
    ['销量', '销售量|销量|交付量|累计交付|交付|零售销量|批发销量|零售|批发|销售|产销'],
    ['产量', '产量|产能'],
    ['下载量', '下载量|下载次数|下载用户数'],
    ['播放量', '累计播放量|播放量'],
    ['活跃智能体数量', '活跃智能体数量|活跃智能体|智能体数量'],
    ['装机量', '新增装机|累计装机|装机容量|装机量|装机'],
    ['订单', '在手订单|新签订单|订单'],
    ['业务量', '业务量|件量|吞吐量'],
    ['装车量', '装车量'],
    ['库存', '社会库存|厂内库存|库存量|库存'],
    ['表观消费量', '表观消费量|表观需求量'],
    ['进口量', '进口量'],
    ['出口量', '出口量'],
    ['签约面积', '签约面积|签约销售面积'],
    ['销售面积', '商品房销售面积|销售面积'],
    ['成交面积', '成交面积'],
    ['保有量', '保有量'],
    ['存栏量', '存栏量|存栏'],
    ['出栏量', '出栏量|出栏'],
    ['招标量', '招标量|中标量'],
    ['旅客周转量', '旅客周转量(RPK)|旅客周转量|收入客公里(RPK)|收入客公里|RPK'],
    ['可用座公里', '可用座公里(ASK)|可用座公里|可用座位公里|可用客公里|ASK'],
    ['货邮周转量', '货邮周转量|货物周转量|RFTK'],
    ['客运量', '旅客运输量|旅客发送量|旅客吞吐量|发送旅客|运送旅客|旅客量|客运量'],
    ['货运量', '货物运输量|货邮运输量|货物吞吐量|集装箱吞吐量|货运量'],
    ['通行量', '货车通行量|通行量|车流量'],
    ['成交套数', '成交套数|网签套数|网签量|网签'],
    ['成交建筑面积', '成交建筑面积|成交建面'],
    ['可售面积', '可售面积|待售面积'],
    ['日熔量', '在产日熔量|日熔量'],
    ['需求量', '需求量'],
  ]),
  ...rows(
    'spec',
    ['params', 'bytes', 'GB', 'TB', 'GB/s', 'TB/s', 'W', 'TFLOPS', 'PFLOPS', 'EFLOPS', 'inch', 'tokens', 'bare'],
    ['model', 'product', 'noun'],
    [
      ['参数规模', '总参数量|总参数规模|参数规模|参数量|总参数|参数'],
      ['激活参数', '激活参数量|激活参数|激活'],
      ['预训练数据', '预训练数据|训练数据'],
      ['上下文长度', '上下文长度|上下文窗口|超长上下文|上下文'],
      ['显存带宽', '显存带宽'],
      ['显存容量', '显存容量|显存'],
      ['片间带宽', '片间带宽|互联带宽'],
      ['功耗', '功耗|TDP'],
      ['算力', 'FP16/BF16|FP16算力|FP8算力|峰值算力|算力'],
    ],
  ),
  ...rows(
    'score',
    ['score', 'bare', 'percent'],
    ['model', 'product', 'noun'],
    [
      ['Elo评分', 'ELO SCORE|Elo评分|Elo分数|Elo'],
      ['得分', '综合得分|得分|评分|跑分|成绩'],
      ['胜率', 'WIN RATE|胜率'],
    ],
  ),
  ...rows('quantity', ['count', 'bare'], ['model', 'product', 'noun'], [['投票数', 'VOTES|投票数|得票数']]),
  ...rows('price_level', ['bare'], ['index', 'noun'], [['指数点位', '收盘点位|收于|报收|收报|点位']]),
  ...rows(
    'price_change',
    ['percent'],
    ['product', 'company', 'model', 'noun'],
    [
      [
        '价格涨幅',
        '目录价涨幅|价格涨幅|整体涨幅|调用定价|订阅价格|服务价格|产品价格|套餐价格|报价|定价|价格|涨价|提价|调价|单价|均价',
      ],
    ],
  ),
  ...rows('profit', ['money', 'bare'], ['company', 'noun'], [['EPS', '每股收益|每股盈利|摊薄EPS|EPS']]),
  ...rows(
    'price_level',
    ['money'],
    ['company', 'noun'],
    [
      ['目标价', '目标价格|目标价位|目标价'],
      ['回购价格', '回购价格|回购价'],
    ],
  ),
  ...rows(
    'other',
    ['money', 'bare'],
    ['company', 'noun'],
    [
      [
        '经营现金流',
        '经营活动产生的现金流量净额|经营活动现金流量净额|经营活动现金流净额|经营活动现金净流量|经营性现金流净额|经营性净现金流|经营性现金流|经营现金流',
      ],
      ['自由现金流', '自由现金流'],
      ['净现金', '净现金'],
      ['现金', '现金储备|现金及现金等价物|现金及等价物|货币资金|在手现金|账上现金'],
      ['存货', '存货'],
      ['应收账款', '应收账款'],
      ['合同负债', '合同负债'],
      ['总资产', '总资产|资产总额'],
      ['净资产', '归母净资产|净资产'],
      ['分红', '现金分红|分红总额|派息总额|合计派发|共派发|拟派发'],
    ],
  ),
  ...rows(
    'other',
    ['money'],
    ['company', 'noun'],
    [
      ['回购金额', '回购金额|回购总额|回购股份|回购'],
      ['签约金额', '签约金额|签约销售额'],
      ['票房', '票房'],
      ['首付款', '首付款'],
      ['里程碑付款', '里程碑付款|里程碑款'],
    ],
  ),
  ...rows(
    'other',
    ['money', 'bare'],
    ['indicator'],
    [
      ['增量', '增量'],
      ['存量', '存量'],
    ],
  ),
  ...rows('other', ['percent', 'bare'], ['indicator'], [['收益率', '到期收益率|收益率']]),
  ...rows(
    'other',
    ['days', 'weeks', 'months', 'years', 'hours', 'minutes'],
    ['company', 'product', 'noun', 'sector', 'platform', 'country'],
    [
      ['应收账款周转天数', '应收账款周转天数'],
      ['存货周转天数', '存货周转天数'],
      ['周转天数', '周转天数'],
      ['库存天数', '库存可用天数|库存天数'],
      ['去化周期', '库存去化周期|去化周期'],
      ['交付周期', '交付周期|交货周期|交期'],
      ['使用时长', '人均单日使用时长|人均日使用时长|日均使用时长|人均使用时长|使用时长'],
    ],
  ),
  ...rows('other', ['percent', 'bare'], FIRM, [
    ['产能利用率', '整体产能利用率|产能利用率|利用率|稼动率'],
    ['开工率', '开工率'],
    ['净息差', '净息差'],
    ['客座率', '平均客座率|综合客座率|客座率'],
    ['载运率', '综合载运率|载运率'],
    ['库容比', '库容比|库容率'],
    ['出货率', '出货率|发运率'],
    ['溢价率', '土地溢价率|平均溢价率|溢价率'],
    ['去化率', '平均去化率|去化率'],
    ['覆盖率', '覆盖率'],
    ['融资成本', '平均融资成本|综合融资成本|融资成本'],
    ['不良率', '不良贷款率|不良率'],
    ['拨备覆盖率', '拨备覆盖率'],
    ['资本充足率', '核心一级资本充足率|资本充足率'],
    ['出租率', '出租率'],
    ['空置率', '空置率'],
    ['入住率', '入住率'],
    ['换手率', '换手率'],
    ['资产负债率', '资产负债率'],
    ['分红率', '现金分红比例|分红比例|分红率|派息比率|派息率|股利支付率'],
    ['市场份额', '市场份额|市占率|份额'],
    ['渗透率', '渗透率'],
    [
      '占比',
      '收入占比|营收占比|占总收入|占总营收|占收入|占营收|占主营业务收入|占总销量|占总资产|占总股本比重|占比提升至|占比',
    ],
    ['权重', '权重'],
    ['国产化率', '国产化率'],
    ['Token消耗', 'token消耗'],
  ]),
];
