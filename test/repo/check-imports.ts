/** Who imports whom: the table's directions, packages kept to their place, and no cycle. Type imports count. */
import { posix } from 'node:path';
import ts from 'typescript';
import table from './import-table.json';
import type { SourceTree } from './source-tree';

const folders: Readonly<Record<string, readonly string[]>> = table.folders;
const packages: Readonly<Record<string, readonly string[]>> = table.packages;

/** Everything a file names in import, export … from, import() and import types. */
function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/** The file of the tree that a relative import means, or its bare path where the tree holds none (a JSON file, say). */
function resolve(from: string, name: string, files: SourceTree): string {
  const path = posix.join(posix.dirname(from), name);
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return candidates.find((candidate) => files.has(candidate)) ?? path;
}

/** `src/query/a.ts` → query, `seeds/index.ts` → seeds, anything else → null. */
function folderOf(path: string): string | null {
  const [top, second] = path.split('/');
  return top === 'src' ? (second ?? null) : top === 'seeds' ? 'seeds' : null;
}

export function checkDirections(files: SourceTree): string[] {
  const findings: string[] = [];
  for (const [path, text] of files) {
    const own = folderOf(path) ?? '';
    const allowed = folders[own];
    if (!allowed) findings.push(`${path}: the folder "${own}" is not in import-table.json`);
    for (const name of importsOf(text).filter((candidate) => candidate.startsWith('.'))) {
      const target = folderOf(resolve(path, name, files));
      if (target === null) findings.push(`${path}: imports ${name}, which lies outside src and seeds`);
      else if (target !== own && allowed && !allowed.includes(target)) {
        findings.push(`${path}: imports ${name}; ${own} may import ${allowed.join(', ') || 'nothing of ours'}`);
      }
    }
  }
  return findings;
}

export function checkPackages(files: SourceTree): string[] {
  const findings: string[] = [];
  for (const [path, text] of files) {
    for (const name of importsOf(text).filter((candidate) => !candidate.startsWith('.'))) {
      const guarded = Object.keys(packages).find((key) => name === key || name.startsWith(key.replace(/\/?$/, '/')));
      const places = guarded === undefined ? [] : (packages[guarded] ?? []);
      if (guarded !== undefined && !places.some((place) => path.startsWith(place))) {
        findings.push(`${path}: imports ${name}; only ${places.join(', ')} may`);
      }
    }
  }
  return findings;
}

/** Each cycle once, as the chain of files that closes it. */
export function checkCycles(files: SourceTree): string[] {
  const targets = new Map<string, string[]>();
  for (const [path, text] of files) {
    const relative = importsOf(text).filter((name) => name.startsWith('.'));
    targets.set(
      path,
      relative.map((name) => resolve(path, name, files)).filter((target) => files.has(target)),
    );
  }
  const findings: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, chain: readonly string[]): void => {
    const start = chain.indexOf(path);
    if (start >= 0) findings.push([...chain.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...chain, path]);
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  return findings;
}
