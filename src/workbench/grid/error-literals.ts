/** Excel's error values as they are written in a cell. */
import { ERROR_TYPE_SET, type ErrorType } from '@univerjs/engine-formula';

/** What a cell shows while its custom function has not answered. Univer has no such error of its own. */
export const BUSY = '#BUSY!';

const LITERALS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#GETTING_DATA',
  BUSY,
]);

/** Univer's own words for what Excel calls otherwise. */
const UNIVER_NAMES: Record<string, string> = { '#GETTING_DATA': BUSY, '#ERROR!': '#VALUE!', '#CYCLE!': '#REF!' };

/** Makes the engine treat Excel's further errors as errors, so that IFERROR and dependents see them. */
export function teachEngineErrors(): void {
  for (const literal of LITERALS) ERROR_TYPE_SET.add(literal as ErrorType);
}

export function isErrorLiteral(text: string): boolean {
  // Asked of every text; the sign first also keeps words like "constructor", which every object has, from being found in the names.
  return text.startsWith('#') && (LITERALS.has(text) || text in UNIVER_NAMES);
}

/** Excel's literal for one of the engine's. */
export function toExcelError(literal: string): string {
  return UNIVER_NAMES[literal] ?? literal;
}

export function toEngineError(literal: string): ErrorType {
  return literal as ErrorType;
}
