/** A printed column header taken apart: 成交净买入(亿港元) is a name and a unit. */

export interface ExhibitHeader {
  /** Without the unit. */
  readonly name: string;
  /** As printed, without brackets; null where the header has none. */
  readonly unit: string | null;
  /** True where the name says that the figures are shares or changes, so in percent unless they say otherwise. */
  readonly ratio: boolean;
}

/** A bracket at the end counts as unit when it holds one of these; （上周） or （E） does not. */
const UNIT =
  /^(?:单位[:：]?)?((?:百万|千万|十亿|万亿|[千万亿]+)?(?:元|美元|港元|港币|欧元|日元|人民币|股|手|吨|台|套|部|人|户|次|倍|家|个|件|片|颗|tokens?)?(?:\/.+)?|%|pct|pp|bps?|个?百分点|[EPT]?FLOPS|[KMGT]?W|[KMGT]i?B(?:\/s)?|x|(?:RMB|US\$|HK\$|USD|HKD|CNY)\s*(?:mn|bn|m|b|100m)?)$/i;

const RATIO =
  /(?:比例|占比|比重|份额|毛利率|净利率|收益率|增长率|回报率|渗透率|市占率|利用率|溢价率|折价率|增速|同比|环比|涨跌幅|涨幅|跌幅|yoy|qoq|growth|share|margin|ratio)/i;

/** Never declines: a header that is empty has the name "". */
export function exhibitHeader(printed: string): ExhibitHeader {
  const header = printed.trim();
  const bracket = /^(.*?)\s*[(（]([^()（）]+)[)）]$/.exec(header);
  const unit = bracket ? UNIT.exec((bracket[2] ?? '').trim())?.[1] : undefined;
  const name = unit ? (bracket?.[1] ?? '').trim() : header;
  return { name, unit: unit || null, ratio: RATIO.test(name) };
}
