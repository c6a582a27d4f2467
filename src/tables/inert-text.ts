/** Text of a report is hostile: it must reach a sheet or a file as text, whatever it starts with. */
import { cleanText } from '../query/cell-text';

export { cleanText } from '../query/cell-text';

/** Excel shows a longer text as `####` in cells formatted as text. */
const LONGEST_IN_TEXT_FORMAT = 255;

/** What neither a reader nor some importers see before a text: blanks, controls, format characters, joiners and fillers. */
const UNSEEN = String.raw`\s\p{Cc}\p{Default_Ignorable_Code_Point}`;

/**
 * First characters that Excel, or a program that opens the saved file, may take for a formula or command, with all forms that
 * Unicode (NFKC) folds into them; and the apostrophe, which Excel would swallow. OWASP's CSV injection list, widened.
 */
const STARTS = String.raw`[=+\-@'|⁺⁼₊₌⩵⩶﬩﹢﹣﹦﹫＇＋－＝＠｜]`;

const DANGEROUS = new RegExp(String.raw`^[${UNSEEN}]*${STARTS}|^[\t\r\n]`, 'u');

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
  const clean = cleanText(text);
  if (isDangerous(clean) || clean.length > LONGEST_IN_TEXT_FORMAT) return { typed: `'${clean}`, format: 'General' };
  return { typed: clean, format: '@' };
}

/** A place where a field of a CSV file begins is dangerous where this follows: a quote may be the field's own. */
const FOLLOWS = String.raw`[${UNSEEN}"]*${STARTS}`;
const FIELD_START = new RegExp(String.raw`^(?:${FOLLOWS}|[\t\n])`, 'u');
/** What another program's settings may take for a separator, a quote or a line's end, and so for the start of a field. */
const SEPARATOR = new RegExp(String.raw`[,;|"\t\n](?=${FOLLOWS})`, 'gu');

/**
 * A text for a CSV file, where there is no type and no mark but what the text itself says: an apostrophe goes before every place
 * at which a program might start to run it. The original is told by dropping one apostrophe at the start and one behind each
 * `,` `;` `|` `"`, tab or line break: a text's own apostrophe there got one, too.
 */
export function inertCsvText(text: string): string {
  const clean = cleanText(text);
  return (FIELD_START.test(clean) ? "'" : '') + clean.replace(SEPARATOR, "$&'");
}
