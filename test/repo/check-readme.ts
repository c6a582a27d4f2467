/** README stays true: its links lead somewhere, its table of dependencies is whole, its table of functions is the metadata's. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Relative links, images and anchors of a Markdown file that lead nowhere. Addresses on the web are not followed. */
export function checkLinks(markdown: string, path: string): string[] {
  const anchors = new Set([...markdown.matchAll(/^#+ +(.+)$/gm)].map((heading) => anchorOf(heading[1] ?? '')));
  const targets = [...markdown.matchAll(/\]\(([^)\s]+)[^)]*\)|\b(?:src|href)="([^"]+)"/g)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) =>
      target.startsWith('#')
        ? !anchors.has(target.slice(1))
        : !existsSync(join(dirname(path), target.replace(/#.*$/, ''))),
    )
    .map((target) => `${target} leads nowhere`);
}

/** As GitHub makes it: lower case, punctuation dropped, spaces to hyphens. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Direct dependencies that no row of a table names in backticks; `@scope/*` names a whole scope. */
export function checkDependencyTable(markdown: string, manifest: Package): string[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  const named = new Set(rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '')));
  const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const missing = direct.filter((name) => !named.has(name) && !named.has(name.replace(/\/.*/, '/*')));
  const packageLike = [...named].filter((name) => /^@[\w.-]+\/[\w*.-]+$/.test(name));
  const gone = packageLike.filter((name) => !direct.some((d) => d === name || d.startsWith(name.replace(/\*$/, ''))));
  return [
    ...missing.map((name) => `no row names the dependency ${name}`),
    ...gone.map((name) => `a row names ${name}, which is no dependency`),
  ];
}
