/** Sheets: names Excel takes, rows and cells in order, columns as wide as they may be. */
import type { Package, Sheet } from './package';
import { repeated } from './check-parts';
import { boxOf, placeOf } from './references';
import { all, one, within } from './xml';

/** Excel's widest column, in characters. */
const WIDEST = 255;

export function checkSheets(file: Package): string[] {
  const sheets = file.sheets();
  const ids = within(file.xml('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.sheetId ?? '');
  return [
    ...(sheets.length === 0 ? ['no sheet'] : []),
    ...sheets.flatMap(({ name }) => checkName(name)),
    ...repeated(sheets.map(({ name }) => name.toLowerCase())).map((name) => `two sheets are named ${name}`),
    ...repeated(ids).map((id) => `two sheets have the id ${id}`),
    ...sheets.flatMap((sheet) => [...checkOrder(sheet), ...checkColumns(sheet), ...checkLinks(sheet, sheets)]),
  ];
}

function checkName(name: string): string[] {
  const legal = /^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u.test(name) && name.toLowerCase() !== 'history';
  return legal ? [] : [`a sheet cannot be named ${JSON.stringify(name)}`];
}

function checkOrder({ name, xml }: Sheet): string[] {
  const findings: string[] = [];
  let above = 0;
  for (const row of within(xml, 'row')) {
    const number = Number(row.attributes.r);
    if (number <= above) findings.push(`${name}: row ${number} follows row ${above}`);
    above = number;
    let left = 0;
    for (const { attributes } of all(row, 'c')) {
      const place = placeOf(attributes.r ?? '');
      if (place?.row !== number) findings.push(`${name}: ${attributes.r} stands in row ${number}`);
      else if (place.column <= left) findings.push(`${name}: ${attributes.r} stands out of order`);
      left = place?.column ?? left;
    }
  }
  return findings;
}

function checkColumns({ name, xml }: Sheet): string[] {
  let last = 0;
  return within(xml, 'col').flatMap(({ attributes: { min, max, width } }) => {
    const wrong = Number(min) <= last || Number(max) < Number(min);
    last = Number(max);
    return [
      ...(wrong ? [`${name}: columns ${min} to ${max} are set twice`] : []),
      ...(Number(width) > 0 && Number(width) <= WIDEST ? [] : [`${name}: column ${min} is ${width} wide`]),
    ];
  });
}

/** A link inside the workbook leads to a cell of a sheet there is. */
function checkLinks({ name, xml }: Sheet, sheets: readonly Sheet[]): string[] {
  return all(one(xml, 'hyperlinks') ?? xml, 'hyperlink').flatMap(({ attributes: { ref = '', location = '' } }) => {
    const [, sheet = '', cell = ''] = /^'((?:[^']|'')+)'!(.+)$/.exec(location) ?? [];
    const there = sheets.some((each) => each.name === sheet.replaceAll("''", "'")) && boxOf(cell) !== null;
    return there && boxOf(ref) ? [] : [`${name}: the link of ${ref} leads to ${location}`];
  });
}
