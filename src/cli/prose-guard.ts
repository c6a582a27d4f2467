/** The last look before a seed is written: no text in it may share a run of prose with its report. */

/** Characters, blanks and marks aside, of which at least this many Chinese: shorter runs are names, titles and figures. */
const RUN = 20;
const CHINESE_IN_RUN = 12;
/** A line shorter than this is a title or a label. */
const PROSE_LINE = 60;
/** Characters kept of a text that repeats prose; the rest becomes `…`. */
const KEPT = 16;

const IGNORED = /[\s·*#|]/;
const CAPTION = /^(?:图表|图|表)\d/;

/** All runs of the report's running text. */
export function proseRuns(lines: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const line of lines) {
    const { text } = squeezed(line);
    if (text.length < PROSE_LINE || CAPTION.test(text)) continue;
    for (let i = 0; i + RUN <= text.length; i++) runs.add(text.slice(i, i + RUN));
  }
  return runs;
}

/** The value with every text that repeats a run cut to its beginning; objects and lists keep their shape. */
export function withoutProse<T>(value: T, runs: ReadonlySet<string>): T {
  const guard = (part: unknown): unknown => {
    if (typeof part === 'string') return shortened(part, runs);
    if (Array.isArray(part)) return part.map(guard);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, guard(inner)]));
  };
  return guard(value) as T;
}

function shortened(text: string, runs: ReadonlySet<string>): string {
  const { text: plain, places } = squeezed(text);
  for (let i = 0; i + RUN <= plain.length; i++) {
    const run = plain.slice(i, i + RUN);
    if (runs.has(run) && (run.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= CHINESE_IN_RUN) {
      return `${text.slice(0, places[i + KEPT]).trim()}…`;
    }
  }
  return text;
}

/** Without what the comparison ignores, and the place of each character kept. */
function squeezed(text: string): { text: string; places: number[] } {
  const places: number[] = [];
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    if (IGNORED.test(text.charAt(i))) continue;
    kept += text.charAt(i);
    places.push(i);
  }
  return { text: kept, places };
}
