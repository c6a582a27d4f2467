/** Texts nobody writes: the reader neither stops nor makes figures of them. Time is measured in `npm run bench`, not here. */
import fc from 'fast-check';
import { readTextDocument } from '../../src/document/read-text';
import { readReport } from '../../src/extract/read-report';
import type { Fact } from '../../src/facts/fact';

const HEAD = '行业周报\n2027年4月5日\n投资要点\n';

function factsOf(text: string): readonly Fact[] {
  return readReport(readTextDocument('hostile', new TextEncoder().encode(HEAD + text))).facts;
}

const TRUE_FACT = '晨星科技营业收入5亿元。';
const PUNCTUATION = Array.from({ length: 0x7f - 0x21 }, (_, i) => String.fromCharCode(0x21 + i)).filter(
  (character) => !/[A-Za-z0-9]/.test(character),
);
const OTHERS = [
  '的',
  '一',
  '十',
  '—',
  '±',
  '∞',
  '。',
  '，',
  '、',
  '（',
  '《',
  '【',
  '图',
  '\t',
  '\f',
  '\u2028',
  '\u{1f600}',
];

test.each([...PUNCTUATION, ...OTHERS])('a hundred thousand of %j and one figure', (character) => {
  const values = factsOf(character.repeat(100_000) + TRUE_FACT).map((fact) => Math.abs(fact.value));
  expect(values.filter((value) => value !== 500_000_000)).toEqual([]);
});

test.each([
  ['a hundred thousand digits', `营业收入${'7'.repeat(100_000)}元。`],
  ['a hundred thousand nested brackets', `${'('.repeat(100_000)}注${')'.repeat(100_000)}`],
  ['open tables', '<table><tr><td>'.repeat(5000)],
  ['numbers no house prints', '收入1e309元，增速∞，利润--5亿元，毛利率%，营收亿元，占比NaN%。'],
  ['headings only', '# 1.1 概要\n'.repeat(10_000)],
  ['twenty thousand short lines', Array.from({ length: 20_000 }, (_, i) => `第${i}行`).join('\n')],
])('%s state nothing', (_, text) => {
  expect(factsOf(text).filter((fact) => !Number.isFinite(fact.value) || Math.abs(fact.value) > 1e30)).toEqual([]);
});

test('a line of four thousand statements states each of them', () => {
  const text = Array.from({ length: 4000 }, (_, i) => `2027年3月，晨星科技第${i % 9}事业部营业收入${i + 1}亿元。`).join(
    '',
  );
  const values = new Set(factsOf(text).map((fact) => fact.value));
  for (let i = 1; i <= 4000; i++) expect(values.has(i * 1e8)).toBe(true);
});

test('ten thousand rows are ten thousand rows', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `|晨星${i}号|${i + 1}.5|`).join('\n');
  const document = readTextDocument(
    'rows',
    new TextEncoder().encode(`${HEAD}图表1：收入（亿元）\n|公司|收入|\n|---|---|\n${rows}`),
  );
  expect(readReport(document).tables[0]?.rows).toHaveLength(10_000);
});

function htmlRows(count: number): string {
  return Array.from({ length: count }, (_, i) => `<tr><td>晨星${i}号</td><td>${i + 1}.5</td></tr>`).join('\n');
}

test('ten thousand rows of an HTML table are, too', () => {
  const text = `${HEAD}图表1：收入（亿元）\n<table>\n<tr><th>公司</th><th>收入</th></tr>\n${htmlRows(10_000)}\n</table>\n`;
  const document = readTextDocument('rows', new TextEncoder().encode(text));
  expect(readReport(document).tables[0]?.rows).toHaveLength(10_000);
});

test('a table that ends only behind thousands of lines of text has no end', () => {
  const text = `${HEAD}<table>\n${'晨星科技说明。\n'.repeat(4000)}</table>\n`;
  const { blocks } = readTextDocument('open', new TextEncoder().encode(text));
  expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
});

test('any text is read, and every figure stands where its evidence says', () => {
  const part = fc.constantFrom(
    '营业收入',
    '12',
    '.5',
    '亿元',
    '同比',
    '增长',
    '3%',
    '，',
    '。',
    '\n',
    '(',
    ')',
    '**',
    '\u200b',
    '\u2028',
    '\t',
    '|',
    '3月',
    '<b>',
    '</b>',
    '１２',
    '&nbsp;',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (body) => {
      // A NUL is no text, which the decoder says.
      const clean = body.replace(/[\p{Cc}\p{Cs}]/gu, (unit) => (unit === '\n' || unit === '\t' ? unit : ''));
      const printed = (HEAD + clean).split('\n');
      for (const { evidence } of factsOf(clean))
        for (const one of evidence) {
          const start = (printed[one.line - 1] ?? '').slice(one.column - 1);
          expect(start.startsWith(one.printed) || one.printed.startsWith(start)).toBe(true);
        }
    }),
    { numRuns: 300 },
  );
});
