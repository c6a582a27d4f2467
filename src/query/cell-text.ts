/** What a cell of Excel can hold of a text. */

/** A cell's text has 32,767 UTF-16 units at most in Excel, and what is typed into it no more, an apostrophe before it included. */
const LONGEST = 32_766;

/** Control characters: XML, and so an .xlsx file, cannot hold most of them, and no program shows one. */
// eslint-disable-next-line no-control-regex -- these very characters are the point
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Unicode's line ends besides LF. */
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;

/** Half of a character outside the basic plane: no encoding can write it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Most texts need no cleaning; one look tells. */
const TO_CLEAN = new RegExp(String.raw`${UNWRITABLE.source}|${LINE_END.source}|\p{Surrogate}`, 'u');

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

/** Without cutting a character in two. */
function clip(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
