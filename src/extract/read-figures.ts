/** Asks the rules about each figure of a page, in order, and notes who answered. */
import { isDecline } from './draft';
import { windowsOf, type PageWindow } from './page-windows';
import { readingOf, type Ground, type Page, type Placed } from './reading';
import { RULES } from './rules/rule-list';
import type { Trace } from './trace';

/** Every figure of the page that a rule reads, in reading order. */
export function readFigures(page: Page, ground: Ground, trace: Trace | null): Placed[] {
  const placed: Placed[] = [];
  if (page.quantities.length === 0) return placed;
  for (const window of windowsOf(page)) {
    // The window's clause numbers while its figures are read, the page's own afterwards.
    const earlier = window.earlier(placed);
    const context = earlier.length;
    readWindow(window, ground, earlier, trace);
    for (const one of earlier.slice(context)) placed.push({ ...one, clauseIndex: window.clauseIndex(one.clauseIndex) });
  }
  return placed;
}

/** Adds what the rules read to `placed`, where the figures before them already are. */
function readWindow({ page, from, to }: PageWindow, ground: Ground, placed: Placed[], trace: Trace | null): void {
  for (let i = from; i < to; i++) {
    const reading = readingOf(page, ground, i, placed);
    if (!reading) continue;
    const declines: { rule: string; reason: string }[] = [];
    let read: Placed | null = null;
    for (const rule of RULES) {
      const answer = rule.read(reading);
      if (isDecline(answer)) {
        declines.push({ rule: rule.name, reason: answer.declined });
        continue;
      }
      read = { draft: answer, quantity: reading.quantity, clauseIndex: reading.clauseIndex };
      break;
    }
    if (read) placed.push(read);
    if (trace) {
      const { start, end } = reading.quantity;
      const draft = read?.draft;
      trace.add({
        ...page.block.place(start),
        printed: page.block.printed(start, end),
        rule: draft?.rule ?? null,
        outcome: draft
          ? `${draft.subject.name} · ${draft.metric} · ${draft.period.label || draft.period.kind} · ${draft.value}${draft.high === null ? '' : `–${draft.high}`} ${draft.unit} (${draft.qualifier})`
          : 'no rule read it',
        declines,
      });
    }
  }
}
