/** Each piece of knowledge comes with its proof: every rule, reader, check and broker has a test or a case of its name. */
import { posix } from 'node:path';
import type { SourceTree } from './source-tree';

const KNOWLEDGE = /^src\/extract\/(rules|readers|checks|brokers|refiners)\/(?:.+\/)?([^/]+)\.ts$/;
/** The list of a folder, and helpers without knowledge of their own. */
const EXEMPT = /^(index|types)$/;

/** `tests` are the paths under test/. A file of the same name, or a folder of it, is the pair. */
export function checkPairing(sources: SourceTree, tests: readonly string[]): string[] {
  const names = new Set(
    tests.flatMap((path) => path.split('/').map((part) => posix.basename(part).split('.')[0] ?? '')),
  );
  return [...sources.keys()].flatMap((path) => {
    const name = KNOWLEDGE.exec(path)?.[2];
    if (name === undefined || EXEMPT.test(name) || names.has(name)) return [];
    return [`${path} has neither test/**/${name}.test.ts nor a case of that name`];
  });
}
