/** Puts exported files on the disk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CsvFile } from './build-csv';

/** The disk refused: the file may be open in Excel, the folder missing or read-only. */
export class Unwritable extends Error {
  constructor(
    readonly path: string,
    /** Node's: `EBUSY`, `ENOENT`. */
    readonly code: string,
  ) {
    super(`${path}: ${code}`);
  }
}

export function writeWorkbook(path: string, bytes: Uint8Array): void {
  attempt(path, () => writeFileSync(path, bytes));
}

/** Makes the folder where there is none; files of other names in it stay. */
export function writeFolder(folder: string, files: readonly CsvFile[]): void {
  attempt(folder, () => mkdirSync(folder, { recursive: true }));
  for (const { name, text } of files) {
    const path = join(folder, name);
    attempt(path, () => writeFileSync(path, text, 'utf8'));
  }
}

function attempt(path: string, write: () => unknown): void {
  try {
    write();
  } catch (error) {
    throw new Unwritable(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}
