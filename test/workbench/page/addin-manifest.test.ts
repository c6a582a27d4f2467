/** @jest-environment jsdom */
/** The manifest as sideloading reads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenManifest, readManifest } from '../../../src/workbench/page/addin-manifest';

const file = (name: string): string => readFileSync(join(__dirname, '../../..', name), 'utf8');

test('the production manifest: bare names, functions in the language', () => {
  const addin = readManifest(file('manifest.xml'), 'zh-CN');
  expect(addin.pageUrl).toMatch(/\/taskpane\.html$/);
  expect(addin.functionsUrl).toMatch(/\/functions\.json$/);
  expect(addin.namespace).toBeUndefined();
  expect(addin.iconUrl).toMatch(/\.png$/);
  expect(readManifest(file('manifest.xml'), 'en-US').functionsUrl).toMatch(/\/functions\.en-US\.json$/);
  expect(readManifest(file('manifest.xml'), 'en-US').name).not.toBe(addin.name);
});

test('the development manifest has a namespace', () => {
  expect(readManifest(file('manifest.dev.xml'), 'zh-CN').namespace).toMatch(/^[A-Z]+$/);
});

test('buttons that run a function, in the language', () => {
  const [first, ...others] = readManifest(file('manifest.xml'), 'en-US').commands;
  expect(first).toMatchObject({ id: 'Yanbiao.Repair', action: 'repairFormulas', label: 'Repair formulas' });
  expect(first?.description).toMatch(/#NAME\?/);
  expect(others.map(({ action }) => action)).toEqual([
    'freezeSelection',
    'freezeSheet',
    'freezeWorkbook',
    'refreshTables',
    'snapshotTables',
  ]);
  expect(readManifest(file('manifest.dev.xml'), 'zh-CN').commands).toHaveLength(6);
});

test('an add-in without functions and without an override', () => {
  const xml = `<OfficeApp><DisplayName DefaultValue="Plain"/><DefaultSettings>
    <SourceLocation DefaultValue="/plain.html"/></DefaultSettings></OfficeApp>`;
  expect(readManifest(xml, 'en-US')).toEqual({ name: 'Plain', pageUrl: '/plain.html', commands: [] });
});

test.each([
  ['<OfficeApp><oops></OfficeApp>', 'notXml'],
  ['<OfficeApp/>', 'noSourceLocation'],
])('%s is broken: %s', (xml, reason) => {
  expect(() => readManifest(xml, 'zh-CN')).toThrow(new BrokenManifest(reason as BrokenManifest['reason']));
});
