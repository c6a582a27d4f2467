/** Whom the report quotes for a figure: named before it in its sentence with 据, 公众号, 数据显示 and the like. */
import { matchesOf } from '../../document/matches';
import type { Reading } from '../reading';

const UNLISTED =
  /(?:根据|据|^|[,。:])[“"「]?([\u4e00-\u9fffA-Za-z0-9 ]{2,12}?)[”"」]?(?:微信公众号|官方公众号|公众号|微信公众平台|最新数据|数据显示|数据|官网|报道|消息|统计)(?=[\d\u4e00-\u9fff,:显])/g;

/** The name as the lexicon writes it, or as printed; null where the sentence quotes no one before the figure. */
export function quotedSource(reading: Reading): string | null {
  const { page, clause, quantity } = reading;
  const first =
    page.layout.clauses.find((one) => one.sentence === clause.sentence && one.item === clause.item) ?? clause;
  const named = page.subjects.filter(
    (one) => one.role === 'source' && one.start >= first.start && one.end <= quantity.start,
  );
  const last = named[named.length - 1];
  if (last) return last.name;
  let found: string | null = null;
  for (const match of matchesOf(UNLISTED, page.block.text.slice(first.start, quantity.start))) {
    const name = (match[1] ?? '').replace(/^根据|^据/, '');
    if (!/[的,是为]|我们|最新|官方|相关|全球|中国|美国|国内|海外|历史|行业|训练|用户|财务|经营|公司/.test(name))
      found = name;
  }
  return found;
}
