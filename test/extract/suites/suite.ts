/** What other projects' cases are scored with: which are in our field and why not, and whether one is read right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface OutsideCase {
  readonly id: string;
  readonly input: string;
  readonly expected: unknown;
  readonly model?: string;
  readonly kind?: string;
  readonly reference?: unknown;
}

export interface Suite {
  readonly name: string;
  /** File in ../shared/suites. */
  readonly file: string;
  readonly take: (testCase: OutsideCase) => boolean;
  /** Reasons a case is not our field, tried in order: what the text is, never that we fail on it. */
  readonly outOfScope: readonly { readonly why: string; readonly is: (testCase: OutsideCase) => boolean }[];
  readonly right: (testCase: OutsideCase) => boolean;
  /** Foreign peers measured on the same cases: keys of peers.json. The author of a suite is no foreign peer of it. */
  readonly peers: readonly string[];
  /** What cannot be run here, in words (research/extraction.md §4.5), else null. */
  readonly note: string | null;
  /** Share of the cases in scope that must be right: today's score, so that a loss is seen. */
  readonly floor: number;
}

export interface Score {
  readonly total: number;
  readonly inScope: number;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly left: ReadonlyMap<string, number>;
  /** How many of the same cases each peer gets right. */
  readonly peers: ReadonlyMap<string, number>;
}

/** Case ids each peer reads right, measured by `how` in the same file. */
const PEERS = JSON.parse(readFileSync(join(__dirname, 'peers.json'), 'utf8')) as {
  readonly right: Readonly<Record<string, readonly string[]>>;
};

export function score(suite: Suite, cases: readonly OutsideCase[]): Score {
  const taken = cases.filter(suite.take);
  const left = new Map<string, number>();
  const inScope: OutsideCase[] = [];
  for (const testCase of taken) {
    const reason = suite.outOfScope.find(({ is }) => is(testCase));
    if (reason) left.set(reason.why, (left.get(reason.why) ?? 0) + 1);
    else inScope.push(testCase);
  }
  const wrong = inScope.filter((testCase) => !suite.right(testCase)).map(({ input }) => input);
  const peers = new Map(
    suite.peers.map((peer) => {
      const ids = new Set(PEERS.right[peer] ?? []);
      return [peer, inScope.filter(({ id }) => ids.has(id)).length] as const;
    }),
  );
  return { total: taken.length, inScope: inScope.length, right: inScope.length - wrong.length, wrong, left, peers };
}

export const matches = (pattern: RegExp) => (testCase: OutsideCase) => pattern.test(testCase.input);
