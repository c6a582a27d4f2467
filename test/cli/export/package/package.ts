/** An .xlsx file taken apart: its parts, and what leads from one to another. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { posix } from 'node:path';
import { all, one, parseXml, xstring, type Element } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`. */
  readonly type: string;
  /** Path of the part it leads to. */
  readonly target: string;
}

export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly xml: Element;
}

export class Package {
  private readonly parsed = new Map<string, Element>();

  private constructor(readonly parts: ReadonlyMap<string, string>) {}

  static read(bytes: Uint8Array): Package {
    const files = Object.entries(unzipSync(bytes));
    return new Package(new Map(files.map(([path, content]) => [path, strFromU8(content)])));
  }

  /** The same with one part changed; throws where the change changes nothing. */
  with(path: string, change: (text: string) => string): Package {
    const before = this.text(path);
    const after = change(before);
    if (after === before) throw new Error(`${path} is the same after the change`);
    return new Package(new Map([...this.parts, [path, after]]));
  }

  bytes(): Uint8Array {
    return zipSync(Object.fromEntries([...this.parts].map(([path, text]) => [path, strToU8(text)])));
  }

  text(path: string): string {
    const text = this.parts.get(path);
    if (text === undefined) throw new Error(`no part ${path}`);
    return text;
  }

  xml(path: string): Element {
    const xml = this.parsed.get(path) ?? parseXml(this.text(path));
    this.parsed.set(path, xml);
    return xml;
  }

  /** What the part refers to, by its own list of relations; none where it has no list. */
  relations(path: string): Relation[] {
    const list = posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
    if (!this.parts.has(list)) return [];
    return all(this.xml(list), 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      type: posix.basename(Type),
      target: Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(path), Target),
    }));
  }

  sheets(): Sheet[] {
    const relations = this.relations('xl/workbook.xml');
    const sheets = one(this.xml('xl/workbook.xml'), 'sheets');
    return all(sheets ?? { name: '', attributes: {}, children: [], text: '' }, 'sheet').map(({ attributes }) => {
      const path = relations.find(({ id }) => id === attributes['r:id'])?.target ?? '';
      return { name: attributes.name ?? '', path, xml: this.xml(path) };
    });
  }

  /** The texts that cells refer to by number. */
  sharedStrings(): string[] {
    return all(this.xml('xl/sharedStrings.xml'), 'si').map((item) => {
      const runs = all(item, 'r').map((run) => one(run, 't')?.text ?? '');
      return xstring((one(item, 't')?.text ?? '') + runs.join(''));
    });
  }
}
