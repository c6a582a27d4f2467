/** Hostile texts of reports in what functions answer: a text that a cell can hold, in every cell, card and message. */
import type { ReportData } from '../../src/facts/report';
import { session } from '../../src/query/session';
import { hostileReport } from '../hostile/hostile-report';
import { cellOf, PAYLOADS } from '../hostile/payloads';
import { fact, head, report } from '../tables/fixtures/reports';
import * as f from './as-called';
import { errorOf } from './custom-functions-global';

const EXHIBIT: ReportData = report({
  report: head({ id: '敌意二', broker: '乙丙证券', rating: '=1+1', title: PAYLOADS.map(({ text }) => text).join('') }),
  facts: PAYLOADS.map(({ text }, index) => fact({ subject: `甲${index}`, printed: text, quotedSource: text })),
  tables: [
    {
      label: '表1',
      caption: '@SUM(1)',
      lines: [1, 2],
      header: PAYLOADS.map(({ text }) => text),
      rows: [PAYLOADS.map(({ text }) => text)],
      unit: null,
      source: null,
    },
  ],
});

beforeAll(() => session.store.replace([hostileReport(), EXHIBIT]));
beforeEach(() => Object.assign(session.settings, { language: 'zh-CN', cards: false, formats: false }));

/** Every text in it, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function expectHoldable(value: unknown): void {
  const texts = textsIn(value);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text).not.toMatch(/[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  }
}

test('EXHIBIT gives header and cells as they are printed, each as a cell can hold it', () => {
  const [header, cells] = f.rows(f.exhibit('敌意二', '表1'));
  expect(header).toEqual(PAYLOADS.map(cellOf));
  // What is printed as a number is one there.
  const shown = cells?.map((cell, index) => (typeof cell === 'number' ? cellOf(PAYLOADS[index]!) : cell));
  expect(shown).toEqual(PAYLOADS.map(cellOf));
  expect(f.rating('乙丙证券', '电子')).toBe('=1+1');
});

test.each([
  ['PICKS', () => f.picks('=甲"乙\t证券')],
  ['EVENTS', () => f.events()],
  ['ENTITIES', () => f.entities()],
  ['METRICS', () => f.metrics()],
  ['REPORTS', () => f.reports()],
  ['RATINGS', () => f.ratings()],
  ['CITE', () => f.cite('甲3', '日均Token使用量')],
  ['COMPARE', () => f.compare('甲3', '日均Token使用量')],
] as const)('%s', (_name, ask) => expectHoldable(ask()));

test.each(PAYLOADS.map(({ about }, index) => [`甲${index}`, about] as const))('a card of %s: %s', (subject) => {
  Object.assign(session.settings, { cards: true, formats: true });
  expectHoldable(f.tokens(subject));
});

test('a message that names hostile entities can be held, too', () => {
  expectHoldable(errorOf(() => f.tokens('无此名')).message);
});
