/** What a rule for non-figures is. */
import type { NonFigureReason } from '../mention';

export interface NonFigureRule {
  readonly name: string;
  readonly reason: NonFigureReason;
  /** The characters a stretch of it can begin with; absent where any of the list's may. */
  readonly starts?: string;
  /** Digits: true where it may claim them although a unit, a scale or a date's word follows (300 of 沪深300). */
  readonly evenMeasured?: true;
  /** Where the stretch beginning at `index` ends, or -1 to decline. */
  readonly read: (text: string, index: number) => number;
}
