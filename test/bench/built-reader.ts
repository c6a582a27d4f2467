/** The reader bundled as the add-in's build does it. Run by tsx it is half as fast: tsx names every closure each time it is made. */
import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { readTextDocument } from '../../src/document/read-text';
import type { readReport } from '../../src/extract/read-report';
import type { readMentions } from '../../src/extract/readers/mentions';
import type { readPeriods } from '../../src/extract/readers/periods';
import type { readQuantities } from '../../src/extract/readers/quantities';

export interface BuiltReader {
  readonly readTextDocument: typeof readTextDocument;
  readonly readReport: typeof readReport;
  readonly readMentions: typeof readMentions;
  readonly readPeriods: typeof readPeriods;
  readonly readQuantities: typeof readQuantities;
}

const SRC = join(__dirname, '../../src');
const ENTRY = `
  export { readTextDocument } from './document/read-text';
  export { readReport } from './extract/read-report';
  export { readMentions } from './extract/readers/mentions';
  export { readPeriods } from './extract/readers/periods';
  export { readQuantities } from './extract/readers/quantities';
`;

export function builtReader(): BuiltReader {
  const built = buildSync({
    stdin: { contents: ENTRY, resolveDir: SRC, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const code = built.outputFiles[0]?.text ?? '';
  const module = { exports: {} as BuiltReader };
  const load = runInThisContext(`(function (module, exports, require) {${code}\n})`) as (...given: unknown[]) => void;
  load(module, module.exports, createRequire(__filename));
  return module.exports;
}
