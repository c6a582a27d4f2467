/** The parts of an .xlsx package as texts: for what Excel keeps in a file and ExcelTS does not know. */
import { unzip, zip } from '@cj-tech-master/excelts/archive';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export class PackageParts {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static async read(bytes: Uint8Array): Promise<PackageParts> {
    const parts = new Map<string, Uint8Array>();
    for await (const entry of unzip(bytes).entries()) parts.set(entry.path, await entry.bytes());
    return new PackageParts(parts);
  }

  write(): Promise<Uint8Array> {
    const archive = zip({ noSort: true });
    for (const [path, content] of this.parts) archive.add(path, content);
    return archive.bytes();
  }

  /** undefined where there is no such part. */
  text(path: string): string | undefined {
    const content = this.parts.get(path);
    return content && new TextDecoder().decode(content);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(path);
  }

  set(path: string, content: string | Uint8Array): void {
    this.parts.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  /** Adds a part with its content type. */
  add(path: string, contentType: string, content: string | Uint8Array): void {
    this.set(path, content);
    const types = '[Content_Types].xml';
    const override = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    this.set(types, (this.text(types) ?? '').replace('</Types>', `${override}</Types>`));
  }

  /** Adds a relationship of a part (`""`: of the package) and gives its id. */
  relate(source: string, type: string, target: string): string {
    const path = relationshipsOf(source);
    const before = this.text(path) ?? `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    let number = 1;
    while (before.includes(`"rId${number}"`)) number += 1;
    const relationship = `<Relationship Id="rId${number}" Type="${type}" Target="${target}"/>`;
    this.set(path, before.replace('</Relationships>', `${relationship}</Relationships>`));
    return `rId${number}`;
  }

  /** Paths of the parts that a part is related to, by relationship id; those of one type where it is given. */
  related(source: string, type?: string): Map<string, string> {
    const found = elements(this.text(relationshipsOf(source)) ?? '', 'Relationship').filter(
      (tag) => type === undefined || attribute(tag, 'Type') === type,
    );
    return new Map(found.map((tag) => [attribute(tag, 'Id'), resolve(source, attribute(tag, 'Target'))]));
  }
}

/** `xl/worksheets/_rels/sheet1.xml.rels`. */
function relationshipsOf(source: string): string {
  const at = source.lastIndexOf('/') + 1;
  return `${source.slice(0, at)}_rels/${source.slice(at)}.rels`;
}

/** A target is given as seen from the folder of its source, or from the root. */
function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = source.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') folders.pop();
    else if (part !== '.') folders.push(part);
  }
  return folders.join('/');
}

/** The opening tags of that name, with or without a prefix. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b(?:[^>"]|"[^"]*")*>`, 'g')) ?? [];
}

/** "" where the tag has none. */
export function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value
    .replace(/&#x([0-9a-f]+);|&#(\d+);/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** A text as an attribute's value; signs XML has no place for are left out. */
export function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
      // eslint-disable-next-line no-control-regex -- the very signs that XML 1.0 forbids
      .replace(/[\u0000-\u001f\ufffe\uffff]/g, '')
  );
}
