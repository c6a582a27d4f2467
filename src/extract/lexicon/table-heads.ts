/** Words of table heads and row labels, as data: changes, statement items, cells with nothing in them. Normalised text. */
import type { MetricClass } from '../../facts/fact';
import type { MetricEntry } from './metrics';

/** What a head says that only tells a change; the name the change of a metric then goes by. */
export const CHANGE_HEADS: readonly (readonly [words: RegExp, kind: '同比' | '环比' | '增速'])[] = [
  [
    /(?:(?:年|当月|累计|单季度?|单月)?同比|按年|较上年同期|较上年|较去年同期|YoY|y-o-y|y\/y|yoy)(?:增减|增长率|增长|增速|变动|变化|变幅|涨跌幅?|涨幅|增幅)?(?:率|幅度?)?/i,
    '同比',
  ],
  [
    /(?:(?:月|周|日|季度?|单季度?)?环比|按季|按月|较上季|较上月|QoQ|q-o-q|q\/q|MoM|m\/m|WoW)(?:增减|增长率|增长|增速|变动|变化|变幅|涨跌幅?|涨幅|增幅)?(?:率|幅度?)?/i,
    '环比',
  ],
  [/\(\+\/-\)%?|\+\/-%?|增长率|增速|增幅|增长/, '增速'],
];

/** Printed for a figure that is not there: never a zero. */
export const NOTHING_CELL =
  /^(?:[-–—―~/.…\s]*|N\.?\/?A\.?|NM|n\.?m\.?|NaN|null|不适用|不详|未披露|未公布|暂无|无|#N\/A)$/i;

/** Rows that sum up the others: they name no subject of their own. */
export const TOTAL_LABEL =
  /^(?:合计|总计|小计|总和|总数|全部|平均值?|均值|平均数|中位数|中值|加权平均|行业平均|可比公司(?:平均|均值|中位数)|Total|Average|Mean|Median)$/i;

type Row = readonly [metricClass: MetricClass, units: MetricEntry['units'], words: string];

/** Items of financial statements that running text has no need of. The whole label must be one of them. */
const ITEMS: readonly Row[] = [
  [
    'other',
    ['money'],
    '营业成本|营业税金及附加|税金及附加|销售费用|管理费用|财务费用|资产减值损失|信用减值损失|公允价值变动收益|公允价值变动损益|投资收益|投资净收益|其他收益|营业外收入|营业外支出|所得税|所得税费用|货币资金|交易性金融资产|应收账款|应收票据|应收款项|预付账款|预付款项|存货|合同资产|合同负债|其他流动资产|流动资产|流动资产合计|长期股权投资|固定资产|在建工程|无形资产|商誉|非流动资产|非流动资产合计|资产总计|资产总额|总资产|短期借款|应付账款|应付票据|预收账款|其他流动负债|流动负债|流动负债合计|长期借款|应付债券|非流动负债合计|负债合计|负债总计|总负债|股本|资本公积|留存收益|未分配利润|归属母公司股东权益|归母股东权益|归属于母公司股东权益|少数股东权益|股东权益|股东权益合计|股东权益总计|净资产|负债和股东权益|负债和股东权益总计|负债及股东权益总计|经营活动现金流|经营活动现金流净额|经营活动现金净流量|经营活动产生的现金流量净额|经营现金流|投资活动现金流|投资活动现金流净额|投资活动现金净流量|筹资活动现金流|筹资活动现金流净额|筹资活动现金净流量|现金净增加额|现金净流量|自由现金流|折旧摊销|折旧和摊销|营运资金变动|现金及现金等价物|净现金|总债务|净债务|利息费用|利息支出|利息净收入|手续费及佣金净收入|拨备前利润|新签合同额|在手现金',
  ],
  [
    'profit',
    ['money'],
    '利润总额|税前利润|除税前利润|少数股东损益|少数股东权益损益|毛利润|EBIT|EBITDA|息税前利润|归属母公司净利润|归属母公司股东净利润|归母公司净利润|股东应占利润|股东应占溢利|持续经营净利润',
  ],
  ['profit', ['money'], '每股净利润|每股收益摊薄|摊薄每股收益|基本每股收益|稀释每股收益|最新摊薄'],
  [
    'other',
    ['money'],
    '每股股利|每股股息|每股分红|每股派息|每股净资产|每股经营现金流|每股经营现金|每股销售收入|DPS|BPS|BVPS',
  ],
  [
    'margin',
    ['percent', 'percentage_points'],
    'ROA|ROIC|ROCE|总资产收益率|资产收益率|投入资本回报率|投资回报率|EBITDA利润率|EBIT利润率|EBITDA率|销售费用率|管理费用率|研发费用率|财务费用率|所得税率|有效税率|ROE(摊薄)|ROE(加权)|摊薄ROE|净资产收益率(ROE)',
  ],
  ['other', ['percent'], '资产负债率|净负债率|派息率|派息比率|分红率|股利支付率|分红比例|净负债比率'],
  [
    'other',
    ['times'],
    '流动比率|速动比率|总资产周转率|应收账款周转率|存货周转率|固定资产周转率|利息保障倍数|资产周转率',
  ],
  ['other', ['days'], '应收账款周转天数|存货周转天数|应付账款周转天数'],
  [
    'valuation',
    ['times'],
    'EV/EBIT|EV/Sales|PCF|P/CF|PEG|市现率|市盈率(PE)|市净率(PB)|市销率(PS)|市盈率(摊薄)|市盈率(倍)',
  ],
  ['spec', ['nm'], '工艺|制程|工艺制程|制程工艺'],
  ['spec', ['GB/s', 'TB/s'], '带宽|内存带宽|HBM带宽'],
  ['price_level', ['money'], '租金|租赁价格|单价|均价|股价|收盘价|最新价|现价|最新收盘价'],
];

export const STATEMENT_ITEMS: ReadonlyMap<string, MetricEntry> = new Map(
  ITEMS.flatMap(([metricClass, units, words]) =>
    words
      .split('|')
      .map((name): [string, MetricEntry] => [
        name,
        { name, metricClass, units, words: [], kinds: ['company', 'noun'] },
      ]),
  ),
);

/** Amounts of one share: the table's 百万元 does not count for them. */
export const PER_SHARE =
  /^每股|^EPS$|^DPS$|^BPS$|^BVPS$|每股(?:收益|盈利|净资产|股利|股息)|股价|收盘价|目标价|最新价|现价/;
