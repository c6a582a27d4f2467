import { RULES } from '../../../src/extract/rules/rule-list';
import { readSentence } from '../read-sentence';

test('every rule has a name of its own: the handle of explain', () => {
  expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
});

test('a draft knows how far rounding may have moved its value', () => {
  const [revenue] = readSentence('2026年海蓝科技实现营业收入3.52亿元。').sightings;
  expect(revenue?.draft.tolerance).toBeCloseTo(500_000, 3);
  const [share] = readSentence('2026年海蓝科技毛利率为35.4%。').sightings;
  expect(share?.draft.tolerance).toBeCloseTo(0.05, 9);
});

test('the trace says why the others declined', () => {
  const { why } = readSentence('2026年海蓝科技毛利率为35.4%。');
  expect(why).toContain('→ margin-level');
  expect(why).toContain('rank declined: unit is no rank');
});
