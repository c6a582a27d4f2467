import { outcomes } from './check-text';

const text = (rate: string) =>
  `2025年全球算力规模为100EFLOPS，到2029年预计将达到207.36EFLOPS，预计2025-2029年复合增长率达到${rate}。`;

test('a compound rate against its first and last level', () => {
  expect(outcomes(text('20.0%'))).toEqual(['compound_growth 20 20 true']);
  expect(outcomes(text('26.0%'))).toEqual(['compound_growth 26 20 false']);
});
