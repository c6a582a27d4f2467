/** Everything a block says before any rule speaks, found in the one order that works. */
import type { Block } from '../document/document';
import { metricMentions } from './bind/metric-mentions';
import { subjectMentions } from './bind/subject-mentions';
import { blockText } from './block-text';
import { layOut } from './clauses';
import type { Clock } from './readers/mention';
import { readNonFigures } from './readers/non-figures';
import { readPeriods } from './readers/periods';
import { readQuantities } from './readers/quantities';
import type { Page } from './reading';

/** Reads one block. Order: what is no figure, then periods, then figures, then names, each leaving out what the ones before took. */
export function readPage(block: Block, index: number, clock: Clock): Page {
  const joined = blockText(block, index);
  const { text } = joined;
  // First, so that the 3.5 of a model and the 300 of an index are never figures.
  const nonFigures = readNonFigures(text);
  // Before figures: 2026年 is no count of years.
  const periods = readPeriods(text, clock, nonFigures);
  const quantities = readQuantities(text, [...nonFigures, ...periods]);
  const layout = layOut(text);
  // After figures, which end a Latin name: `AMD 15%`.
  const subjects = subjectMentions(text, [...quantities, ...periods]);
  return { block: joined, layout, nonFigures, quantities, periods, subjects, metrics: metricMentions(text) };
}
