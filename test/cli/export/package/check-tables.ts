/** Tables: names, columns and places as Excel wants them, or it repairs the file and the table is gone. */
import type { Package, Sheet } from './package';
import { repeated } from './check-parts';
import { boxOf, overlap, placeOf, type Box } from './references';
import { all, one, within, xstring, type Element } from './xml';

const LONGEST_NAME = 255;

interface Table {
  readonly sheet: Sheet;
  readonly path: string;
  readonly xml: Element;
  readonly box: Box | null;
}

export function checkTables(file: Package): string[] {
  const tables = file.sheets().flatMap((sheet) =>
    file.relations(sheet.path).flatMap(({ type, target }): Table[] => {
      if (type !== 'table') return [];
      const xml = file.xml(target);
      return [{ sheet, path: target, xml, box: boxOf(xml.attributes.ref ?? '') }];
    }),
  );
  const names = tables.map(({ xml }) => (xml.attributes.displayName ?? '').toLowerCase());
  const defined = within(file.xml('xl/workbook.xml'), 'definedName').map(({ attributes }) => attributes.name ?? '');
  const strings = file.sharedStrings();
  return [
    ...tables.flatMap((table) => [
      ...[...checkName(table), ...checkShape(table), ...checkHeader(table, strings)].map(
        (each) => `${table.path}: ${each}`,
      ),
    ]),
    ...repeated([...names, ...defined.map((name) => name.toLowerCase())]).map((name) => `two things are named ${name}`),
    ...repeated(tables.map(({ xml }) => xml.attributes.id ?? '')).map((id) => `two tables have the id ${id}`),
    ...file.sheets().flatMap((sheet) => checkPlaces(sheet, tables)),
  ];
}

/** The rules of defined names, which tables share. */
function checkName({ xml: { attributes } }: Table): string[] {
  const { name = '', displayName = '' } = attributes;
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(displayName) && displayName.length <= LONGEST_NAME;
  const address = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/.test(displayName);
  return legal && !address && name === displayName ? [] : [`cannot be named ${JSON.stringify(displayName)}`];
}

function checkShape({ xml, box }: Table): string[] {
  const columns = all(one(xml, 'tableColumns') ?? xml, 'tableColumn');
  if (!box) return [`stands at ${xml.attributes.ref}`];
  const filter = one(xml, 'autoFilter')?.attributes.ref;
  return [
    // Excel has no table of a header alone.
    ...(box.bottom > box.top ? [] : ['has no row']),
    ...(columns.length === box.right - box.left + 1 ? [] : [`has ${columns.length} columns at ${xml.attributes.ref}`]),
    ...(Number(one(xml, 'tableColumns')?.attributes.count) === columns.length ? [] : ['miscounts its columns']),
    ...(filter === undefined || filter === xml.attributes.ref ? [] : [`filters ${filter}`]),
    ...within(xml, 'filterColumn').flatMap(({ attributes }) =>
      Number(attributes.colId) < columns.length ? [] : [`filters column ${attributes.colId}`],
    ),
    ...repeated(columns.map(({ attributes }) => attributes.id ?? '')).map((id) => `two columns have the id ${id}`),
  ];
}

/** A column is named as its header cell reads, in a cell of text; no two alike whatever their case. */
function checkHeader({ sheet, xml, box }: Table, strings: readonly string[]): string[] {
  const names = within(xml, 'tableColumn').map(({ attributes }) => xstring(attributes.name ?? ''));
  const header = new Map(
    within(sheet.xml, 'c').flatMap((cell) => {
      const place = placeOf(cell.attributes.r ?? '');
      return box && place?.row === box.top ? [[place.column, cell] as const] : [];
    }),
  );
  return [
    ...names.flatMap((name, index) => {
      const cell = header.get((box?.left ?? 1) + index);
      const text = cell?.attributes.t === 's' ? strings[Number(one(cell, 'v')?.text)] : undefined;
      if (text !== name) return [`column ${JSON.stringify(name)} stands under ${JSON.stringify(text)}`];
      return name === '' || name.length > LONGEST_NAME ? [`a column's name is ${name.length} long`] : [];
    }),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two columns are named ${name}`),
  ];
}

/** Every table is a part of its sheet; none meets another or a merged cell. */
function checkPlaces(sheet: Sheet, tables: readonly Table[]): string[] {
  const own = tables.filter((table) => table.sheet.path === sheet.path);
  const parts = within(sheet.xml, 'tablePart').length;
  const merged = within(sheet.xml, 'mergeCell').flatMap(({ attributes }) => boxOf(attributes.ref ?? '') ?? []);
  const boxes = own.flatMap(({ box }) => box ?? []);
  const meets = boxes.some((box, index) => [...boxes.slice(index + 1), ...merged].some((other) => overlap(box, other)));
  return [
    ...(parts === own.length ? [] : [`${sheet.name}: ${own.length} tables and ${parts} table parts`]),
    ...(meets ? [`${sheet.name}: a table meets another or a merged cell`] : []),
  ];
}
