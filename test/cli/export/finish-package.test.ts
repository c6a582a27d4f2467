import { strToU8, unzipSync, zipSync } from 'fflate';
import { finishPackage } from '../../../src/cli/export/finish-package';

const WORKBOOK = '<workbook><sheets/><calcPr calcId="171027"/></workbook>';

async function finished(parts: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  const files = Object.entries(unzipSync(await finishPackage(bytes)));
  return Object.fromEntries(files.map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

test('the workbook says it was calculated by the present engine with all its features', async () => {
  const { 'xl/workbook.xml': xml = '' } = await finished({ 'xl/workbook.xml': WORKBOOK });
  expect(xml).toContain('<calcPr calcId="191029"/><extLst><ext uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}"');
  expect(xml).toMatch(/<xcalcf:feature name="microsoft\.com:LAMBDA_WF"\/>.*<\/extLst><\/workbook>$/);
});

test('escapes that share a line are all escaped; other parts stay as they are', async () => {
  const texts = '<t>_x005F_x0041_x0042_ _x005F_x005F_x0041_ _x0041</t>';
  const parts = await finished({ 'xl/workbook.xml': WORKBOOK, 'xl/sharedStrings.xml': texts, 'xl/theme/t.xml': texts });
  expect(parts['xl/sharedStrings.xml']).toBe('<t>_x005F_x0041_x005F_x0042_ _x005F_x005F_x005F_x0041_ _x0041</t>');
  expect(parts['xl/theme/t.xml']).toBe(texts);
});

test.each(['<workbook><sheets/></workbook>', WORKBOOK.replace('<sheets/>', '<sheets/><extLst></extLst>')])(
  'a workbook that is not as it was when this was written is refused: %s',
  async (xml) => {
    await expect(finished({ 'xl/workbook.xml': xml })).rejects.toThrow('not as ExcelTS 10.2 writes it');
  },
);
