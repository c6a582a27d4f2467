/** What ExcelTS cannot be told, put right in the finished file. */
import { unzip, zip } from '@cj-tech-master/excelts/archive';

/**
 * The calculation engine of Excel 2019 and all later versions. A file of an older engine is calculated anew when it is opened
 * (ECMA-376 part 1, 18.2.2), and without the add-in our formulas would then show #NAME? in place of their values.
 */
const ENGINE = 191029;

/** What that engine can do; a feature that is missing in the file has it calculated anew as well ([MS-XLSX] 2.4.82). */
const FEATURES = ['RD', 'Single', 'FV', 'CNMTM', 'LET_WF', 'LAMBDA_WF', 'ARRAYTEXT_WF'];

const FEATURE_LIST =
  '<extLst><ext uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}" xmlns:xcalcf="http://schemas.microsoft.com/office/spreadsheetml/2018/calcfeatures"><xcalcf:calcFeatures>' +
  FEATURES.map((name) => `<xcalcf:feature name="microsoft.com:${name}"/>`).join('') +
  '</xcalcf:calcFeatures></ext></extLst>';

type Patch = (xml: string) => string;

const PATCHES: readonly (readonly [RegExp, Patch])[] = [
  [/^xl\/workbook\.xml$/, calculatedByThisEngine],
  [/^xl\/(?:sharedStrings|tables\/table\d+)\.xml$/, escapedOnce],
];

/** The same package with those parts patched. Throws where ExcelTS no longer writes what a patch is for. */
export async function finishPackage(bytes: Uint8Array): Promise<Uint8Array> {
  const patched = zip({ noSort: true, reproducible: true });
  for await (const entry of unzip(bytes).entries()) {
    const patch = PATCHES.find(([path]) => path.test(entry.path))?.[1];
    const content = await entry.bytes();
    patched.add(entry.path, patch ? new TextEncoder().encode(patch(new TextDecoder().decode(content))) : content);
  }
  return patched.bytes();
}

function calculatedByThisEngine(xml: string): string {
  const patched = xml
    .replace(/<calcPr calcId="\d+"/, `<calcPr calcId="${ENGINE}"`)
    .replace('</workbook>', `${FEATURE_LIST}</workbook>`);
  if (!patched.includes(`calcId="${ENGINE}"`) || xml.includes('<extLst>')) {
    throw new Error('xl/workbook.xml is not as ExcelTS 10.2 writes it');
  }
  return patched;
}

/**
 * `_x0041_` in a text is an escape (ECMA-376 part 1, 22.9.2.19), so a text that says just that has its `_` escaped. ExcelTS
 * forgets those that share a `_` with the one before: `_x0041_x0042_` would be read as `_x0041B`.
 */
function escapedOnce(xml: string): string {
  return xml.replace(/_x005F_(x[0-9A-F]{4}_)/gi, '_$1').replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
}
