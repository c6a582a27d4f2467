/** The report's own date, and where it prints none the best guess from its text. */
import type { Document } from '../../document/document';
import { simplifyCharacters } from '../../document/simplify';
import type { DateEstimate } from '../../facts/report';
import { datesIn } from './dates';
import { type FrontLine, halfWidth } from './front-lines';

const LABEL = /^(?:报告|发布|研究|出版|撰写|完成|最近更新)?(?:日期|时间|日)\s*[:|]/;

/** ISO day printed on the title page; a range or the date of a related report is not it. Null where none stands. */
export function readDate(front: readonly FrontLine[]): string | null {
  const candidates = front.filter(({ plain, related }) => !related && !/^[—–-]{2}|《/.test(plain));
  const dated = candidates.flatMap(({ plain, top }) => {
    const [first, second] = datesIn(plain);
    if (!first || second) return [];
    const rest = plain.slice(0, first.start) + plain.slice(first.end);
    // 数据截至 … names the data's day, not the report's.
    if (/截至|截止|来源/.test(rest)) return [];
    const rank = LABEL.test(plain) ? 0 : /^[\s|]*(?:星期.|周.)?[\s|]*$/.test(rest) ? 1 : 2;
    return [{ iso: first.iso, rank: rank + (top ? 0 : 3) }];
  });
  return dated.sort((a, b) => a.rank - b.rank)[0]?.iso ?? null;
}

const FUTURE_BEFORE = /(?:自|将于|将在|拟于|定于|计划|预计|有望)[^，。；,;]{0,6}$/;
const FUTURE_AFTER = /^[^，。；,;]{0,18}?(?:起|生效|前完成)/;
const TEXT_KINDS = new Set(['body', 'caption', 'table', 'source', 'risk', 'heading']);

/** The latest full date the text speaks of as past, with the place it stands; days announced for later do not count. */
export function estimateDate(document: Document): DateEstimate | null {
  let best: DateEstimate | null = null;
  for (const block of document.blocks) {
    if (!TEXT_KINDS.has(block.kind)) continue;
    for (const piece of block.pieces) {
      const plain = halfWidth(simplifyCharacters(piece.text));
      for (const { iso, start, end } of datesIn(plain)) {
        if (
          FUTURE_BEFORE.test(plain.slice(Math.max(0, start - 12), start)) ||
          FUTURE_AFTER.test(plain.slice(end, end + 24))
        )
          continue;
        if (best === null || iso > best.date)
          best = { date: iso, from: piece.text.slice(start, end).trim(), line: piece.line };
      }
    }
  }
  return best;
}
