/** XML as a tree of elements, read by another library than the one that wrote it. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface Element {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Of the element itself, its children's apart. */
  readonly text: string;
}

type Parsed = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Numeric character references are among these.
  htmlEntities: true,
});

/** The root element. Throws where the text is not well-formed. */
export function parseXml(text: string): Element {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
  const [root] = (parser.parse(text) as Parsed[]).map(elementOf).filter(({ name }) => !name.startsWith('?'));
  if (!root) throw new Error('no root element');
  return root;
}

function elementOf(parsed: Parsed): Element {
  const name = Object.keys(parsed).find((key) => key !== ATTRIBUTES) ?? '';
  const content = name === TEXT ? [] : ((parsed[name] ?? []) as Parsed[]);
  return {
    name,
    attributes: (parsed[ATTRIBUTES] ?? {}) as Record<string, string>,
    children: content.filter((each) => !(TEXT in each)).map(elementOf),
    text: content.map((each) => (TEXT in each ? String(each[TEXT]) : '')).join(''),
  };
}

/** Children of that name, at any depth where `deep`. */
export function all(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

export function within(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
}

export function one(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}

/** What a text of OOXML says: `_x000A_` is a line feed (ECMA-376 part 1, 22.9.2.19). */
export function xstring(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
