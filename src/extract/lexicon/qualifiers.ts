/** What a word beside a figure says about it: closed tables for both sides. Traditional forms are folded before reading. */
import type { Qualifier } from '../../facts/fact';

export const BEFORE_FIGURE: readonly (readonly [string, Qualifier])[] = [
  ...rows('gt', '超 超过 超出 突破 逾 破 过 高于 大于 多于 高出 远超 已超 首超 大幅超过 首破 升破 > 超越'),
  ...rows('gte', '不低于 不少于 不小于 大于等于 高于或等于 大于或等于 ≥'),
  ...rows('at_least', '至少 至少有 至少是 至少为 起码 最少 最低 最低为'),
  ...rows(
    'approx',
    '近 约 约有 大约有 大约 约为 接近 逼近 将近 大概 约合 约占 趋近 几近 大致 ≈ 预计约 约莫 平均约 估计 有约 接近于 ~',
  ),
  ...rows('lt', '不到 低于 小于 少于 不足 未达 未到 未超 未满 < 跌破 失守 弱于 略低于'),
  ...rows(
    'lte',
    '最高 最高可达 最高达 最高为 多达 不超过 不高于 不多于 不大于 至多 最多 最多有 最多为 最多是 上限 上限为 最多达 未超过 小于等于 小于或等于 ≤',
  ),
  ...rows('exact', '高达 达到 达 恰好 刚好 正好'),
];

export const AFTER_FIGURE: readonly (readonly [string, Qualifier])[] = [
  ...rows('gt', '有余 开外 还多'),
  ...rows('gte', '以上 及以上 或以上 (含)以上 (含)及以上 之上'),
  ...rows('at_least', '起 起步'),
  ...rows('approx', '左右 上下 附近 前后 出头 量级 级别'),
  ...rows('lt', '以下 之下 不到'),
  ...rows('lte', '以内 之内 及以下 或以下 (含)以下 封顶'),
];

/** Behind a figure these only begin like a qualifier: 128K上下文, 5家以内存为主. */
export const NOT_AFTER: readonly string[] =
  '上下文 上下游 上下翻 左右两 左右侧 左右手 前后端 前后两 以内存 以上述 以下简称 以下几 起到'.split(' ');

/** A qualifier of one character ending one of these words is no qualifier: 通过5家, 合约3份, 最近3年. */
export const NOT_QUALIFIERS: readonly string[] = [
  ...'通过 经过 不过 渡过 难过 路过 合约 契约 纽约 预约 签约 履约 条约 公约 续约 违约 附近 最近 高超 赶超 侦破 爆破'.split(
    ' ',
  ),
];

/** Between a number and its classifier: 400多家, 1000余款. */
export const INSIDE_FIGURE: readonly (readonly [string, Qualifier])[] = [
  ...rows('gt', '多 余 几'),
  ...rows('gte', '+'),
  ...rows('approx', '来'),
];

/** Mean nothing by themselves: a qualifier or direction is looked for on their other side. */
export const FILLERS: readonly string[] = [
  '了',
  '已',
  '出',
  '将',
  '仅',
  '又',
  '再',
  '可',
  '或',
  '均',
  '就',
  '也',
  '还',
];

function rows(qualifier: Qualifier, words: string): (readonly [string, Qualifier])[] {
  return words.split(' ').map((word) => [word, qualifier] as const);
}
