import { fileName } from '../../../src/cli/export/file-names';
import { PAYLOADS, titleOf } from '../../hostile/payloads';

test.each([
  ['甲乙证券 20310508 表9', '甲乙证券 20310508 表9.csv'],
  ['../../etc/passwd', 'etc passwd.csv'],
  ['C:\\x', 'C x.csv'],
  ['.bashrc', 'bashrc.csv'],
  ['CON', '_CON.csv'],
  ['lpt1', '_lpt1.csv'],
  ['...', '_.csv'],
  ['a\u202egpj.exe', 'a gpj.exe.csv'],
])('%j is written as %j', (wanted, name) => {
  expect(fileName(wanted, '.csv', [])).toBe(name);
});

test('a name that is taken gets a number, whatever its case', () => {
  expect(fileName('Picks', '.csv', ['picks.csv', 'Picks (2).csv'])).toBe('Picks (3).csv');
});

test.each(PAYLOADS.map((payload) => [titleOf(payload), payload.text] as const))('%s', (_title, text) => {
  const name = fileName(text, '.csv', []);
  expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}\s.][^<>:"/\\|?*\p{Cc}\p{Cf}]*\.csv$/u);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(name).not.toMatch(/[\s.]\.csv$/);
});
