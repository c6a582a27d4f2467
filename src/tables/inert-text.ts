/** Text of a report is hostile: it must reach a sheet as text, whatever it starts with. */

/** A cell's text may not be longer in Excel. */
const LONGEST = 32_767;

/** Excel shows a longer text as `####` in cells formatted as text. */
const LONGEST_IN_TEXT_FORMAT = 255;

/**
 * Starts that Excel, or a program that opens the saved file, may take for a formula or command: `=`, `+`, `-`, `@`, their
 * full-width forms (folded by some importers), tab, CR and LF, also behind blanks or invisible characters; and an apostrophe,
 * which Excel would swallow. OWASP's CSV injection list, widened.
 */
const DANGEROUS = /^[\s\u200b-\u200f\u2060\ufeff\u00ad]*[=+\-@'＝＋－＠|]|^[\t\r\n]/;

/** Control characters that XML, and so an .xlsx file, cannot hold. */
// eslint-disable-next-line no-control-regex -- these very characters are the point
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export interface CellText {
  /** What to hand to the sheet's typing interface. */
  readonly typed: string;
  /** The number format to set before it. */
  readonly format: '@' | 'General';
}

/** True for a text that a spreadsheet might run instead of show. */
export function isDangerous(text: string): boolean {
  return DANGEROUS.test(text);
}

/**
 * How to write a text so that it stays that text. Ordinary text goes into a cell formatted as text first, so that `000001`,
 * `3-18` or `2026-03` are not turned into numbers or dates. Dangerous or very long text gets Excel's own mark for text, a
 * leading apostrophe, in a General cell: the two marks are never combined, because hosts differ in what they show then.
 */
export function inertText(text: string): CellText {
  const clean = clip(text.replace(UNWRITABLE, ''));
  if (isDangerous(clean) || clean.length > LONGEST_IN_TEXT_FORMAT) return { typed: `'${clean}`, format: 'General' };
  return { typed: clean, format: '@' };
}

function clip(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
