/** The answers bundled as the add-in's build does it, apart from what registers them with Excel. See bundled.ts for why. */
import type { seeds } from '../../seeds/index';
import type { metricAnswer, tokensAnswer } from '../../src/functions/answers';
import type { catalogOf } from '../../src/query/catalog';
import type { periodName } from '../../src/query/period-name';
import type { createSession } from '../../src/query/session';
import type { createStore } from '../../src/query/store';
import { bundled } from './bundled';

export interface BuiltFunctions {
  readonly seeds: typeof seeds;
  readonly metricAnswer: typeof metricAnswer;
  readonly tokensAnswer: typeof tokensAnswer;
  readonly catalogOf: typeof catalogOf;
  readonly createSession: typeof createSession;
  readonly createStore: typeof createStore;
  readonly periodName: typeof periodName;
}

const ENTRY = `
  export { seeds } from '../seeds/index';
  export { metricAnswer, tokensAnswer } from './functions/answers';
  export { catalogOf } from './query/catalog';
  export { createSession } from './query/session';
  export { createStore } from './query/store';
  export { periodName } from './query/period-name';
`;

export function builtFunctions(): BuiltFunctions {
  return bundled(ENTRY) as BuiltFunctions;
}
