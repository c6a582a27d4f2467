/** The exported file itself: nothing in it that Excel is known to repair; and proof that each kind of harm would be seen. */
import { seeds } from '../../../seeds/index';
import { hostileReport } from '../../hostile/hostile-report';
import { fullReport, report } from '../../tables/fixtures/reports';
import { exportOf } from './export-of';
import { checkPackage } from './package/check-package';
import { Package } from './package/package';
import { one, within } from './package/xml';

/** A workbook of every dataset is built and read in seconds, on a busy machine in more than jest's five. */
jest.setTimeout(60_000);

describe('nothing to repair', () => {
  test.each([
    ['the five reports, in Chinese', seeds, 'zh'],
    ['the five reports, in English', seeds, 'en'],
    ['made-up ones of every kind', [fullReport()], 'zh'],
    ['a report that says nothing', [report()], 'zh'],
    ['hostile ones', [hostileReport()], 'zh'],
  ] as const)('%s', async (_title, reports, language) => {
    expect(checkPackage(Package.read((await exportOf(reports, language)).bytes))).toEqual([]);
  });
});

test('every number can be read where nothing calculates: each formula has the value it had', async () => {
  const file = Package.read((await exportOf(seeds)).bytes);
  const cells = file.sheets().flatMap(({ xml }) => within(xml, 'c'));
  const formulas = cells.filter((cell) => one(cell, 'f'));
  expect(formulas).toHaveLength(16);
  for (const cell of formulas) expect(one(cell, 'v')?.text).not.toBe('');
});

describe('harm is seen', () => {
  let sound: Package;
  beforeAll(async () => {
    sound = Package.read((await exportOf([fullReport()])).bytes);
  });

  const TABLE = 'xl/tables/table2.xml';
  const FUNCTIONS = 'xl/worksheets/sheet2.xml';
  const DATA = 'xl/worksheets/sheet4.xml';

  test.each([
    ['a part that is no XML', TABLE, /<\/table>/, '', /table2\.xml: line/],
    ['a control character', 'xl/sharedStrings.xml', /<t>/, '<t>\u0001', /U\+0001/],
    [
      'a part without a type',
      '[Content_Types].xml',
      /<Override PartName="\/xl\/tables\/table2[^>]*>/,
      '',
      /no content/,
    ],
    [
      'a relation to nothing',
      'xl/worksheets/_rels/sheet4.xml.rels',
      /table2/,
      'table99',
      /leads to xl\/tables\/table99/,
    ],
    ['a use of no relation', DATA, /<tablePart r:id="rId1"/, '<tablePart r:id="rId7"', /no relation rId7/],
    ['a sheet name too long', 'xl/workbook.xml', /name="评级口径"/, `name="${'长'.repeat(32)}"`, /cannot be named/],
    ['a sheet name with a slash', 'xl/workbook.xml', /name="评级口径"/, 'name="a/b"', /cannot be named/],
    ['two sheets of a name', 'xl/workbook.xml', /name="评级口径"/, 'name="评级"', /two sheets are named/],
    [
      'a link to no sheet',
      'xl/worksheets/sheet1.xml',
      /location="&apos;评级&apos;/,
      'location="&apos;无&apos;',
      /the link of/,
    ],
    ['a cell out of order', DATA, /r="B3"/, 'r="A3"', /out of order/],
    ['a cell of another row', DATA, /r="B3"/, 'r="B4"', /stands in row 3/],
    ['a column too wide', DATA, /width="\d+"/, 'width="300"', /300 wide/],
    ['a text that is not there', DATA, /t="s"><v>\d+/, 't="s"><v>99999', /no value of type s/],
    ['a number that is none', DATA, /(<c r="C3"[^>]*><v>)[^<]*/, '$1NaN', /no value of type n/],
    ['a style that is not there', DATA, /s="\d+"/, 's="999"', /style 999/],
    ['a formula without its value', FUNCTIONS, /(<f>[^<]*<\/f>)<v>[^<]*<\/v>/, '$1', /without its value/],
    ['a formula without the prefix', FUNCTIONS, /_xldudf_/, '', /the formula TOKENS/],
    ['an older engine', 'xl/workbook.xml', /calcId="\d+"/, 'calcId="171027"', /calculated anew/],
    ['an engine without features', 'xl/workbook.xml', /<extLst>.*<\/extLst>/, '', /calculated anew/],
    ['days from 1904', 'xl/workbook.xml', /<workbookPr /, '<workbookPr date1904="1" ', /1904/],
    ['a wrong count of texts', 'xl/sharedStrings.xml', /uniqueCount="/, 'uniqueCount="1', /uniqueCount/],
    ['a wrong count of styles', 'xl/styles.xml', /cellXfs count="/, 'cellXfs count="1', /cellXfs says/],
    ['a style of no font', 'xl/styles.xml', /(<cellXfs.*?fontId=")\d+/s, '$199', /leads nowhere/],
    ['a table name like a cell', TABLE, /[dD]?isplayName="[^"]*"/, 'displayName="AB12"', /cannot be named "AB12"/],
    ['a table name with a blank', TABLE, /displayName="[^"]*"/, 'displayName="a b"', /cannot be named "a b"/],
    [
      'two tables of a name',
      TABLE,
      /name="[^"]*" displayName="[^"]*"/,
      'name="YB_Contents" displayName="yb_contents"',
      /two things/,
    ],
    ['two tables of an id', TABLE, / id="\d+" name="Y/, ' id="1" name="Y', /id 1/],
    ['a table without rows', TABLE, /( ref="A)2(:[A-Z]+)\d+"/, '$12$22"', /has no row/],
    ['a filter of another place', TABLE, /<autoFilter ref="A2/, '<autoFilter ref="A3', /filters A3/],
    ['a column named otherwise', TABLE, /(<tableColumn id="1" name=")[^"]*/, '$1别名', /stands under/],
    ['a table too narrow', TABLE, /<tableColumn id="2"[^>]*\/>/, '', /columns/],
    [
      'a merged cell in a table',
      DATA,
      /<pageMargins/,
      '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells><pageMargins',
      /merged/,
    ],
  ] as const)('%s', (_title, path, from, to, finding) => {
    expect(checkPackage(sound.with(path, (text) => text.replace(from, to))).join('\n')).toMatch(finding);
  });

  test('a formula in a spill, and a spill over another place', async () => {
    const spilling = Package.read((await exportOf(seeds)).bytes);
    const ref = (change: string): Package =>
      spilling.with(FUNCTIONS, (text) => text.replace(/t="array" ref="B\d+:/, `t="array" ref="${change}:`));
    expect(checkPackage(ref('B1')).join('\n')).toMatch(/spills over B1:/);
    const more = spilling.with(FUNCTIONS, (text) => text.replace(/(t="array" ref="B\d+:)[A-Z]+\d+/, '$1K500'));
    expect(checkPackage(more).join('\n')).toMatch(/formulas within B\d+:K500/);
  });

  test('the sound one has nothing to be seen', () => {
    expect(checkPackage(Package.read(sound.bytes()))).toEqual([]);
  });
});
