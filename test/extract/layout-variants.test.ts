/** The five reports in other layouts and in traditional characters keep their facts. Reads ../shared/reports. */
import { Converter } from 'opencc-js/cn2t';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simplifyCharacters } from '../../src/document/simplify';
import { readTextDocument } from '../../src/document/read-text';
import { readReport } from '../../src/extract/read-report';
import type { Fact } from '../../src/facts/fact';
import type { ReportData } from '../../src/facts/report';

const FOLDER = join(__dirname, '../../../shared/reports');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

if (files.length === 0) {
  process.stderr.write(`SKIPPED: the real reports are not at ${FOLDER}; no layout variant of them is read\n`);
  test.skip('the real reports are not here', () => undefined);
}

const toTraditional = Converter({ from: 'cn', to: 't' });
const filled = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

function wrapped(text: string, columns: number): string {
  const wrap = (line: string): string[] =>
    line.includes('\t') ? [line] : (line.match(new RegExp(`.{1,${columns}}`, 'gu')) ?? [line]);
  return text.split('\n').flatMap(wrap).join('\n');
}

/** A page break with its footer and header after every 40th line, wherever that is. */
function paged(text: string): string {
  const lines = wrapped(text, 40).split('\n');
  return lines
    .map((line, i) => (i % 40 === 39 ? `${line}\n请务必阅读正文之后的免责声明 ${i}\n\f行业周报\n` : line))
    .join('\n');
}

/** Layout, and the share of the facts it must keep. */
const VARIANTS: readonly (readonly [string, number, (text: string) => string])[] = [
  ['windows line ends', 1, (text) => text.replace(/\n/g, '\r\n')],
  ['traditional characters', 0.95, (text) => toTraditional(text)],
  ['no-break blanks', 0.97, (text) => text.replace(/ /g, '\u00a0')],
  ['zero-width characters', 0.97, (text) => text.replace(/(?<=[\u4e00-\u9fff])(?=\d)/g, '\u200b')],
  ['wrapped at 40', 0.95, (text) => wrapped(text, 40)],
  ['wrapped at 40, page breaks', 0.95, paged],
  ['no blank lines', 0.95, (text) => filled(text).join('\n')],
  ['one line, blanks', 0.95, (text) => filled(text).join(' ')],
  ['one line, nothing between', 0.95, (text) => filled(text).join('')],
];

const key = (fact: Fact): string =>
  [simplifyCharacters(fact.subject), fact.metricClass, fact.value, fact.high, fact.unit, fact.period.start].join('|');

/** Without line ends a table has no rows: only what the text says can be kept. */
const inText = (fact: Fact): boolean =>
  !fact.rule.startsWith('table-cell') && fact.evidence.some((one) => !one.exhibit);

function kept(base: readonly Fact[], other: ReportData): { share: number; lost: string[] } {
  const found = new Set(other.facts.map(key));
  const lost = base.map(key).filter((one) => !found.has(one));
  return { share: 1 - lost.length / base.length, lost };
}

describe.each(files)('%s', (name) => {
  const bytes = readFileSync(join(FOLDER, name));
  const base = readReport(readTextDocument(name, bytes));
  const text = new TextDecoder().decode(bytes);

  test.each(VARIANTS)('%s', (variant, least, change) => {
    const other = readReport(readTextDocument(name, new TextEncoder().encode(change(text))));
    const { share, lost } = kept(variant.startsWith('one line') ? base.facts.filter(inText) : base.facts, other);
    if (process.env['SHOW_LAYOUTS'])
      process.stderr.write(
        `${name.slice(0, 3)} ${variant}: ${(share * 100).toFixed(0)} % of ${base.facts.length}, ${other.facts.length} facts, ` +
          `events ${other.events.length}/${base.events.length}, picks ${other.picks.length}/${base.picks.length}, ` +
          `tables ${other.tables.length}/${base.tables.length}, id ${other.report.id}\n` +
          (process.env['SHOW_LAYOUTS'] === 'lost' ? lost.map((one) => `   - ${one}\n`).join('') : ''),
      );
    if (share < least) expect(lost).toEqual([]);
    // Another layout invents nothing: it may only split what was one fact.
    expect(other.facts.length).toBeLessThanOrEqual(base.facts.length * 1.1 + 3);
  });
});
