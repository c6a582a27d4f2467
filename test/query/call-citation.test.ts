import { createSession } from '../../src/query/session';
import { createStore } from '../../src/query/store';
import { callCitation } from '../../src/query/call-citation';
import { OUR_FUNCTIONS } from '../../src/excel/our-functions';
import { seeds } from '../../seeds/index';

const session = createSession(createStore(seeds));
const cite = (name: string, ...args: (string | number | boolean | null)[]): string => callCitation(session, name, args);

test('a figure cites broker, date, section and line, as CITE does', () => {
  const expected = cite('CITE', '豆包', 'Token', '2026-03');
  expect(expected).toMatch(/^.+, \d{4}-\d{2}-\d{2}, .*第\d+行$/);
  expect(cite('TOKENS', '豆包', '2026-03')).toBe(expected);
  expect(cite('TOKENS', ' 豆包 ', '2026-03', '万亿')).toBe(expected);
});

test('a rating and an exhibit cite their report', () => {
  expect(cite('RATING', '万联', '计算机', 0)).toMatch(/^万联证券, 《.+》, \d{4}-\d{2}-\d{2}$/);
  expect(cite('EXHIBIT', '开源', '表1')).toMatch(/^开源证券, .*, 表1$/);
});

test('in English where the pane is', () => {
  const english = createSession(createStore(seeds), { language: 'en-US' });
  expect(callCitation(english, 'METRIC', ['豆包', 'Token', '2026-03'])).toMatch(/line \d+$/);
});

test('every function of ours has a citation, what the data does not answer has none', () => {
  const args = ['豆包', 'Token', '2026-03'];
  for (const name of ['SERIES', 'COMPARE', 'RATINGS', 'PICKS', 'EVENTS', 'REPORTS', 'CHECKS', 'ENTITIES', 'METRICS']) {
    expect(cite(name, ...args)).not.toBe('');
  }
  expect(OUR_FUNCTIONS).toHaveLength(16);
  expect(cite('TOKENS', '没有这个对象', '2026-03')).toBe('');
  expect(cite('SOMETHING', 'x')).toBe('');
});
