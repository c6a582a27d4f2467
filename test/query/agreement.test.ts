import { agreement, roundingStep } from '../../src/query/agreement';
import { tokens } from './fixtures/reports';

test('the last printed digit sets the rounding', () => {
  expect(roundingStep(tokens(4.5e12, { printed: '4.5万亿' }))).toBe(1e11);
  expect(roundingStep(tokens(1.2e14, { printed: '120 万亿' }))).toBe(1e12);
  expect(roundingStep(tokens(-2.02, { printed: '2.02' }))).toBeCloseTo(0.01);
  expect(roundingStep(tokens(1, { printed: '一倍' }))).toBe(0);
});

test('equal as far as both print it', () => {
  const rough = tokens(4.5e12, { printed: '4.5万亿' });
  expect(agreement(rough, tokens(4.55e12, { printed: '4.55万亿' }))).toBe('agrees');
  expect(agreement(rough, tokens(4.56e12, { printed: '4.56万亿' }))).toBe('differs');
  expect(agreement(rough, tokens(4.5e12, { printed: '4.5万亿', high: 5e12 }))).toBe('differs');
});

test('what is counted otherwise is not compared', () => {
  const one = tokens(4.5e12);
  expect(agreement(one, tokens(4.5e12, { unit: 'CNY' }))).toBe('not comparable');
  expect(agreement(one, tokens(4.5e12, { metric: 'Token使用量' }))).toBe('not comparable');
  expect(agreement(one, tokens(4.5e12, { metric: '日均Token调用量' }))).toBe('agrees');
  expect(agreement(one, tokens(4.5e12, { per: 'hour' }))).toBe('not comparable');
});
