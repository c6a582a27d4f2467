import fc from 'fast-check';
import { cleanText, inertCsvText, inertText, isDangerous } from '../../src/tables/inert-text';
import { cellOf, PAYLOADS, titleOf } from '../hostile/payloads';
import { withoutMarks } from '../hostile/strict-csv';

/** What Excel's typing interface makes of it: an apostrophe is its mark for text, and any text is text in a cell so formatted. */
function asTyped({ typed, format }: { typed: string; format: string }): { text: string; formula: boolean } {
  if (format === '@') return { text: typed, formula: false };
  return typed.startsWith("'") ? { text: typed.slice(1), formula: false } : { text: typed, formula: true };
}

describe('inertText', () => {
  test.each(PAYLOADS.map((payload) => [titleOf(payload), payload] as const))('%s', (_title, payload) => {
    expect(asTyped(inertText(payload.text))).toEqual({ text: cellOf(payload), formula: false });
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

describe('cleanText', () => {
  test('cleans once and for all, to what every file can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(clean))).toBe(clean);
        // XML 1.0, production 2: Char
        expect(clean).not.toMatch(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      }),
    );
  });
});

describe('inertCsvText', () => {
  /** Pieces a program may take for a cell, whatever it takes for a separator. */
  const pieces = (text: string): string[] => [text, ...text.split(/[,;|"\t\n]/)];

  test.each(PAYLOADS.map((payload) => [titleOf(payload), payload] as const))('%s', (_title, payload) => {
    const written = inertCsvText(payload.text);
    for (const piece of pieces(written)) expect(piece).not.toMatch(/^\s*[=+\-@|]/);
    expect(written).not.toMatch(/^[=+\-@\t\r\n]/);
    expect(withoutMarks(written)).toBe(cellOf(payload));
  });

  test('the original can be told of every text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a=+\-@'",;|\t\n \u200b]*$/), (text) => {
        expect(withoutMarks(inertCsvText(text))).toBe(text);
      }),
    );
  });
});
