/** The report's own date, and where it prints none the best guess from its text. */
import { matchesOf } from '../../document/matches';
import type { Document } from '../../document/document';
import { simplifyCharacters } from '../../document/simplify';
import type { DateEstimate } from '../../facts/report';
import { datesIn, isoDay, mayHoldDate } from './dates';
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
      if (!mayHoldDate(piece.text)) continue;
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
  return best ?? estimateFromDays(document);
}

const YEAR = /(?<!\d)(20\d{2})\s?(?:年(?!E)|[HQ][1-4])/g;
const DAY = /(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?日/g;

/** Where every day is printed without its year: the latest such day that is past, in the year the text names most often. */
function estimateFromDays(document: Document): DateEstimate | null {
  const years = new Map<number, number>();
  const days: { month: number; day: number; from: string; line: number }[] = [];
  for (const block of document.blocks) {
    if (!TEXT_KINDS.has(block.kind)) continue;
    for (const piece of block.pieces) {
      const plain = halfWidth(simplifyCharacters(piece.text));
      for (const [, year] of matchesOf(YEAR, plain)) years.set(Number(year), (years.get(Number(year)) ?? 0) + 1);
      for (const { index, 0: from, 1: month, 2: day } of matchesOf(DAY, plain)) {
        const end = index + from.length;
        if (
          FUTURE_BEFORE.test(plain.slice(Math.max(0, index - 12), index)) ||
          FUTURE_AFTER.test(plain.slice(end, end + 24))
        )
          continue;
        days.push({ month: Number(month), day: Number(day), from, line: piece.line });
      }
    }
  }
  const year = [...years].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  if (year === undefined) return null;
  const dated = days.flatMap(({ month, day, from, line }) => {
    const date = isoDay(year, month, day);
    return date === null ? [] : [{ date, from: from.trim(), line }];
  });
  return dated.sort((a, b) => (a.date < b.date ? 1 : -1))[0] ?? null;
}
