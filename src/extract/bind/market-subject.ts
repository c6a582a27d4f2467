/** The industry a market review is about, where an index told later stands nearer: 申万食品饮料下跌…,沪深300上涨…,跑输沪深300…. */
import type { Reading } from '../reading';
import { ownerOf, type BoundSubject } from './bound-subject';

const RETURNS: ReadonlySet<string> = new Set(['index_return', 'relative_return', 'rank']);

/** The last sector, else the last other index or stock, whose return the figure's sentence has told, `benchmark` left out; null where none was. */
export function marketSubject({ earlier, page, clause }: Reading, benchmark: string | null): BoundSubject | null {
  const told = earlier
    .filter(
      ({ draft, clauseIndex }) =>
        RETURNS.has(draft.metricClass) && page.layout.clauses[clauseIndex]?.sentence === clause.sentence,
    )
    .map(({ draft }) => ownerOf(draft.subject))
    .filter((subject) => subject.name !== benchmark)
    .reverse();
  const found = told.find((subject) => subject.kind === 'sector') ?? told[0];
  return found ? { ...found, via: 'clause', end: -1 } : null;
}
