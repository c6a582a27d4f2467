/** What the formula tools (repair, freeze) tell of the cells they left, and of what kept them from working at all. */
import type { Problem } from './problem';

/** Why a cell was left as it is. The words for each are in outcome-words.ts. */
export type LeftReason = 'sheet-protected' | 'still-unknown' | 'refused' | 'error-value';

export interface Left {
  /** `Sheet1!B2`. */
  readonly place: string;
  readonly reason: LeftReason;
  /** The error the cell shows, or Excel's own words; may be "". */
  readonly detail: string;
}

export interface ToolRefused {
  readonly ok: false;
  readonly problem: Problem;
}
