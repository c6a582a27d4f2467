import { readTextDocument } from '../../src/document/read-text';
import { readReport } from '../../src/extract/read-report';

function read(text: string): ReturnType<typeof readReport> {
  return readReport(readTextDocument('case', new TextEncoder().encode(text)));
}

test('a figure is printed as the report prints it, at its place in the printed line', () => {
  const line = '\u200b\u200b2027年3月，晨星科技实现营业收入**１２．５亿元**，同比增长２\u00ad３％。';
  const { facts } = read(`投资要点\n${line}`);
  const revenue = facts.find((one) => one.metricClass === 'revenue');
  expect(revenue?.value).toBe(1_250_000_000);
  expect(revenue?.printed).toBe('１２．５亿元');
  for (const fact of facts)
    for (const { line: at, column, printed } of fact.evidence) {
      expect(at).toBe(2);
      expect(line.slice(column - 1, column - 1 + printed.length)).toBe(printed);
    }
  expect(facts.find((one) => one.metricClass === 'growth')?.printed).toBe('２\u00ad３％');
});

test('digits no fact has are told at their printed place, too', () => {
  const line = '\u200b投资者热线４００１２３。';
  const { unread } = read(`投资要点\n${line}`);
  for (const one of unread) expect(line.slice(one.column - 1, one.column - 1 + one.printed.length)).toBe(one.printed);
  expect(unread.length).toBeGreaterThan(0);
});
