/** Everything a block says before any rule speaks, found in the one order that works. */
import type { Block } from '../document/document';
import { metricMentions, type MetricMention } from './bind/metric-mentions';
import { NO_NAMES, type NameFinder } from './bind/document-names';
import { subjectMentions, type SubjectMention } from './bind/subject-mentions';
import { blockText, type BlockText } from './block-text';
import { layOut, type Layout } from './clauses';
import type { Clock, NonFigure, PeriodMention, QuantityMention } from './readers/mention';
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
  return new ReadPage(joined, clock, names);
}

/**
 * What dates the paragraphs after it is read at once. Clauses and names serve the figures and events of a page, and most have
 * none: they are looked for when first asked for.
 */
class ReadPage implements Page {
  readonly nonFigures: readonly NonFigure[];
  readonly periods: readonly PeriodMention[];
  readonly quantities: readonly QuantityMention[];
  private laidOut: Layout | null = null;
  private named: readonly SubjectMention[] | null = null;
  private measured: readonly MetricMention[] | null = null;

  constructor(
    readonly block: BlockText,
    clock: Clock,
    private readonly names: NameFinder,
  ) {
    const { text } = block;
    // First, so that the 3.5 of a model and the 300 of an index are never figures.
    this.nonFigures = readNonFigures(text);
    // Before figures: 2026年 is no count of years.
    this.periods = readPeriods(text, clock, this.nonFigures);
    this.quantities = readQuantities(text, [...this.nonFigures, ...this.periods]);
  }

  get layout(): Layout {
    return (this.laidOut ??= layOut(this.block.text));
  }

  /** After figures, which end a Latin name: `AMD 15%`. */
  get subjects(): readonly SubjectMention[] {
    return (this.named ??= subjectMentions(this.block.text, [...this.quantities, ...this.periods], this.names));
  }

  get metrics(): readonly MetricMention[] {
    return (this.measured ??= metricMentions(this.block.text));
  }
}
