/** `npm run manifest -- https://your.host/path`: writes dist/manifest.xml, ready to be handed to Excel or an administrator. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deployedManifest } from './deployed-manifest';

const base = process.argv[2];
try {
  if (!base) throw new Error('Say where the build will be served from: npm run manifest -- https://your.host/path');
  const xml = deployedManifest(readFileSync('manifest.xml', 'utf8'), base);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/manifest.xml', xml);
  console.log(`dist/manifest.xml written for ${base}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
