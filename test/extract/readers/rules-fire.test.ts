import { normalise } from '../../../src/document/normalise';
import type { Clock } from '../../../src/extract/readers/mention';
import { PERIOD_RULES, readPeriods } from '../../../src/extract/readers/periods';
import { DURATION_CASES, PERIOD_CASES, PERIOD_SPELLINGS, RARER_PERIODS, REFERRING_PERIODS } from './period-cases';
import { unmark } from './marked';

const CLOCK: Clock = { date: '2026-04-07', covers: null };

const fired = new Set(
  [
    ...Object.values(PERIOD_CASES).flat(),
    ...DURATION_CASES,
    ...REFERRING_PERIODS,
    ...[...RARER_PERIODS, ...PERIOD_SPELLINGS.flatMap(([, , ...spellings]) => spellings)].map((sentence) => [sentence]),
  ].flatMap(([sentence]) => readPeriods(normalise(unmark(sentence).text).text, CLOCK).map((mention) => mention.rule)),
);

test.each(PERIOD_RULES.map((rule) => rule.name))('a case is read by %s', (name) => expect(fired).toContain(name));

test('rule names are unique', () => {
  const names = PERIOD_RULES.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});
