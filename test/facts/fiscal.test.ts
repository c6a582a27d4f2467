import { fiscalLabel, openFiscal, resolveFiscal } from '../../src/facts/fiscal';

test.each([
  [3, 'quarter', 3, '2025-10-01', '2025-12-31', 'FY26Q3'],
  [3, 'quarter', 4, '2026-01-01', '2026-03-31', 'FY26Q4'],
  [6, 'half', 1, '2025-07-01', '2025-12-31', 'FY26H1'],
  [1, 'year', 1, '2025-02-01', '2026-01-31', 'FY26'],
  [12, 'quarter', 1, '2026-01-01', '2026-03-31', 'FY26Q1'],
] as const)('a year ending in month %d puts %s %d at %s', (endMonth, part, index, start, end, label) => {
  const fiscal = { year: 2026, part, index };
  expect(resolveFiscal(fiscal, endMonth)).toEqual({ kind: part, start, end, label, basis: 'resolved' });
  expect(fiscalLabel(fiscal)).toBe(label);
  expect(openFiscal(fiscal)).toMatchObject({ start: null, end: null, label });
});
