/** Accounts for every run of digits that is in no fact and no table: what it is, or that no rule knew. */
import { matchesOf } from '../document/matches';
import type { BlockKind, Document } from '../document/document';
import type { Fact } from '../facts/fact';
import type { TableData, Unread } from '../facts/report';
import type { QuantityMention, Span } from './readers/mention';
import { Claims, firstTouching } from './readers/claims';
import type { Page } from './reading';

/** Reason given to a figure that looks like one and that no rule reads. */
export const NO_RULE = 'no rule';

const LIST_SIZE = 'list size';

const REASON_OF_KIND: Partial<Record<BlockKind, string>> = {
  front: 'front matter',
  contents: 'contents',
  scale: 'rating scale',
  risk: 'risk statement',
  legal: 'legal',
  contact: 'contact',
  source: 'source line',
};
/** 12 88 7: counters of a picture's text layer, a line of bare whole numbers without a word to say of what. */
const LOOSE_NUMBERS = /^\d{1,6}(?:\s{1,4}\d{1,6}){1,11}$/;
const LOOSE = 'loose numbers';
/** Characters; anything longer is a row of a table. */
const LONGEST_LOOSE = 100;

const DIGITS = /[0-9０-９][0-9０-９.,，]*/g;

interface Run {
  readonly start: number;
  readonly end: number;
}

function runs(text: string): Run[] {
  return matchesOf(DIGITS, text).map((match) => {
    let end = match.index + match[0].length;
    while ('.,，'.includes(text[end - 1] ?? '0')) end--;
    return { start: match.index, end };
  });
}

/** 31个一级行业, TOP100榜单: how long the list is something stands on, no figure of anyone's. */
function isListSize({ block }: Page, { start, end, unit }: QuantityMention): boolean {
  if (unit === 'rank') return /^TOP/i.test(block.text.slice(start, end));
  return (
    unit === 'count' &&
    /^(?:申万|中信|各)?(?:[一二三]级)?(?:子|细分)?(?:行业|板块)/.test(block.text.slice(end, end + 8))
  );
}

function reasonIn(page: Page, run: Run): string {
  const named = firstTouching(page.nonFigures, run.start, run.end);
  if (named) return named.reason.replace('_', ' ');
  if (firstTouching(page.periods, run.start, run.end)) return 'period';
  const quantity = firstTouching(page.quantities, run.start, run.end);
  if (quantity && page.block.text.length <= LONGEST_LOOSE && LOOSE_NUMBERS.test(page.block.text.trim())) return LOOSE;
  if (quantity) return isListSize(page, quantity) ? LIST_SIZE : NO_RULE;
  return firstTouching(page.subjects, run.start, run.end) ? 'name' : NO_RULE;
}

/** Keyed by line: columns a fact's evidence covers. */
function evidenceByLine(facts: readonly Fact[]): Map<number, Claims> {
  const byLine = new Map<number, Span[]>();
  for (const { evidence } of facts) {
    for (const one of evidence) {
      const spans = byLine.get(one.line) ?? [];
      spans.push({ start: one.column, end: one.column + one.printed.length });
      byLine.set(one.line, spans);
    }
  }
  return new Map([...byLine].map(([line, spans]) => [line, new Claims(spans)]));
}

/** In reading order of the blocks. `pages` are the blocks the rules saw. */
export function unreadOf(
  document: Document,
  pages: readonly Page[],
  facts: readonly Fact[],
  tables: readonly TableData[],
): Unread[] {
  const covered = evidenceByLine(facts);
  const isRead = (line: number, column: number): boolean => covered.get(line)?.has(column) ?? false;
  const tableLines = new Claims(tables.map(({ lines: [first, last] }) => ({ start: first, end: last + 1 })));
  const inTable = (line: number): boolean => tableLines.has(line);
  const seen = new Map(pages.map((page) => [page.block.index, page]));
  const found: Unread[] = [];
  document.blocks.forEach((block, index) => {
    const page = seen.get(index);
    if (page) {
      for (const run of runs(page.block.text)) {
        const place = page.block.place(run.start);
        if (isRead(place.line, place.column)) continue;
        const quantity = firstTouching(page.quantities, run.start, run.start + 1);
        if (quantity) {
          const whole = page.block.place(quantity.start);
          if (isRead(whole.line, whole.column)) continue;
        }
        found.push({ ...place, printed: page.block.printed(run.start, run.end), reason: reasonIn(page, run) });
      }
      return;
    }
    for (const piece of block.pieces) {
      if (block.kind === 'table' && inTable(piece.line)) continue;
      for (const run of runs(piece.text)) {
        const column = piece.column + run.start;
        if (isRead(piece.line, column)) continue;
        found.push({
          line: piece.line,
          column,
          printed: piece.text.slice(run.start, run.end),
          reason: REASON_OF_KIND[block.kind] ?? NO_RULE,
        });
      }
    }
  });
  return found;
}
