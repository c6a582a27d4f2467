/** `npm run validate [-- FILE…]`: both manifests, offline, against the schema and against what the schema cannot say. */
import { resolve } from 'node:path';
import { checkManifest } from './validate-manifest';

async function main(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { findings, built } = await checkManifest(resolve(name), process.cwd());
    for (const finding of findings) console.error(`${name}:${finding.line}  ${finding.message}`);
    const verdict = findings.length === 0 ? 'valid' : `${findings.length} problem(s)`;
    const scope = built
      ? 'with the build in dist/'
      : 'without a build; after `npm run build` its files are checked too';
    console.log(`${name}: ${verdict}, checked ${scope}`);
    if (findings.length > 0) process.exitCode = 1;
  }
}

const given = process.argv.slice(2);
void main(given.length > 0 ? given : ['manifest.xml', 'manifest.dev.xml']);
