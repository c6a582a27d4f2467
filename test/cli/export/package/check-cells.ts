/** Cells: each with a value that is of its type, formulas with the value they had, styles and texts that are there. */
import type { Package, Sheet } from './package';
import { boxOf, placeOf } from './references';
import { all, one, within, xstring, type Element } from './xml';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const ERRORS = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'];
/** Of Excel 2019 and later: a file of an older engine is calculated anew on opening. */
const ENGINE = 191029;

export function checkCells(file: Package): string[] {
  const strings = file.sharedStrings();
  const sst = file.xml('xl/sharedStrings.xml');
  const styles = all(one(file.xml('xl/styles.xml'), 'cellXfs') ?? sst, 'xf').length;
  const cells = file.sheets().flatMap((sheet) => within(sheet.xml, 'c').map((cell) => ({ sheet, cell })));
  const referring = cells.filter(({ cell }) => cell.attributes.t === 's').length;
  return [
    ...cells.flatMap(({ sheet, cell }) =>
      [...checkCell(cell, strings, styles), ...checkFormula(cell, file)].map(
        (finding) => `${sheet.name}!${cell.attributes.r}: ${finding}`,
      ),
    ),
    ...differ('uniqueCount', sst.attributes.uniqueCount, strings.length),
    ...differ('count', sst.attributes.count, referring),
    ...strings.flatMap((text, index) => (text.length > LONGEST_TEXT ? [`text ${index} is ${text.length} long`] : [])),
    ...checkCalculation(file),
    ...file.sheets().flatMap(checkSpills),
  ];
}

function differ(what: string, said: string | undefined, counted: number): string[] {
  return Number(said) === counted ? [] : [`shared strings say ${what} ${said} and there are ${counted}`];
}

function checkCell(cell: Element, strings: readonly string[], styles: number): string[] {
  const { t = 'n', s = '0' } = cell.attributes;
  const value = one(cell, 'v')?.text;
  const styled = Number(s) < styles ? [] : [`style ${s} of ${styles}`];
  if (value === undefined) return one(cell, 'f') ? [...styled, 'a formula without its value'] : styled;
  const fits: Readonly<Record<string, () => boolean>> = {
    n: () => value.trim() !== '' && Number.isFinite(Number(value)),
    s: () => /^\d+$/.test(value) && Number(value) < strings.length,
    str: () => one(cell, 'f') !== undefined && xstring(value).length <= LONGEST_TEXT,
    b: () => /^[01]$/.test(value),
    e: () => ERRORS.includes(value),
  };
  return fits[t]?.() ? styled : [...styled, `${JSON.stringify(value)} is no value of type ${t}`];
}

function checkFormula(cell: Element, file: Package): string[] {
  const formula = one(cell, 'f');
  if (!formula) return [];
  const findings: string[] = [];
  // The file has no other formulas than ours: a name without the prefix would stay unknown with the add-in, too.
  if (!/^_xldudf_[A-Z]+\((?:"(?:[^"]|"")*"|[^"()])*\)$/.test(formula.text))
    findings.push(`the formula ${formula.text}`);
  if (formula.text.length > LONGEST_FORMULA) findings.push(`a formula of ${formula.text.length} characters`);
  const { cm } = cell.attributes;
  const known = cm === undefined ? 0 : within(file.xml('xl/metadata.xml'), 'bk').length;
  if (cm !== undefined && (formula.attributes.t !== 'array' || Number(cm) > known)) findings.push(`metadata ${cm}`);
  return findings;
}

/** The cells of a spill hold values, no formulas of their own, and no two spills meet. */
function checkSpills({ name, xml }: Sheet): string[] {
  const cells = within(xml, 'c');
  const spills = cells.flatMap((cell) => {
    const formula = one(cell, 'f');
    return formula?.attributes.t === 'array'
      ? [{ at: cell.attributes.r ?? '', ref: formula.attributes.ref ?? '' }]
      : [];
  });
  return spills.flatMap(({ at, ref }) => {
    const [box, place] = [boxOf(ref), placeOf(at)];
    if (!box || place?.row !== box.top || place.column !== box.left) return [`${name}!${at}: spills over ${ref}`];
    const inside = cells.filter((cell) => {
      const { row = 0, column = 0 } = placeOf(cell.attributes.r ?? '') ?? {};
      return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
    });
    return inside.filter((cell) => one(cell, 'f')).length === 1 ? [] : [`${name}!${at}: formulas within ${ref}`];
  });
}

function checkCalculation(file: Package): string[] {
  const workbook = file.xml('xl/workbook.xml');
  const { calcId, fullCalcOnLoad } = one(workbook, 'calcPr')?.attributes ?? {};
  const features = within(workbook, 'xcalcf:feature').length;
  const { date1904 } = one(workbook, 'workbookPr')?.attributes ?? {};
  return [
    ...(Number(calcId) < ENGINE || fullCalcOnLoad === '1' || features === 0 ? ['is calculated anew on opening'] : []),
    ...(date1904 === undefined || date1904 === '0' ? [] : ['counts days from 1904']),
  ];
}
