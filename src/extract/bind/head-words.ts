/** What a clause's opening noun is worth as a name: verbs and comparisons taken off, a company that only goes on recognised. */

export type HeadWords =
  { readonly kind: 'name'; readonly name: string } | { readonly kind: 'company' } | { readonly kind: 'nothing' };

/** 公司此前, 公司同时披露: 公司 and what it does, whatever the verb. */
const COMPANY = /^(?:(?:该|本)?公司(?!债|法|治理|公告栏)|管理层|董事会|大股东|控股股东)/;
/** How something is measured or compared, never who: a head of one of these shapes, each with an example. */
const NO_ONE: readonly RegExp[] = [
  // 较上季末, 比同期低点
  /^(?:较|比)?(?:上年|上月|上周|上季|去年|前年|年初|年末|月末|季末|期初|同期|上一[年季月]|前期)?(?:末|底|同期)?(?:低点|高点)?$/,
  // 增速较, 占比分别为
  /^(?:增速|增幅|降幅|涨幅|跌幅|环比|同比|占比|份额|比重|幅度)(?:分别)?(?:较|由|从|为|多|少)?$/,
  // 同比多
  /^(?:同比|环比)[多少增减]+$/,
  // 占全部比重
  /^占[^,]{1,8}(?:比重|比例)$/,
  // 同比微
  /^(?:同比|环比)(?:微|快|慢|各)$/,
  // 较年内低点
  /^较.{1,6}[高低]点$/,
  // 甲公司和
  /[和与及、]$/,
  // 某资本跟投
  /(?:领投|跟投|参投)$/,
  // words of order, of turning and of size that a clause may open with
  /^(?:最终|提前|其余|前值|前代|上代|上一代|上一轮|前一轮|恢复|转正|转负|转升|转跌|跌转|升转|不低|不高|贡献|单台|单次|领先)$/,
  // 单次最长
  /^单次(?!窗口).{2,8}$/,
  // 参数最大
  /^.{0,8}最[长高大多短快低]$/,
  // 指引合计, 目标中值
  /^(?:指引|目标|计划|预算)(?:合计|总额|中值|中枢|上限|下限)?$/,
  // 增速较前值
  /^(?:增速|增幅|降幅|涨幅|跌幅)?较?(?:前一?|上一?)(?:值|代|轮|周|期)$/,
  // 较同期高
  /^(?:较|比)?(?:同期|同比|环比)[高低]$/,
  // 成本较上代
  /^(?:\S{0,4}成本)?较(?:上代|前代|上一代)$/,
  // 低于市场预期
  /^(?:较|比|[高低]于)?(?:市场)?(?:一致)?预期[高低]?$/,
  // 高于公司此前指引上限
  /^(?:[高低]于)?(?:公司|管理层)?(?:此前|原)?指引的?(?:上限|下限|上沿|下沿|区间|中值|中枢)?$/,
];
const COMPARISON = new RegExp(NO_ONE.map(({ source }) => source).join('|'));
/** A verb between a name and its figure. */
const VERB_TAIL =
  /(?:较|比|由|从|仅|已|仍|则|各|下发|发放|上线|采用|披露|公告|预告|公布|印发|受理|签订|新签|中标|交付|下线|开业|同时|此前|随后|净|微|同|总|相关)+$/;
/** 明显低于超声, 仅次于北仑: what it is measured against is whom the figure is about. 克而瑞口径下百强房企: a way of counting. */
const OPENS_WITH =
  /^(?:(?:明显|显著|大幅|仅|仍|略|远|稍)*(?:[高低次]于)(?:同期)?|[\u4e00-\u9fffA-Za-z]{2,6}口径下?)(?=[\u4e00-\u9fffA-Za-z]{2})/;
const VERB_HEAD = /^(?:发放|下发|受理|上线|新签|中标|交付)(?=.{2})/;

/** Never throws; a head that is all verb is `nothing`. */
export function headWords(name: string): HeadWords {
  if (COMPANY.test(name)) return { kind: 'company' };
  if (COMPARISON.test(name)) return { kind: 'nothing' };
  const rest = name.replace(VERB_TAIL, '').replace(VERB_HEAD, '').replace(OPENS_WITH, '');
  return rest.length < 2 || COMPARISON.test(rest) ? { kind: 'nothing' } : { kind: 'name', name: rest };
}
