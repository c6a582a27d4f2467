/** The answers bundled as the add-in's build does it, apart from what registers them with Excel. See built-reader.ts for why. */
import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { seeds } from '../../seeds/index';
import type { metricAnswer, tokensAnswer } from '../../src/functions/answers';
import type { catalogOf } from '../../src/query/catalog';
import type { periodName } from '../../src/query/period-name';
import type { createSession } from '../../src/query/session';
import type { createStore } from '../../src/query/store';

export interface BuiltFunctions {
  readonly seeds: typeof seeds;
  readonly metricAnswer: typeof metricAnswer;
  readonly tokensAnswer: typeof tokensAnswer;
  readonly catalogOf: typeof catalogOf;
  readonly createSession: typeof createSession;
  readonly createStore: typeof createStore;
  readonly periodName: typeof periodName;
}

const SRC = join(__dirname, '../../src');
const ENTRY = `
  export { seeds } from '../seeds/index';
  export { metricAnswer, tokensAnswer } from './functions/answers';
  export { catalogOf } from './query/catalog';
  export { createSession } from './query/session';
  export { createStore } from './query/store';
  export { periodName } from './query/period-name';
`;

export function builtFunctions(): BuiltFunctions {
  const built = buildSync({
    stdin: { contents: ENTRY, resolveDir: SRC, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const module = { exports: {} as BuiltFunctions };
  const code = built.outputFiles[0]?.text ?? '';
  const load = runInThisContext(`(function (module, exports, require) {${code}\n})`) as (...given: unknown[]) => void;
  load(module, module.exports, createRequire(__filename));
  return module.exports;
}
