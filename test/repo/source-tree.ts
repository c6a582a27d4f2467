/** A source tree as text, so that every check runs alike on this repository and on a small made-up one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Path from the repository's root, with `/`, to the file's text. */
export type SourceTree = ReadonlyMap<string, string>;

export const ROOT = join(__dirname, '../..');

/** Reads the files of some folders whose names end as asked. */
export function readTree(folders: readonly string[], ending: RegExp, root = ROOT): SourceTree {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replace(/\\/g, '/')))
      .filter((path) => ending.test(path)),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

export function tree(files: Readonly<Record<string, string>>): SourceTree {
  return new Map(Object.entries(files));
}
