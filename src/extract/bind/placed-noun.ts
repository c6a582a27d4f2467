/** 全球储能电池, 国内动力电池: goods of a place. The place is an adjective, the goods are what the figure is about. */
import type { Reading } from '../reading';
import type { BoundSubject } from './bound-subject';
import { clauseHead } from './clause-head';

/** 中国模型 are 中国's and stand in the lexicon; goods of 中国 are goods. */
const PLACES = /^(全球|全世界|世界|国内|全国|海外|境外|我国|中国)(?=[\u4e00-\u9fffA-Za-z])/;
/** What follows a place without being goods of its own: words of size, time and kind. */
const NO_GOODS =
  /^(?:的|大陆|制造|企业|公司|移动|电信|联通|厂商|人民|经济|官方|多数|大部分|部分|各|多家|头部|主要|市场|行业|地区|范围|口径|方面|整体|总体|合计|累计|月度|季度|全年|日均|平均|最大|AI(?:大|开源)?(?:模型|$)|大模型|模型)|(?:累计|合计|新增|总|月均|日均)$/;

/** The noun a clause opens with where a place stands before goods; the goods alone are its alias. Null for any other opening. */
export function placedNoun(reading: Reading, limit: number): BoundSubject | null {
  const head = clauseHead(reading, limit);
  if (head?.kind !== 'name') return null;
  const place = PLACES.exec(head.name)?.[1];
  const goods = place === undefined ? '' : head.name.slice(place.length);
  if (goods.length < 2 || NO_GOODS.test(goods)) return null;
  return { name: head.name, aliases: [goods], kind: 'noun', via: 'head', end: limit };
}
