/** What a sheet's own part holds and ExcelTS does not know: custom properties, and the ids of columns in its tables. */
import { attribute, elements, escaped, type PackageParts } from './package-parts';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTY_TYPE = `${RELATIONSHIP}/customProperty`;
const TABLE_TYPE = `${RELATIONSHIP}/table`;
/** Comes behind `customProperties` in a sheet (ECMA-376 part 1, 18.3.1.99). */
const AFTER =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** The part of each sheet, in the order of the tabs. */
export function sheetParts(parts: PackageParts): string[] {
  const related = parts.related('xl/workbook.xml');
  return elements(parts.text('xl/workbook.xml') ?? '', 'sheet').map((tag) => related.get(attribute(tag, 'id')) ?? '');
}

/** The value is text in UTF-16, in a part of its own, as Excel writes it. */
export function writeProperties(
  parts: PackageParts,
  sheet: string,
  properties: Readonly<Record<string, string>>,
): void {
  const tags = Object.entries(properties).map(([name, value]) => {
    let number = 1;
    while (parts.bytes(propertyPart(number))) number += 1;
    parts.add(
      propertyPart(number),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
      utf16(value),
    );
    const id = parts.relate(sheet, PROPERTY_TYPE, `../customProperty${number}.bin`);
    return `<customPr name="${escaped(name)}" r:id="${id}"/>`;
  });
  if (tags.length === 0) return;
  const xml = parts.text(sheet) ?? '';
  const list = `<customProperties xmlns:r="${RELATIONSHIP}">${tags.join('')}</customProperties>`;
  parts.set(
    sheet,
    xml.replace(AFTER, (next) => list + next),
  );
}

function propertyPart(number: number): string {
  return `xl/customProperty${number}.bin`;
}

export function readProperties(parts: PackageParts, sheet: string): Record<string, string> {
  const related = parts.related(sheet, PROPERTY_TYPE);
  const properties: Record<string, string> = {};
  for (const tag of elements(parts.text(sheet) ?? '', 'customPr')) {
    const content = parts.bytes(related.get(attribute(tag, 'id')) ?? '');
    if (content) properties[attribute(tag, 'name')] = new TextDecoder('utf-16le').decode(content);
  }
  return properties;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

/** ExcelTS numbers columns by their places; a column keeps its number in Excel. `ids` by name of the table. */
export function writeColumnIds(parts: PackageParts, sheet: string, ids: ReadonlyMap<string, readonly number[]>): void {
  for (const path of parts.related(sheet, TABLE_TYPE).values()) {
    const xml = parts.text(path) ?? '';
    const own = ids.get(attribute(elements(xml, 'table')[0] ?? '', 'name')) ?? [];
    let index = 0;
    const numbered = xml.replace(/(<tableColumn id=")(\d+)"/g, (_, start: string, id: string) => {
      const number = own[index++] ?? id;
      return `${start}${number}"`;
    });
    parts.set(path, numbered);
  }
}

/** The numbers of the columns of each table on the sheet, by its name. */
export function readColumnIds(parts: PackageParts, sheet: string): Map<string, number[]> {
  const ids = new Map<string, number[]>();
  for (const path of parts.related(sheet, TABLE_TYPE).values()) {
    const xml = parts.text(path) ?? '';
    const name = attribute(elements(xml, 'table')[0] ?? '', 'name');
    ids.set(
      name,
      elements(xml, 'tableColumn').map((tag) => Number(attribute(tag, 'id'))),
    );
  }
  return ids;
}
