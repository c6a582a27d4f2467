/** Tells a text cut after a fixed number of characters, in mid word and mid figure, from one wrapped between words. */

import { FURNITURE, SIDE_LABEL, SIDE_VALUE } from './words';

/** Share of the filled lines that are exactly as long as a cut leaves them. */
const SHARE = 0.25;
const FEWEST = 5;
/** Share of the filled lines that may be longer: rows of tables, which nobody cuts. */
const LONGER = 0.3;

/** Whether nothing stood between the line with this number (from 1) and the text before it, which ended with line `before`. */
export type IsCut = (line: number, before?: number) => boolean;

/**
 * For a text cut at a fixed length; always false for any other text. `before` is the line above unless a page break with its
 * header and footer stands between.
 */
export function hardWrapOf(lines: readonly string[]): IsCut {
  const width = cutWidthOf(lines);
  if (width === null) return () => false;
  return (line, before = line - 1) => {
    const last = withoutEnd(lines[before - 1] ?? '');
    return last.length === width && !/\s$/.test(last) && !/^\s/.test(lines[line - 1] ?? '');
  };
}

/** The characters a cut leaves on each line, its blanks among them; null for a text that was not cut. */
export function cutWidthOf(lines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const line of lines) {
    const { length } = withoutEnd(line);
    if (line.trim() === '' || line.includes('\t')) continue;
    filled++;
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  let [width, full, longer] = [0, 0, 0];
  for (const [length, count] of [...counts].sort(([a], [b]) => b - a)) {
    if (count >= FEWEST && count >= filled * SHARE) [width, full] = [length, count];
    else longer += count;
    if (full > 0 || longer > filled * LONGER) break;
  }
  if (full === 0 || !isText(lines.filter((line) => withoutEnd(line).length === width))) return null;
  return width;
}

/** Sentences cut anywhere: their stops stand inside the lines, while entries of a list end with theirs or have none. */
function isText(full: readonly string[]): boolean {
  const ended = full.filter((line) => /[。；;！？!?]\s*$/.test(line)).length;
  const inside = full.filter((line) => /[，。；、,;：:](?=.)/.test(line)).length;
  return ended < full.length * 0.5 && inside >= full.length * 0.3;
}

/** A line as it was before it was cut: `starts` has the offset in `text` at which each printed line begins, from line `line` on. */
export interface WholeLine {
  readonly text: string;
  readonly line: number;
  readonly starts: readonly number[];
}

/** Characters; no paragraph was longer before it was cut. */
const LONGEST = 20_000;

/** What opens a line of its own, even where the one above it happens to be full. */
const OPENS = /^(?:\f|#{1,6}\s|[■●◆▌►▶◼▪➢✓]|[|｜<]|(?:图表|图|表)\s?\d{1,3}\s?[:：]|(?:资料|数据)来源\s?[:：])/;

/** The lines put back together where a text was cut after `width` characters; headers, footers and side bars stay apart. */
export function wholeLines(lines: readonly string[], width: number | null): WholeLine[] {
  const whole: { parts: string[]; length: number; line: number; starts: number[] }[] = [];
  lines.forEach((text, index) => {
    const last = whole[whole.length - 1];
    const above = lines[index - 1] ?? '';
    if (last && last.length < LONGEST && goesOn(above, text, width)) {
      const end = last.parts.length - 1;
      const cut = withoutEnd(last.parts[end] ?? '');
      last.length -= (last.parts[end] ?? '').length - cut.length;
      last.parts[end] = cut;
      last.starts.push(last.length);
      last.parts.push(text);
      last.length += text.length;
    } else whole.push({ parts: [text], length: text.length, line: index + 1, starts: [0] });
  });
  return whole.map(({ parts, line, starts }) => ({ text: parts.join(''), line, starts }));
}

/** Two blanks or a wide one indent a paragraph. */
function goesOn(above: string, text: string, width: number | null): boolean {
  if (width === null || withoutEnd(above).length !== width || /^(?: {2}|\u3000)/.test(text)) return false;
  return !isApart(text) && !isApart(above);
}

function isApart(line: string): boolean {
  const text = line.trim();
  return (
    text === '' ||
    line.includes('\t') ||
    OPENS.test(line) ||
    FURNITURE.test(text) ||
    SIDE_LABEL.test(text) ||
    SIDE_VALUE.test(text)
  );
}

function withoutEnd(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
