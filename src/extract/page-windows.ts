/** A long block as windows of some clauses each, so that what a figure asks of its surroundings costs the same on every page. */
import type { Clause } from './clauses';
import { firstFrom } from './readers/claims';
import type { Page, Placed } from './reading';

/** Clauses; a page of no more is one window. A paragraph of the broker reports seen has at most a hundred. */
const WHOLE = 160;
/** Clauses whose figures are read in one window, before it is prolonged to the sentence's end. */
const BODY = 48;
/** Clauses before the body a figure may lean on: some twenty sentences. */
const CONTEXT = 64;
/** Clauses behind the body: nothing but what follows a figure directly is looked at. */
const AHEAD = 6;
/** The last clauses before a list, which all of its items belong to. */
const LEAD = 4;

export interface PageWindow {
  /** The page with nothing but the window's mentions and clauses; offsets and text stay the page's own. */
  readonly page: Page;
  /** Indexes into `page.quantities` of the figures to read: the others are context. `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** What was read before, with the window's clause indexes; facts out of its sight are left out. */
  earlier(placed: readonly Placed[]): Placed[];
  /** The page's index of the window's clause `index`. */
  clauseIndex(index: number): number;
}

/** In order; every figure of the page is in exactly one body. */
export function windowsOf(page: Page): PageWindow[] {
  const { clauses } = page.layout;
  if (clauses.length <= WHOLE) {
    const same = (index: number): number => index;
    return [{ page, from: 0, to: page.quantities.length, earlier: (placed) => [...placed], clauseIndex: same }];
  }
  const lead = leadOf(clauses);
  const windows: PageWindow[] = [];
  for (let start = 0; start < clauses.length;) {
    const end = sentenceEnd(clauses, start + BODY, start + 2 * BODY);
    windows.push(windowOf(page, start, end, lead));
    start = end;
  }
  return windows;
}

/** First and last (exclusive) clause of what leads into the page's list; empty where it has none. */
function leadOf(clauses: readonly Clause[]): readonly [number, number] {
  const last = firstAt(clauses.length, (i) => (clauses[i]?.item ?? 0) > 0);
  return last === clauses.length ? [0, 0] : [Math.max(0, last - LEAD), last];
}

/** The first clause from `from` on that opens a sentence; `most` where there is none before it. */
function sentenceEnd(clauses: readonly Clause[], from: number, most: number): number {
  for (let i = from; i < Math.min(most, clauses.length); i++)
    if (clauses[i]?.sentence !== clauses[i - 1]?.sentence) return i;
  return Math.min(most, clauses.length);
}

function windowOf(page: Page, start: number, end: number, lead: readonly [number, number]): PageWindow {
  const { clauses, brackets } = page.layout;
  const first = Math.max(0, start - CONTEXT);
  const leadEnd = Math.min(lead[1], first);
  const leadStart = Math.min(lead[0], leadEnd);
  const leadLength = leadEnd - leadStart;
  const offsetOf = (index: number): number => (index <= 0 ? 0 : (clauses[index]?.start ?? Number.POSITIVE_INFINITY));
  const bounds = [
    [offsetOf(leadStart), leadLength === 0 ? offsetOf(leadStart) : offsetOf(leadEnd)],
    [offsetOf(first), offsetOf(end + AHEAD)],
  ] as const;
  const inSight = <T extends { readonly start: number }>(list: readonly T[]): T[] =>
    bounds.flatMap(([from, to]) => list.slice(firstFrom(list, from), firstFrom(list, to)));
  const quantities = inSight(page.quantities);
  return {
    page: {
      ...page,
      layout: {
        clauses: [...clauses.slice(leadStart, leadEnd), ...clauses.slice(first, end + AHEAD)],
        brackets: bounds.flatMap(([from, to]) =>
          brackets.slice(
            firstAt(brackets.length, (i) => (brackets[i]?.open ?? 0) >= from),
            firstAt(brackets.length, (i) => (brackets[i]?.open ?? 0) >= to),
          ),
        ),
      },
      quantities,
      nonFigures: inSight(page.nonFigures),
      periods: inSight(page.periods),
      subjects: inSight(page.subjects),
      metrics: inSight(page.metrics),
    },
    from: firstFrom(quantities, offsetOf(start)),
    to: firstFrom(quantities, offsetOf(end)),
    earlier: (placed) => {
      const inLead = leadLength === 0 ? [] : between(placed, leadStart, leadEnd, (index) => index - leadStart);
      return [...inLead, ...between(placed, first, end, (index) => index - first + leadLength)];
    },
    clauseIndex: (index) => (index < leadLength ? index + leadStart : index - leadLength + first),
  };
}

function between(placed: readonly Placed[], from: number, to: number, local: (index: number) => number): Placed[] {
  return placed
    .slice(
      firstAt(placed.length, (i) => (placed[i]?.clauseIndex ?? 0) >= from),
      firstAt(placed.length, (i) => (placed[i]?.clauseIndex ?? 0) >= to),
    )
    .map((one) => ({ ...one, clauseIndex: local(one.clauseIndex) }));
}

/** The first index that `isBehind` holds for, `length` where none: a binary search. */
function firstAt(length: number, isBehind: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
