/**
 * `npm run manifest -- https://your.host/path`: writes dist/manifest.xml, ready to be handed to Excel or an administrator, and
 * the address of the help into the functions' metadata of the build.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deployedHelp } from './deployed-help';
import { deployedManifest } from './deployed-manifest';

const base = process.argv[2];
try {
  if (!base) throw new Error('Say where the build will be served from: npm run manifest -- https://your.host/path');
  const xml = deployedManifest(readFileSync('manifest.xml', 'utf8'), base);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/manifest.xml', xml);
  for (const file of ['dist/functions.json', 'dist/functions.en-US.json']) {
    if (!existsSync(file)) throw new Error(`There is no ${file}: run npm run build first.`);
    writeFileSync(file, deployedHelp(readFileSync(file, 'utf8'), new URL(base).href.replace(/\/$/, '')));
  }
  console.log(`dist/manifest.xml written for ${base}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
