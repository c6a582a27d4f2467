/** Files to reports: each is read on its own, and one that cannot be read stops no other. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DocumentProblem, type Words } from '../document/problem';
import { readTextDocument } from '../document/read-text';
import { readReport } from '../extract/read-report';
import type { Document } from '../document/document';
import type { ReportData } from '../facts/report';
import { missingFile, notAFile, undated, unreadableFile } from './messages';

export interface ReadFile {
  readonly path: string;
  readonly document: Document;
  readonly report: ReportData;
}

export interface FilesRead {
  readonly read: readonly ReadFile[];
  /** Why files could not be read, or read without a clock: no date printed and none to estimate. One per file. */
  readonly problems: readonly Words[];
  /** What a person should know about files that were read. */
  readonly notes: readonly Words[];
}

/**
 * Reads each path in order; a missing, empty or binary file becomes a problem in words. A report whose date can only be
 * estimated is read with a note; one with no date at all is read too, but it is a problem: its 上周 and 今年 mean nothing.
 */
export function readFiles(paths: readonly string[]): FilesRead {
  const read: ReadFile[] = [];
  const problems: Words[] = [];
  const notes: Words[] = [];
  for (const path of paths) {
    const document = openDocument(path);
    if ('zh' in document) {
      problems.push(document);
      continue;
    }
    const report = readReport(document);
    const { date, dateEstimate } = report.report;
    if (date === null) (dateEstimate === null ? problems : notes).push(undated(path, dateEstimate?.date ?? null));
    read.push({ path, document, report });
  }
  return { read, problems, notes };
}

function openDocument(path: string): Document | Words {
  try {
    return readTextDocument(basename(path), readFileSync(path));
  } catch (error) {
    if (error instanceof DocumentProblem) return error.words;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return missingFile(path);
    if (code === 'EISDIR') return notAFile(path);
    if (code !== undefined) return unreadableFile(path, code);
    throw error;
  }
}
