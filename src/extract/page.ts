/** Everything a block says before any rule speaks, found in the one order that works. */
import type { Block } from '../document/document';
import { metricMentions } from './bind/metric-mentions';
import { NO_NAMES, type NameFinder } from './bind/document-names';
import { subjectMentions } from './bind/subject-mentions';
import { blockText, type BlockText } from './block-text';
import { layOut } from './clauses';
import type { Clock } from './readers/mention';
import { readNonFigures } from './readers/non-figures';
import { readPeriods } from './readers/periods';
import { readQuantities } from './readers/quantities';
import type { Page } from './reading';

/** Reads one block, of whose document no names are known. */
export function readPage(block: Block, index: number, clock: Clock): Page {
  return pageOf(blockText(block, index), clock, NO_NAMES);
}

/** Reads one joined block. Order: what is no figure, then periods, then figures, then names, each leaving out what the ones before took. */
export function pageOf(joined: BlockText, clock: Clock, names: NameFinder): Page {
  const { text } = joined;
  // First, so that the 3.5 of a model and the 300 of an index are never figures.
  const nonFigures = readNonFigures(text);
  // Before figures: 2026年 is no count of years.
  const periods = readPeriods(text, clock, nonFigures);
  const quantities = readQuantities(text, [...nonFigures, ...periods]);
  const layout = layOut(text);
  // After figures, which end a Latin name: `AMD 15%`.
  const subjects = subjectMentions(text, [...quantities, ...periods], names);
  return { block: joined, layout, nonFigures, quantities, periods, subjects, metrics: metricMentions(text) };
}
