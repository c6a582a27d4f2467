/** What other projects' cases are scored with: which are in our field and why not, and whether one is read right. */

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
  /** Reasons a case is not our field, tried in order. */
  readonly outOfScope: readonly { readonly why: string; readonly is: (testCase: OutsideCase) => boolean }[];
  readonly right: (testCase: OutsideCase) => boolean;
  /** Strongest foreign peer on the whole file (research/extraction.md §4.5), in words. */
  readonly peer: string;
  /** Share of the cases in scope that must be right: today's score, so that a loss is seen. */
  readonly floor: number;
}

export interface Score {
  readonly total: number;
  readonly inScope: number;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly left: ReadonlyMap<string, number>;
}

export function score(suite: Suite, cases: readonly OutsideCase[]): Score {
  const taken = cases.filter(suite.take);
  const left = new Map<string, number>();
  const wrong: string[] = [];
  let inScope = 0;
  for (const testCase of taken) {
    const reason = suite.outOfScope.find(({ is }) => is(testCase));
    if (reason) left.set(reason.why, (left.get(reason.why) ?? 0) + 1);
    else {
      inScope++;
      if (!suite.right(testCase)) wrong.push(testCase.input);
    }
  }
  return { total: taken.length, inScope, right: inScope - wrong.length, wrong, left };
}

export const matches = (pattern: RegExp) => (testCase: OutsideCase) => pattern.test(testCase.input);
