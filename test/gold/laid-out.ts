/** A report's text in another layout that remembers on which lines each printed line now stands. */

/** A stretch of the new text. `from` is the 1-based line it was printed on; 0 for what the layout put in. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
}

export interface LaidOut {
  readonly text: string;
  /** Keyed by printed line (1-based): the lines of `text` that hold some of it. */
  readonly lines: ReadonlyMap<number, readonly number[]>;
}

/** Puts stretches one behind the other; line ends are part of them. */
export function laidOut(stretches: readonly Stretch[]): LaidOut {
  const lines = new Map<number, number[]>();
  let at = 1;
  for (const { text, from } of stretches) {
    const parts = text.split('\n');
    parts.forEach((part, i) => {
      if (i > 0) at++;
      if (part === '') return;
      const places = lines.get(from) ?? [];
      if (places[places.length - 1] !== at) places.push(at);
      lines.set(from, places);
    });
  }
  return { text: stretches.map(({ text }) => text).join(''), lines };
}

/** The printed lines with their numbers. */
export function printedLines(text: string): Stretch[] {
  return text.split('\n').map((line, i) => ({ text: line, from: i + 1 }));
}

/** A row of a table keeps its line: nobody wraps or joins rows and still has a table. */
export function isRow(line: string): boolean {
  return (
    line.includes('\t') ||
    /[|｜].*[|｜]/.test(line) ||
    /<\/?(?:t[drh]|table|tbody)\b/i.test(line) ||
    /\S\s{2,}\S.*\S\s{2,}\S/.test(line.trim())
  );
}
