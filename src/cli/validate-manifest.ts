/** All checks of one manifest in their order, offline. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { checkBuild, checkIcons } from './validate-files';
import { checkCommands } from './validate-commands';
import { checkResources } from './validate-resources';
import { checkStructure } from './validate-structure';
import { isFinding, readXml, type Finding } from './validate-xml';

export interface ManifestReport {
  readonly findings: readonly Finding[];
  /** True where a build was there to be checked as well. */
  readonly built: boolean;
}

/** `repository` holds `assets/`; `site` is the build, whose absence only narrows what can be checked. */
export async function checkManifest(
  path: string,
  repository: string,
  site = join(repository, 'dist'),
): Promise<ManifestReport> {
  const tree = readXml(readFileSync(path, 'utf8'));
  if (isFinding(tree)) return { findings: [tree], built: false };
  const built = existsSync(join(site, 'functions.json'));
  const ours = [
    ...checkStructure(tree),
    ...checkResources(tree),
    ...checkCommands(tree),
    ...checkIcons(tree, repository),
  ];
  const findings = [...ours, ...(built ? checkBuild(tree, site) : []), ...(await microsoftReads(path))];
  return { findings, built };
}

/** Microsoft's own package reads it too: its parser is stricter in places, as with "--" inside a comment. */
async function microsoftReads(path: string): Promise<Finding[]> {
  try {
    await OfficeAddinManifest.readManifestFile(path);
    return [];
  } catch (error) {
    const words = String(error).replace(/\s+/g, ' ');
    return [{ line: Number(/Line: (\d+)/.exec(words)?.[1] ?? 0) + 1, message: `office-addin-manifest: ${words}` }];
  }
}
