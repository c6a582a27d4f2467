/** The files a manifest names: icons of their true size in assets/, and, once built, pages and function metadata in dist/. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pngSize } from './png-size';
import { valuesOf } from './validate-resources';
import { find, type Finding, type XmlElement } from './validate-xml';

/** Sizes of the two icons outside the ribbon; learn.microsoft.com/javascript/api/manifest/iconurl, …/highresolutioniconurl. */
const HEAD_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Icons are read from the repository, so this needs no build. */
export function checkIcons(root: XmlElement, repository: string): Finding[] {
  const images = find(root, 'Resources', 'bt:Images', 'bt:Image');
  const wanted = [
    ...Object.entries(HEAD_ICONS).flatMap(([name, size]) =>
      find(root, 'OfficeApp', name).map((element) => ({ element, size })),
    ),
    ...find(root, 'Icon', 'bt:Image').flatMap((place) => {
      const image = images.find((candidate) => candidate.attributes.id === place.attributes.resid);
      return image ? [{ element: image, size: Number(place.attributes.size) }] : [];
    }),
  ];
  const findings = wanted.flatMap(({ element, size }) =>
    valuesOf(element).flatMap((url) => {
      const problem = iconProblem(join(repository, pathOf(root, url)), size);
      return problem ? [{ line: element.line, message: `icon ${pathOf(root, url)} ${problem}` }] : [];
    }),
  );
  return findings.filter((finding, i) => findings.findIndex((other) => other.message === finding.message) === i);
}

function iconProblem(path: string, size: number): string | null {
  if (!existsSync(path)) return 'does not exist; `npm run icons` draws it';
  const real = pngSize(readFileSync(path));
  if (!real) return 'is not a PNG';
  return real.width === size && real.height === size
    ? null
    : `is ${real.width}×${real.height} pixels, not ${size}×${size}`;
}

/** Every address must lead to a file of the build. `site` is the folder that the host serves as its root. */
export function checkBuild(root: XmlElement, site: string): Finding[] {
  const elements = [
    ...find(root, 'bt:Urls', 'bt:Url'),
    ...find(root, 'bt:Images', 'bt:Image'),
    ...find(root, 'DefaultSettings', 'SourceLocation'),
  ];
  const missing = elements.flatMap((element) =>
    valuesOf(element)
      .filter((url) => !existsSync(join(site, pathOf(root, url))))
      .map((url) => ({ line: element.line, message: `${pathOf(root, url)} is not in the build` })),
  );
  return missing.length > 0 ? missing : checkMetadata(root, site);
}

interface FunctionMetadata {
  functions: { id: string; name: string; parameters: { name: string; optional?: boolean }[] }[];
}

/** Ids and parameters are the same in every language, and every id is associated in functions.js. */
function checkMetadata(root: XmlElement, site: string): Finding[] {
  const script = resource(root, 'Script');
  const metadata = resource(root, 'Metadata');
  if (!script || !metadata) return [];
  const [base, ...translations] = valuesOf(metadata).map((url) => readFileSync(join(site, pathOf(root, url)), 'utf8'));
  const signatures = signaturesOf(base ?? '{"functions":[]}');
  const code = readFileSync(join(site, pathOf(root, valuesOf(script)[0] ?? '')), 'utf8');
  const findings = signatures
    .map((signature) => signature.split('(')[0] ?? '')
    .filter((id) => !new RegExp(`associate\\(["']${id}["']`).test(code))
    .map((id) => ({
      line: script.line,
      message: `functions.js associates no function with the id ${id} of the metadata`,
    }));
  for (const [i, translation] of translations.entries()) {
    const other = signaturesOf(translation);
    const different = [
      ...signatures.filter((s) => !other.includes(s)),
      ...other.filter((s) => !signatures.includes(s)),
    ];
    const url = valuesOf(metadata)[i + 1] ?? '';
    if (different.length > 0) {
      findings.push({
        line: metadata.line,
        message: `${pathOf(root, url)} differs from the first language in ${different.join(', ')}`,
      });
    }
  }
  return findings;
}

/** The resource that <Script> or <Metadata> points to. */
function resource(root: XmlElement, place: string): XmlElement | undefined {
  const resid = find(root, place, 'SourceLocation')[0]?.attributes.resid;
  return find(root, 'bt:Urls', 'bt:Url').find((url) => url.attributes.id === resid);
}

function signaturesOf(json: string): string[] {
  const metadata = JSON.parse(json) as FunctionMetadata;
  // Names of parameters may be translated; how many there are and which may be left out may not.
  return metadata.functions.map(
    (f) => `${f.id}(${f.parameters.map((p) => (p.optional ? 'optional' : 'required')).join()})`,
  );
}

/** The address below the site's root, which is where the pane's page stands; an address elsewhere stays whole. */
function pathOf(root: XmlElement, url: string): string {
  const page = find(root, 'DefaultSettings', 'SourceLocation')[0]?.attributes.DefaultValue ?? '';
  const base = page.replace(/[^/]*$/, '');
  return (base && url.startsWith(base) ? url.slice(base.length) : url).replace(/[?#].*$/, '');
}
