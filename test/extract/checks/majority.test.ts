import type { Finding } from '../../../src/extract/checks/check';
import { believed } from '../../../src/extract/checks/majority';

const findings = (...holds: readonly boolean[]): Finding[] =>
  holds.map((one) => ({
    kind: 'test',
    holds: one,
    facts: [],
    printed: 1,
    expected: 1,
    suspect: null,
    message: { zh: '', en: '' },
  }));

test('a relation is believed where twice as many cells keep it as break it', () => {
  expect(believed(findings(true, true, false))).toHaveLength(3);
  expect(believed(findings(true, false))).toEqual([]);
  expect(believed(findings(false))).toEqual([]);
  expect(believed(findings(true))).toHaveLength(1);
});
