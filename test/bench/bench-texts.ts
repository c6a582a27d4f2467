/** What the bench reads: the real reports, or where they are missing the made-up ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '../../src/document/normalise';
import { readTextDocument } from '../../src/document/read-text';
import { unseenReports } from '../gold/gold-reports';

const SHARED = join(__dirname, '../../../shared/reports');

export interface BenchTexts {
  /** `the five reports`, or what stands in for them. */
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export function benchTexts(): BenchTexts {
  const paths = existsSync(SHARED)
    ? readdirSync(SHARED)
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) => join(SHARED, file))
    : unseenReports().map(({ report }) => report);
  const name = existsSync(SHARED) ? `the ${paths.length} real reports` : `${paths.length} made-up reports`;
  return { name, files: paths.map((path) => ({ name: path, bytes: readFileSync(path) })) };
}

/** Headings, paragraphs and captions of all reports, normalised, one a line: the same characters for every library. */
export function bodyText({ files }: BenchTexts): string {
  const kinds = new Set(['heading', 'body', 'caption']);
  return files
    .flatMap(({ name, bytes }) => readTextDocument(name, bytes).blocks)
    .filter(({ kind }) => kinds.has(kind))
    .map(({ pieces }) => normalise(pieces.map(({ text }) => text).join('')).text)
    .join('\n');
}
