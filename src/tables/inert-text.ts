/** Text of a report is hostile: it must reach a sheet or a file as text, whatever it starts with. */

/** A cell's text may not be longer in Excel, in UTF-16 units. */
const LONGEST = 32_767;

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

/** Control characters: XML, and so an .xlsx file, cannot hold most of them, and no program shows one. */
// eslint-disable-next-line no-control-regex -- these very characters are the point
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Unicode's line ends besides LF. */
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;

/** Half of a character outside the basic plane: no encoding can write it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Most texts need no cleaning; one look tells. */
const TO_CLEAN = new RegExp(String.raw`${UNWRITABLE.source}|${LINE_END.source}|\p{Surrogate}`, 'u');

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
 * The text as a cell can hold it, the only way in which what is shown may differ from what a report says: control characters are
 * dropped, half characters become U+FFFD, every line break is the cell's own (LF), and what is longer than a cell ends in an
 * ellipsis.
 */
export function cleanText(text: string): string {
  const writable = TO_CLEAN.test(text)
    ? text.replace(UNWRITABLE, '').replace(LINE_END, '\n').replace(LONE_SURROGATE, '\ufffd')
    : text;
  return clip(writable);
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

/** Without cutting a character in two. */
function clip(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
