/** Parts: well-formed, typed, and each led to by another. A dangling end makes Excel repair the file. */
import type { Package } from './package';
import { all, parseXml, within } from './xml';

const TYPES = '[Content_Types].xml';

export function checkParts(file: Package): string[] {
  const broken = [...file.parts].flatMap(([path, text]) => notXml(path, text));
  return broken.length > 0 ? broken : [...checkTypes(file), ...checkRelations(file)];
}

function notXml(path: string, text: string): string[] {
  // XML 1.0, production 2: Char.
  const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
  if (illegal) return [`${path}: holds U+${illegal[0].charCodeAt(0).toString(16).padStart(4, '0')}`];
  try {
    parseXml(text);
    return [];
  } catch (error) {
    return [`${path}: ${(error as Error).message}`];
  }
}

function checkTypes(file: Package): string[] {
  const types = file.xml(TYPES);
  const endings = new Set(all(types, 'Default').map(({ attributes }) => attributes.Extension));
  const named = all(types, 'Override').map(({ attributes }) => (attributes.PartName ?? '').slice(1));
  const untyped = [...file.parts.keys()].filter((path) => {
    const ending = path.slice(path.lastIndexOf('.') + 1);
    return path !== TYPES && !named.includes(path) && (ending !== 'rels' || !endings.has(ending));
  });
  return [
    ...untyped.map((path) => `${path}: has no content type`),
    ...named.filter((path) => !file.parts.has(path)).map((path) => `${path}: has a type and is not there`),
    ...repeated(named).map((path) => `${path}: has two types`),
  ];
}

function checkRelations(file: Package): string[] {
  const reached = new Set<string>();
  const findings: string[] = [];
  const visit = (path: string): void => {
    const relations = file.relations(path);
    findings.push(...repeated(relations.map(({ id }) => id)).map((id) => `${path}: two relations are ${id}`));
    const ids = new Set(relations.map(({ id }) => id));
    for (const id of path === '' ? [] : usedIds(file, path))
      if (!ids.has(id)) findings.push(`${path}: no relation ${id}`);
    for (const { target } of relations) {
      if (!file.parts.has(target)) findings.push(`${path}: leads to ${target}, which is not there`);
      else if (!reached.has(target)) {
        reached.add(target);
        visit(target);
      }
    }
  };
  visit('');
  const loose = [...file.parts.keys()].filter(
    (path) => path !== TYPES && !path.endsWith('.rels') && !reached.has(path),
  );
  return [...findings, ...loose.map((path) => `${path}: nothing leads to it`)];
}

function usedIds(file: Package, path: string): string[] {
  const root = file.xml(path);
  const elements = ['sheet', 'tablePart', 'hyperlink', 'drawing', 'legacyDrawing'].flatMap((name) =>
    within(root, name),
  );
  return elements.flatMap(({ attributes }) => attributes['r:id'] ?? []);
}

export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
