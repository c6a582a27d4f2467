/** Texts of our own as documents, and the real reports where they are present. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Document } from '../../src/document/document';
import { readTextDocument } from '../../src/document/read-text';

/** A document from lines. */
export function documentOf(...lines: readonly string[]): Document {
  return readTextDocument('test.txt', new TextEncoder().encode(lines.join('\n')));
}

/** Text of a block, pieces joined. */
export function textOf(block: Block | undefined): string {
  return (block?.pieces ?? []).map((piece) => piece.text).join('');
}

export const REPORTS_FOLDER = join(__dirname, '../../../shared/reports');
export const hasReports = existsSync(REPORTS_FOLDER);

/** `describe` on the real reports; skipped, aloud, where they are missing. */
export const describeReports = hasReports ? describe : describe.skip;
if (!hasReports) console.warn(`SKIPPED: no reports in ${REPORTS_FOLDER}`);

/** The report whose file name begins with `prefix` (`003`). */
export function realReport(prefix: string): Document {
  const name = readdirSync(REPORTS_FOLDER).find((file) => file.startsWith(prefix)) ?? '';
  return readTextDocument(name, readFileSync(join(REPORTS_FOLDER, name)));
}
