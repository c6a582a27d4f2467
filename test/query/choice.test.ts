import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { choose } from '../../src/query/choice';
import { CHOICE_RULES, PRINTED_WORDS, type Candidate } from '../../src/query/choice-rules';
import type { Fact } from '../../src/facts/fact';
import { UNSTATED_PERIOD } from '../../src/facts/period';
import { monthPeriod, rangePeriod, ytdPeriod } from '../../src/facts/period-math';
import { evidence, report, tokens } from './fixtures/reports';

function candidate(parts: Partial<Fact> = {}, date = '2026-04-01', fit: Candidate['fit'] = 'exact'): Candidate {
  return { fact: tokens(1e12, parts), report: report({ broker: '东海证券', date }).report, fit };
}

/** For each rule: the one that goes first, the other, alike in all rules before. */
const PAIRS: Readonly<Record<string, readonly [Candidate, Candidate]>> = {
  'stated period': [
    candidate({}, '2026-01-01', 'month of the date'),
    candidate({ period: UNSTATED_PERIOD }, '2026-04-01', 'unstated'),
  ],
  period: [candidate({}, '2026-01-01'), candidate({}, '2026-04-01', 'same week')],
  'named metric': [
    candidate({ modality: 'forecast', period: monthPeriod(2026, 2, 'stated') }, '2026-01-01', 'latest'),
    candidate({ rule: PRINTED_WORDS }, '2026-04-01', 'latest'),
  ],
  actual: [candidate({}, '2026-01-01'), candidate({ modality: 'forecast' })],
  'own period': [
    candidate({}, '2026-01-01', 'latest'),
    candidate({ period: ytdPeriod('2026-04-05', 'stated') }, '2026-04-01', 'latest'),
  ],
  'latest period': [
    candidate({ period: monthPeriod(2026, 3, 'stated') }, '2026-01-01', 'latest'),
    candidate({ period: monthPeriod(2026, 2, 'stated') }, '2026-04-01', 'latest'),
  ],
  'shorter period': [
    candidate({ period: rangePeriod('2026-03-25', '2026-03-31', 'stated') }, '2026-01-01', 'latest'),
    candidate({ period: monthPeriod(2026, 3, 'stated') }, '2026-04-01', 'latest'),
  ],
  'daily average': [candidate({}, '2026-01-01'), candidate({ metric: 'Token使用量' })],
  sound: [candidate({}, '2026-01-01'), candidate({ suspect: true })],
  'newest report': [candidate({}, '2026-04-02'), candidate({ evidence: [evidence(1), evidence(2)] })],
  'fuller evidence': [candidate({ evidence: [evidence(1), evidence(2)] }), candidate({ evidence: [evidence(1)] })],
  place: [candidate({ evidence: [evidence(1)] }), candidate({ evidence: [evidence(2)] })],
};

test('every rule has a pair here, and every pair a rule', () => {
  expect(Object.keys(PAIRS)).toEqual(CHOICE_RULES.map((rule) => rule.id));
});

test.each(Object.entries(PAIRS))('%s decides', (id, [first, second]) => {
  for (const order of [
    [first, second],
    [second, first],
  ]) {
    const choice = choose(order);
    expect(choice?.chosen).toBe(first);
    expect(choice?.reasons.map((rule) => rule.id)).toEqual([id]);
  }
});

test('the rule of the reader whose facts go last is one of its rules', () => {
  expect(existsSync(join(__dirname, `../../src/extract/rules/${PRINTED_WORDS}.ts`))).toBe(true);
});

test('nothing to choose from', () => {
  expect(choose([])).toBeNull();
  expect(choose([candidate()])).toMatchObject({ reasons: [], others: [] });
});

test('a figure of unstated period answers nothing by itself, and is not listed where it cannot be compared', () => {
  const unstated = (parts: Partial<Fact>) => candidate({ period: UNSTATED_PERIOD, ...parts }, '2026-04-01', 'unstated');
  expect(choose([unstated({})])).toBeNull();
  const choice = choose([
    unstated({}),
    unstated({ value: 2e12, printed: '2万亿' }),
    unstated({ unit: 'CNY' }),
    candidate(),
  ]);
  expect(choice?.others.map(({ agreement }) => agreement).sort()).toEqual(['agrees', 'differs']);
});

test('the order in which candidates come makes no difference', () => {
  const all = Object.values(PAIRS).flat();
  const best = choose(all)?.chosen;
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => choose(shuffled)?.chosen === best),
  );
});
