import { windowsOf } from '../../src/extract/page-windows';
import { readPage } from '../../src/extract/page';
import type { Page } from '../../src/extract/reading';
import { readTextDocument } from '../../src/document/read-text';
import { readReport } from '../../src/extract/read-report';

const NAMES = '甲乙丙丁戊己庚辛壬癸';
const company = (i: number): string => `${NAMES[i % 10] ?? ''}${NAMES[Math.floor(i / 10) % 10] ?? ''}瓦电子`;

function page(sentences: number): Page {
  const text = Array.from({ length: sentences }, (_, i) => `${company(i)}营业收入${i + 1}亿元，同比增长5%。`).join('');
  const piece = { line: 1, column: 1, text };
  return readPage({ kind: 'body', pieces: [piece], section: null, exhibit: null }, 0, { date: null, covers: null });
}

test('a page of usual length is one window, and the very page', () => {
  const usual = page(20);
  expect(windowsOf(usual).map((one) => one.page)).toEqual([usual]);
});

test('every figure of a long page is in exactly one body', () => {
  const long = page(400);
  const bodies = windowsOf(long).flatMap(({ page: seen, from, to }) => seen.quantities.slice(from, to));
  expect(bodies).toEqual(long.quantities);
});

test('a window is no wider on a page ten times as long', () => {
  const widest = (of: Page): number => Math.max(...windowsOf(of).map((one) => one.page.layout.clauses.length));
  expect(widest(page(3000))).toBe(widest(page(300)));
});

test('a long line says what its sentences say', () => {
  const count = 300;
  const text = Array.from({ length: count }, (_, i) => `2027年3月，第${company(i)}实现营业收入${i + 1}.5亿元。`).join(
    '',
  );
  const { facts } = readReport(readTextDocument('long', new TextEncoder().encode(`投资要点\n${text}`)));
  expect(new Set(facts.map((one) => one.value)).size).toBe(count);
});
