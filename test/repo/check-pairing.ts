/** Each piece of knowledge comes with its proof: every rule, reader, check and broker has a test or a case. */
import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceTree } from './source-tree';

const KNOWLEDGE = /^src\/extract\/(rules|readers|checks|brokers|refiners)\/(?:.+\/)?([^/]+)\.ts$/;

/**
 * A proof is a test or case file of the same name, a folder of that name, or a test that imports the file. A file in a
 * folder below (`readers/period-rules/days.ts`) is a part of the reader that lists it, and is proved with it.
 */
export function checkPairing(sources: SourceTree, tests: SourceTree): string[] {
  const names = new Set([...tests].flatMap(([path, text]) => [...namesIn(path), ...importedNames(path, text)]));
  for (const [path, text] of sources) {
    const name = KNOWLEDGE.exec(path)?.[2];
    if (name === undefined || !names.has(name)) continue;
    for (const part of partsOf(text)) names.add(part);
  }
  return [...sources].flatMap(([path, text]) => {
    const [, folder, name] = KNOWLEDGE.exec(path) ?? [];
    if (name === undefined || names.has(name) || isList(name, folder) || holdsTypesOnly(text)) return [];
    return [`${path} has no test and no case: nothing under test/ is named ${name} or imports it`];
  });
}

function namesIn(path: string): string[] {
  return path.split('/').map((part) => part.split('.')[0] ?? '');
}

function importedNames(path: string, text: string): string[] {
  if (!path.endsWith('.ts') && !path.endsWith('.tsx')) return [];
  return ts.preProcessFile(text).importedFiles.map((file) => posix.basename(file.fileName));
}

/** What a file imports from a folder below its own. */
function partsOf(text: string): string[] {
  const imported = ts.preProcessFile(text).importedFiles.map((file) => file.fileName);
  return imported.filter((name) => /^\.\/[^/]+\//.test(name)).map((name) => posix.basename(name));
}

/** `rules/index.ts`, `rules/rules.ts`, `checks/check-list.ts`: what is in the folder, in its order. */
function isList(name: string, folder: string | undefined): boolean {
  return name === 'index' || name === folder || name.endsWith('-list');
}

function holdsTypesOnly(text: string): boolean {
  return !/^(export )?(default )?(async )?(const|let|function|class|enum) /m.test(text);
}
