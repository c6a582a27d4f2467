/** How a planned cell is written over what stands there, with no more change of its number format than it needs. */
import { inertText, type PlanCell, type StandingValue } from '../../tables';
import type { CellContent } from './cell-content';

const TEXT_FORMAT = '@';
const NO_FORMAT = 'General';

export interface CellEdit {
  /** For the sheet's typing interface. */
  readonly typed: string | number;
  /** To set before it; null leaves the cell's own. */
  readonly format: string | null;
  /** What the cell holds then, as Excel's API gives it. */
  readonly after: StandingValue;
}

/**
 * @param format the plan's number format for the column
 * @param before what stands in the cell
 */
export function cellEdit(cell: PlanCell, format: string, before: Pick<CellContent, 'value' | 'format'>): CellEdit {
  if (cell === null) return { typed: '', format: null, after: '' };
  if (typeof cell === 'string') return textEdit(cell, before.format);
  return { typed: cell, format: numberFormat(format, before), after: cell };
}

/**
 * The user's format of a number stays. In a cell formatted as text the number would be a text; and a cell of no format that
 * held a text of ours was only given none because of that text.
 */
function numberFormat(planned: string, before: Pick<CellContent, 'value' | 'format'>): string | null {
  const wanted = planned === TEXT_FORMAT ? NO_FORMAT : planned;
  const heldText = typeof before.value === 'string' && before.value !== '';
  const unfit = before.format === TEXT_FORMAT || (before.format === NO_FORMAT && heldText);
  return unfit && wanted !== before.format ? wanted : null;
}

/** Text marked by its format or by an apostrophe as inert-text.ts has it; under a format of the user's always by apostrophe. */
function textEdit(text: string, standing: string): CellEdit {
  const { typed, format } = inertText(text);
  const clean = format === NO_FORMAT ? typed.slice(1) : typed;
  const after = clean.replaceAll('\r\n', '\n');
  if (standing !== TEXT_FORMAT && standing !== NO_FORMAT) return { typed: `'${clean}`, format: null, after };
  return { typed, format: format === standing ? null : format, after };
}
