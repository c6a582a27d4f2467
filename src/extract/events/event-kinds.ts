/** Kinds of event and the words that tell them, as data. The first kind whose words stand in the statement is its kind. */
export interface EventKind {
  readonly kind: string;
  /** Found in the text after the date; the verb (and, where needed, its object). */
  readonly verb: RegExp;
  /** Short label where the statement names no product; null where an event without one is not worth telling. */
  readonly label: string | null;
}

export const EVENT_KINDS: readonly EventKind[] = [
  { kind: 'financing', verb: /(?:完成|宣布|获得?|启动)[^。;]{0,40}?(?:融资|注资)/, label: '融资' },
  {
    kind: 'price_change',
    verb: /(?:上调|下调|调整|提高|调高|调低|降低)[^。;]{0,40}?(?:价格|服务|费率|报价|定价)|涨价|提价|调价|降价|价格[^。;]{0,10}(?:调整|上调|下调|上浮)/,
    label: '价格调整',
  },
  { kind: 'report', verb: /(?:发布|披露|公布)[^。;]{0,24}?(?:业绩|财报|年报|季报|中报)/, label: '业绩报告' },
  {
    kind: 'partnership',
    verb: /(?:签署|签订|签约|达成)[^。;]{0,40}?(?:协议|合同|订单|合作|备忘录)|中标|斩获[^。;]{0,24}?订单/,
    label: '签约',
  },
  { kind: 'acquisition', verb: /(?:收购|并购)[^。;]{0,30}?(?:股权|股份|资产|公司|业务)/, label: '收购' },
  {
    kind: 'listing',
    verb: /(?:登陆|在)(?:港交所|上交所|深交所|北交所|科创板|创业板|纳斯达克|纽交所|香港联交所)[^,。;]{0,8}?(?:上市|挂牌)?(?=[,。;]|$)|挂牌上市|上市交易|递交[^,。;]{0,10}?(?:招股书|上市申请)/,
    label: '上市',
  },
  { kind: 'meeting', verb: /(?:召开|举行|举办|主办)/, label: null },
  { kind: 'founding', verb: /(?:完成组建|正式成立|宣布成立|成立|揭牌)/, label: '成立' },
  { kind: 'approval', verb: /(?:正式)?(?:批准|获批|核准)/, label: null },
  {
    kind: 'release',
    verb: /(?:发布(?!推文|声明|公告|消息|数据|文章|报告|通知|会|仅|时|后|前|以来|\d+天)|推出|上线|开源|面世|亮相|问世)/,
    label: null,
  },
];

/** What has not happened yet is no event. Looked for right before the date and between date and verb. */
export const PLANNED = /(?:计划|拟|预计|将于|将在|将|初步确定|定于|有望|或于|自)[^,。;]{0,8}$/;

/** Words between a date and what is said: the date is the medium's (某媒体4月2日消息, …). */
export const REPORTED = /^(?:日)?(?:消息|讯|报道|发文称|发布推文|援引|获悉)/;
