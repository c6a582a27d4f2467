import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployedManifest, PLACEHOLDER } from '../../src/cli/deployed-manifest';

const xml = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

test.each(['https://office.example.com/yanbiao', 'https://office.example.com/yanbiao/'])('%s', (base) => {
  const deployed = deployedManifest(xml, base);
  expect(deployed).toContain('"https://office.example.com/yanbiao/taskpane.html"');
  expect(deployed).not.toContain(`"${PLACEHOLDER}`);
  expect(deployed.split('\n').length).toBe(xml.split('\n').length);
});

test.each([
  ['yanbiao', 'is no address'],
  ['http://office.example.com', 'https only'],
  ['https://office.example.com/?a=1', 'no ? and no #'],
])('%s is refused in words', (base, message) => {
  expect(() => deployedManifest(xml, base)).toThrow(message);
});
