/** Whether something has to be built again: a stamp beside the result names what it was built from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './project-root';

/** A fingerprint of names, sizes and times of all files in the folders and files given (relative to the project). */
export function fingerprint(inputs: readonly string[], also = ''): string {
  const hash = createHash('sha256').update(also).update(process.version);
  const visit = (path: string): void => {
    if (!existsSync(path)) return;
    const info = statSync(path);
    if (info.isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name));
    } else {
      hash.update(`${relative(ROOT, path)} ${info.size} ${info.mtimeMs}\n`);
    }
  };
  for (const input of inputs) visit(join(ROOT, input));
  return hash.digest('hex');
}

/** Runs `build` unless `result` exists and its stamp is the same. The stamp is written after the build has succeeded. */
export async function unlessUpToDate(
  result: string,
  stamp: string,
  print: string,
  build: () => Promise<void>,
): Promise<boolean> {
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return false;
  await build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
  return true;
}
