/** Texts that are plainly no numbers are told without parsing, and no number is ever taken for one. */
import fc from 'fast-check';
import { BUNDLE_TIMEOUT, bundled } from './node-grid';

interface Module {
  mayBeNumber(text: string): boolean;
  parseNumberText(text: string): { readonly v: unknown; readonly z?: string } | null;
}
interface Univer {
  readonly numfmt: { parseValue(text: string): { readonly v: unknown } | null };
}

let texts: Module;
let numfmt: Univer['numfmt'];
beforeAll(() => {
  texts = bundled<Module>('src/workbench/grid/number-text.ts');
  ({ numfmt } = bundled<Univer>('node_modules/@univerjs/core/lib/es/index.js'));
}, BUNDLE_TIMEOUT);

test.each(['豆包大模型', '0700.HK', 'https://x.example/2026/3', '2026年报', 'GLM-5', 'Mary 5', '', 'é5'])(
  '%s is not parsed',
  (text) => expect(texts.mayBeNumber(text)).toBe(false),
);

test.each([
  ['1,234.5', 1234.5],
  ['-3.5%', -0.035],
  ['(12)', -12],
  ['1E5', 100_000],
  ['￡5', null],
  ['£5', 5],
  ['€1,000', 1000],
  ['TRUE', true],
  ['12-Mar-2026', 46_093],
  ['March 12, 2026', 46_093],
  ['Friday 12 March 2026', 46_093],
  ['6:30 pm', 0.770_833_333_333_333_4],
])('%s reads as %p', (text, value) => expect(texts.parseNumberText(text)?.v ?? null).toBe(value));

/** Pieces of numbers, dates and times with pieces of other texts between them. */
const piece = fc.oneof(
  fc.constantFrom('1', '07', '31', '2026', '.', ',', '/', '-', ' ', ':', '%', '$', '€', '(', ')', '+', 'e', 'E'),
  fc.constantFrom('Jan', 'march', 'SEPTEMBER', 'Mon', 'wednesday', 'am', 'P.M.', 'a', 'true', 'False'),
  fc.constantFrom('月', '亿', 'kg', 'Q', 'é', '’', '\u00a0'),
);

test('what is said to be none is none', () => {
  const text = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (each) => {
      const said = texts.parseNumberText(each);
      expect({ each, said }).toEqual({ each, said: numfmt.parseValue(each) });
    }),
    { numRuns: 5000 },
  );
});
