/** Breaks a copy of the real manifest in one way at a time and looks for the message that says so. */
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkManifest } from '../../src/cli/validate-manifest';

const ROOT = join(__dirname, '../..');
const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yanbiao-manifest-'));
  cpSync(join(ROOT, 'assets'), join(folder, 'assets'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function messages(xml: string): Promise<string[]> {
  const path = join(folder, 'manifest.xml');
  writeFileSync(path, xml);
  return (await checkManifest(path, folder)).findings.map((finding) => finding.message);
}

/** Replaces what must be there, so that a case cannot pass by editing nothing. */
function edit(from: string | RegExp, to: string): string {
  const edited = manifest.replace(from, to);
  if (edited === manifest) throw new Error(`the manifest holds no ${from}`);
  return edited;
}

test.each(['manifest.xml', 'manifest.dev.xml'])('%s as committed has nothing to say', async (name) => {
  expect((await checkManifest(join(ROOT, name), ROOT, join(folder, 'no-build'))).findings).toEqual([]);
});

const CASES: [what: string, from: string | RegExp, to: string, message: string][] = [
  ['a tag left open', '</Hosts>', '', "not well-formed XML: Expected closing tag 'Hosts'"],
  ['two hyphens in a comment', 'Production manifest', 'Production -- manifest', 'Malformed comment'],
  ['elements swapped', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1', '<Id> must come before <Version>'],
  ['an element lost', /<ProviderName>.*<\/ProviderName>/, '', '<OfficeApp> lacks <ProviderName>'],
  ['an unknown element', '<Hosts>', '<Colour/><Hosts>', '<Colour> is not allowed in <OfficeApp>'],
  ['an element twice', /(<Permissions>.*)/, '$1$1', '<Permissions> stands 2 times in <OfficeApp>'],
  [
    'Runtimes after AllFormFactors',
    /(<Runtimes>[^]*?<\/Runtimes>)([^]*?<\/AllFormFactors>)/,
    '$2$1',
    '<Runtimes> must come',
  ],
  ['a menu without items', /<Items>[^]*?<\/Items>/, '', 'a <Control> of the type Menu lacks <Items>'],
  ['a button with items', 'xsi:type="Menu"', 'xsi:type="Button"', 'a <Control> of the type Button lacks <Action>'],
  ['an unknown control', 'xsi:type="Menu"', 'xsi:type="Gallery"', 'it must be Button or Menu'],
  [
    'an action without its function',
    /<FunctionName>.*<\/FunctionName>/,
    '',
    'a <Action> of the type ExecuteFunction lacks <FunctionName>',
  ],
  ['a function name with a blank', '>repairFormulas<', '>repair formulas<', 'a name of letters, digits and _'],
  ['an id twice', '"Yanbiao.FreezeSheet"', '"Yanbiao.Repair"', 'the id "Yanbiao.Repair" of <Item> is taken'],
  ['an attribute lost', ' lifetime="long"', '', '<Runtime> lacks its attribute lifetime'],
  ['a short lifetime', 'lifetime="long"', 'lifetime="short"', 'the shared runtime needs lifetime="long"'],
  ['an Id that is no GUID', /<Id>.*<\/Id>/, '<Id>yanbiao</Id>', '<Id> is "yanbiao"; it must be a GUID'],
  ['a version of three parts', /<Version>.*</, '<Version>1.0.0<', '<Version> is "1.0.0"; it must be four numbers'],
  ['a language without region', 'zh-CN</', 'zh</', '<DefaultLocale> is "zh"; it must be a full language tag'],
  ['a resid that leads nowhere', '"Open.Label"/>', '"Open.Lable"/>', 'the resource "Open.Lable", which does not exist'],
  [
    'a string where an address is wanted',
    'FunctionFile resid="Taskpane.Url"',
    'FunctionFile resid="Open.Label"',
    '<FunctionFile> names "Open.Label", which stands in <bt:ShortStrings>',
  ],
  [
    'a page of its own',
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Functions.Script.Url"',
    'must be equal to share one runtime',
  ],
  [
    'a resource nobody uses',
    '<bt:LongStrings>',
    '<bt:LongStrings><bt:String id="Idle" DefaultValue="a"><bt:Override Locale="en-US" Value="a"/></bt:String>',
    'nothing uses the resource "Idle"',
  ],
  [
    'a label over 125 characters',
    'Value="Report data"',
    `Value="${'a'.repeat(126)}"`,
    '<bt:String id="Open.Label"> has 126 characters; at most 125',
  ],
  ['a tooltip over 250 characters', /浏览研报里[^"]*/, '表'.repeat(251), 'has 251 characters; at most 250'],
  ['an id over 32 characters', /"Open\.Title"/g, `"${'O'.repeat(33)}"`, 'has 33 characters; at most 32'],
  [
    'no English text',
    '<bt:Override Locale="en-US" Value="Report data"/>',
    '',
    '<bt:String id="Open.Label"> has no en-US text',
  ],
  [
    'a language twice',
    /(<Override Locale="en-US" Value="Yanbiao"\/>)/,
    '$1$1',
    '<DisplayName> is given twice for en-US',
  ],
  [
    'plain Override in a resource',
    /<bt:Override (Locale="en-US" Value="Report data"\/>)/,
    '<Override $1',
    '<Override> is not allowed in <bt:String>',
  ],
  [
    'http',
    'https://yanbiao.example/functions.js"',
    'http://yanbiao.example/functions.js"',
    'it must be an https:// address',
  ],
  [
    'a second requirement',
    '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    '<Set Name="SharedRuntime" MinVersion="1.1"/><Set Name="ExcelApi" MinVersion="1.19"/>',
    'only SharedRuntime 1.1 may be required',
  ],
  ['no icon of 80 pixels', '<bt:Image size="80" resid="Icon.80"/>', '', '<Icon> lacks an image of 80 pixels'],
  [
    "a size that is not the file's",
    '<bt:Image size="16" resid="Icon.16"/>',
    '<bt:Image size="16" resid="Icon.20"/>',
    'icon assets/icon-20.png is 20×20 pixels, not 16×16',
  ],
];

test.each(CASES)('%s is found', async (_what, from, to, message) => {
  expect((await messages(edit(from, to))).join('\n')).toContain(message);
});

test('a finding names its line', async () => {
  const path = join(folder, 'manifest.xml');
  writeFileSync(path, edit(/<Version>.*</, '<Version>x<'));
  const line = manifest.split('\n').findIndex((text) => text.includes('<Version>')) + 1;
  expect((await checkManifest(path, folder)).findings[0]?.line).toBe(line);
});

test('an icon that is missing or no PNG is found', async () => {
  rmSync(join(folder, 'assets/icon-64.png'));
  copyFileSync(join(folder, 'assets/icon.svg'), join(folder, 'assets/icon-32.png'));
  expect(await messages(manifest)).toEqual([
    'icon assets/icon-32.png is not a PNG',
    'icon assets/icon-64.png does not exist; `npm run icons` draws it',
  ]);
});

describe('with a build', () => {
  const metadata = (...ids: string[]): string =>
    JSON.stringify({ functions: ids.map((id) => ({ id, name: id, parameters: [{ name: 'x' }] })) });
  const build = (files: Record<string, string>): void => {
    const site = join(folder, 'dist');
    mkdirSync(site);
    cpSync(join(folder, 'assets'), join(site, 'assets'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text);
  };
  const whole = {
    'taskpane.html': '',
    'functions.js': 'CustomFunctions.associate("ONE",one)',
    'functions.json': metadata('ONE'),
    'functions.en-US.json': metadata('ONE'),
  };

  test('a whole build has nothing to say', async () => {
    build(whole);
    expect(await messages(manifest)).toEqual([]);
  });

  test('a site below a path of its host is the same site; an address outside it is found', async () => {
    build(whole);
    const below = manifest.replaceAll('yanbiao.example/', 'yanbiao.example/a/b/');
    expect(await messages(below)).toEqual([]);
    expect(await messages(below.replaceAll('a/b/functions.js"', 'functions.js"'))).toEqual([
      'https://yanbiao.example/functions.js is not in the build',
    ]);
  });

  test('a file that is not there is found', async () => {
    build({ 'functions.json': metadata('ONE'), 'functions.js': '', 'taskpane.html': '' });
    expect(await messages(manifest)).toEqual(['functions.en-US.json is not in the build']);
  });

  test('an id that no code is associated with, and languages that differ, are found', async () => {
    build({ ...whole, 'functions.json': metadata('ONE', 'TWO') });
    expect(await messages(manifest)).toEqual([
      'functions.js associates no function with the id TWO of the metadata',
      'functions.en-US.json differs from the first language in TWO(required)',
    ]);
  });
});
