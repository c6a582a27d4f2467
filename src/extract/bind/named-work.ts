/** A film, series or game by its title in 《》: what plays and tickets are counted of. */
import { matchesOf } from '../../document/matches';
import type { DraftSubject } from '../draft';
import type { Reading } from '../reading';

/** Metrics of a work; reports and laws, which also stand in 《》, have none of them. */
const OF_WORKS: ReadonlySet<string> = new Set(['播放量', '票房', '阅读量', '点击量']);
const TITLE = /《([^《》]{2,40})》/g;

/** The last title before the figure in its sentence; null for other metrics and where there is none. */
export function namedWork({ page, clause, quantity }: Reading, metric: string): DraftSubject | null {
  if (!OF_WORKS.has(metric)) return null;
  const first =
    page.layout.clauses.find((one) => one.sentence === clause.sentence && one.item === clause.item) ?? clause;
  const title = matchesOf(TITLE, page.block.text.slice(first.start, quantity.start)).pop()?.[1];
  return title === undefined ? null : { name: title, aliases: [], kind: 'product' };
}
