/** No sentence of a report stands in the repository: reports belong to their brokers. Figures, names and labels are facts. */

/** Characters in a row that count as copied, of which so many must be Chinese (a run of figures is no sentence). */
const RUN = 20;
const CHINESE = 12;
/** Shorter lines of a report are titles, captions and labels. */
const PROSE = 60;

/** Runs of report prose, by the place they come from. */
export type Prose = ReadonlyMap<string, string>;

/** `reports` maps a report's name to its text. */
export function proseOf(reports: ReadonlyMap<string, string>): Prose {
  const prose = new Map<string, string>();
  for (const [name, text] of reports) {
    text.split('\n').forEach((line, i) => {
      const squeezed = squeeze(line);
      if (squeezed.length < PROSE || /^(图表|图|表)\d/.test(squeezed)) return;
      for (const run of runsOf(squeezed)) if (!prose.has(run)) prose.set(run, `${name} line ${i + 1}`);
    });
  }
  return prose;
}

/** Lines of a file that share a run with the prose, without repeating more than the run itself. */
export function checkSentences(path: string, text: string, prose: Prose): string[] {
  const findings: string[] = [];
  text.split('\n').forEach((line, i) => {
    const copied = runsOf(squeeze(line)).find(
      (run) => prose.has(run) && (run.match(/[\u4e00-\u9fff]/g) ?? []).length >= CHINESE,
    );
    if (copied) findings.push(`${path}:${i + 1} shares "${copied}" with ${prose.get(copied)}`);
  });
  return findings;
}

function squeeze(line: string): string {
  return line.replace(/[\s·*#|]/g, '');
}

function runsOf(line: string): string[] {
  return Array.from({ length: Math.max(0, line.length - RUN + 1) }, (_, i) => line.slice(i, i + RUN));
}
