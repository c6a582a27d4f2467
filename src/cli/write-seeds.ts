/** A folder of reports to the seeds the add-in ships with: one stable JSON per report and an index. */
import { existsSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../document/problem';
import type { ReportData } from '../facts/report';
import { applyCorrections, type Correction, parseCorrections } from './corrections';
import { proseRuns, withoutProse } from './prose-guard';
import { type FilesRead, readFiles, type ReadFile } from './read-files';
import { withoutSentences } from './seed-text';

const CORRECTIONS = 'corrections.json';

export interface SeedsWritten extends Pick<FilesRead, 'problems' | 'notes'> {
  /** Names of the files written, the index last. */
  readonly files: readonly string[];
  readonly unmet: readonly Correction[];
}

/** The text files of a folder, sorted by name. */
export function reportsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** What the seeds of these reports are, by file name; pure in the reports and the corrections. */
export function seedsOf(
  files: readonly ReadFile[],
  corrections: readonly Correction[],
): { seeds: Map<string, string>; unmet: Correction[] } {
  const seeds = new Map<string, string>();
  const unmet: Correction[] = [];
  for (const { document, report } of files) {
    const short = withoutProse(withoutSentences(report), proseRuns(document.lines));
    const corrected = applyCorrections(short, corrections);
    seeds.set(`${corrected.data.report.id}.json`, `${JSON.stringify(corrected.data, null, 1)}\n`);
    unmet.push(...corrected.unmet);
  }
  return { seeds, unmet };
}

/** Reads `folder` and writes into `target` (the repository's seeds/). A report read before under another id loses its old file. */
export function writeSeeds(folder: string, target: string): SeedsWritten {
  const { read, problems, notes } = readFiles(reportsIn(folder));
  const { seeds, unmet } = seedsOf(read, correctionsIn(target));
  removeRenamed(target, new Set(read.map(({ document }) => document.sha256)), seeds);
  for (const [name, text] of seeds) writeFileSync(join(target, name), text);
  const all = seedFilesIn(target);
  writeFileSync(join(target, 'index.ts'), indexOf(all));
  return { files: [...seeds.keys(), 'index.ts'], problems, notes, unmet };
}

export function correctionsIn(target: string): Correction[] {
  const path = join(target, CORRECTIONS);
  return existsSync(path) ? parseCorrections(readFileSync(path, 'utf8')) : [];
}

function seedFilesIn(target: string): string[] {
  return readdirSync(target)
    .filter((name) => name.endsWith('.json') && name !== CORRECTIONS)
    .sort();
}

function removeRenamed(target: string, hashes: ReadonlySet<string>, seeds: ReadonlyMap<string, string>): void {
  for (const name of seedFilesIn(target)) {
    const { report } = JSON.parse(readFileSync(join(target, name), 'utf8')) as ReportData;
    if (hashes.has(report.sha256) && !seeds.has(name)) unlinkSync(join(target, name));
  }
}

function indexOf(names: readonly string[]): string {
  const imports = names.map((name, i) => `import report${i + 1} from './${name}';`);
  const list = names.map((_, i) => `report${i + 1}`).join(', ');
  return [
    '// Written by `npm run seeds`; do not edit. Corrections belong in seeds/corrections.json.',
    "import type { ReportData } from '../src/facts/report';",
    ...imports,
    '',
    '// A JSON import knows no literal types; test/cli/seeds.test.ts compares the files with what the reader gives.',
    `export const seeds: readonly ReportData[] = [${list}] as unknown as readonly ReportData[];`,
    '',
  ].join('\n');
}

/** What a person should know about corrections that met nothing. */
export function unmetWords({ report, in: part, why }: Correction): Words {
  return {
    zh: `更正未找到对象：${report} ${part}（${why}）`,
    en: `A correction met nothing: ${report} ${part} (${why})`,
  };
}
