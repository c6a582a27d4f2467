/** A manifest as a tree whose elements know their line, so that every finding can say where to look. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed; "" where it has none. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** Names from the root down to this element. */
  readonly path: readonly string[];
}

/** What is wrong, in words, and where. */
export interface Finding {
  readonly line: number;
  readonly message: string;
}

/** The parser's ordered form: one key is the element's name, ":@" its attributes, "#text" a text node. */
type RawNode = Record<string | symbol, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  captureMetaData: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** Reads XML text. Text that is not well-formed gives the parser's finding instead of a tree. */
export function readXml(text: string): XmlElement | Finding {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) return { line: verdict.err.line, message: `not well-formed XML: ${verdict.err.msg}` };
  const roots = (parser.parse(text) as RawNode[]).filter((node) => elementName(node) !== null);
  const root = roots[0];
  if (!root) return { line: 1, message: 'the file holds no XML element' };
  return toElement(root, [], text);
}

export function isFinding(value: XmlElement | Finding): value is Finding {
  return 'message' in value;
}

/** Every element of the tree, parents before children. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/** All elements whose path ends with the names given, such as `find(root, 'Host', 'Runtimes')`. */
export function find(root: XmlElement, ...tail: string[]): XmlElement[] {
  return [...walk(root)].filter((element) => endsWith(element.path, tail));
}

export function endsWith(path: readonly string[], tail: readonly string[]): boolean {
  return tail.length <= path.length && tail.every((name, i) => path[path.length - tail.length + i] === name);
}

function elementName(node: RawNode): string | null {
  return Object.keys(node).find((key) => key !== ':@' && key !== '#text' && !key.startsWith('?')) ?? null;
}

function toElement(node: RawNode, parents: readonly string[], text: string): XmlElement {
  const name = elementName(node) ?? '';
  const inside = (node[name] ?? []) as RawNode[];
  const path = [...parents, name];
  const meta = node[XMLParser.getMetaDataSymbol() as unknown as symbol] as { startIndex?: number } | undefined;
  return {
    name,
    path,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    text: inside
      .map((child) => (child['#text'] as string | undefined) ?? '')
      .join('')
      .trim(),
    children: inside.filter((child) => elementName(child) !== null).map((child) => toElement(child, path, text)),
    line: text.slice(0, meta?.startIndex ?? 0).split('\n').length,
  };
}
