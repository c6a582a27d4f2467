/** What a rule for non-figures is. */
import type { NonFigureReason } from '../mention';

export interface NonFigureRule {
  readonly name: string;
  readonly reason: NonFigureReason;
  /** Where the stretch beginning at `index` ends, or -1 to decline. */
  readonly read: (text: string, index: number) => number;
}
