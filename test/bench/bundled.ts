/** Code bundled as the add-in's build does it. Run by tsx it is half as fast: tsx names every closure each time it is made. */
import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';

const SRC = join(__dirname, '../../src');

/** What `entry`, TypeScript as if it stood in src, exports. The caller says what that is. */
export function bundled(entry: string): unknown {
  const built = buildSync({
    stdin: { contents: entry, resolveDir: SRC, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const module = { exports: {} as unknown };
  const code = built.outputFiles[0]?.text ?? '';
  const load = runInThisContext(`(function (module, exports, require) {${code}\n})`) as (...given: unknown[]) => void;
  load(module, module.exports, createRequire(__filename));
  return module.exports;
}
