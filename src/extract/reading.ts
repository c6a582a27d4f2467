/** What a rule is given: one figure with its clause, its neighbours and its scope, and nothing it could change. */
import type { ReportHead } from '../facts/report';
import type { BlockText } from './block-text';
import type { Bracket, Clause, Layout } from './clauses';
import type { MetricMention } from './bind/metric-mentions';
import type { SubjectMention } from './bind/subject-mentions';
import type { Draft, DraftSubject } from './draft';
import type { Clock, NonFigure, PeriodMention, QuantityMention } from './readers/mention';

/** A block with everything found in it before any rule speaks. */
export interface Page {
  readonly block: BlockText;
  readonly layout: Layout;
  readonly nonFigures: readonly NonFigure[];
  readonly quantities: readonly QuantityMention[];
  readonly periods: readonly PeriodMention[];
  readonly subjects: readonly SubjectMention[];
  readonly metrics: readonly MetricMention[];
}

/** The scopes above the block. */
export interface Ground {
  readonly head: ReportHead;
  readonly clock: Clock;
  /** Named in the headings above, nearest first. */
  readonly headingSubjects: readonly SubjectMention[];
  /** For a text cell of a table: what its row is about. */
  readonly rowSubject?: DraftSubject;
  /** Named in the title, for a report about one company or industry. */
  readonly titleSubjects: readonly SubjectMention[];
  /** Caption of the exhibit the block stands in, normalised; null outside one. */
  readonly exhibitCaption: string | null;
  /** The last period a heading or the exhibit's caption states, else null. */
  readonly headingPeriod: PeriodMention | null;
  /** For a table: the day its source line says its figures are of, ISO. */
  readonly tableDay?: string;
}

export interface Reading {
  readonly page: Page;
  readonly ground: Ground;
  readonly quantity: QuantityMention;
  readonly clause: Clause;
  /** Index of `clause` in the page's layout. */
  readonly clauseIndex: number;
  /** From the clause's start, or the end of the figure before it in the same clause. */
  readonly leadStart: number;
  /** To the clause's end, or the start of the next figure in the same clause. */
  readonly tailEnd: number;
  readonly lead: string;
  readonly tail: string;
  /** Set where the figure stands in brackets after a name: 恒生指数(跌0.7%). */
  readonly bracket: Bracket | null;
  /** Already read in this block, oldest first. */
  readonly earlier: readonly Placed[];
  /** What several rules ask about this figure, by the question; see `perReading`. */
  readonly answers: Map<unknown, unknown>;
}

/** The question asked once a figure: thirty rules want the same verb, metric and list. `ask` must not depend on who asks. */
export function perReading<T>(ask: (reading: Reading) => T): (reading: Reading) => T {
  return (reading) => {
    const { answers } = reading;
    const known = answers.get(ask);
    if (known !== undefined) return known as T;
    const answer = ask(reading);
    if (answer !== undefined) answers.set(ask, answer);
    return answer;
  };
}

/** A draft with the figure it was read from. */
export interface Placed {
  readonly draft: Draft;
  readonly quantity: QuantityMention;
  readonly clauseIndex: number;
}

/** What was read in one clause, oldest first; `placed` stands in the order of its clauses. A binary search. */
export function placedIn(placed: readonly Placed[], clauseIndex: number): Placed[] {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.clauseIndex ?? Infinity) >= clauseIndex) high = middle;
    else low = middle + 1;
  }
  const found: Placed[] = [];
  for (let one = placed[low]; one?.clauseIndex === clauseIndex; one = placed[++low]) found.push(one);
  return found;
}

function clauseAt(clauses: readonly Clause[], offset: number): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Sets the stage for the figure at `index` of the page; null where no clause holds it (cannot happen in a normalised block). */
export function readingOf(page: Page, ground: Ground, index: number, earlier: readonly Placed[]): Reading | null {
  const quantity = page.quantities[index];
  if (!quantity) return null;
  const clauseIndex = clauseAt(page.layout.clauses, quantity.start);
  const clause = page.layout.clauses[clauseIndex];
  if (!clause) return null;
  const bracket = page.layout.brackets.find((one) => one.open < quantity.start && quantity.end <= one.close) ?? null;
  const previousEnd = page.quantities[index - 1]?.end ?? 0;
  const nextStart = page.quantities[index + 1]?.start ?? Infinity;
  const leadStart = Math.max(clause.start, bracket ? bracket.open + 1 : 0, Math.min(previousEnd, quantity.start));
  const tailEnd = Math.max(quantity.end, Math.min(bracket ? bracket.close : clause.end, nextStart));
  const { text } = page.block;
  return {
    page,
    ground,
    quantity,
    clause,
    clauseIndex,
    leadStart,
    tailEnd,
    lead: text.slice(leadStart, quantity.start),
    tail: text.slice(quantity.end, tailEnd),
    bracket,
    earlier,
    answers: new Map(),
  };
}
