/** Facts of the five reports, read by hand before the reader: figures, names and lines only. Reads ../shared/reports. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextDocument } from '../../src/document/read-text';
import { readReport } from '../../src/extract/read-report';
import type { Fact } from '../../src/facts/fact';
import { METRIC_CLASSES } from '../../src/facts/fact';
import { goldFacts, type GoldFact } from './five-reports.gold';

const FOLDER = join(__dirname, '../../../shared/reports');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

if (files.length === 0) {
  process.stderr.write(`SKIPPED: the real reports are not at ${FOLDER}; only texts of our own are tested\n`);
  test.skip('the real reports are not here', () => undefined);
}

const read = new Map(
  files.map((name) => {
    const document = readTextDocument(name, readFileSync(join(FOLDER, name)));
    return [name.slice(0, 3), { document, data: readReport(document) }];
  }),
);

function matches(gold: GoldFact, fact: Fact): boolean {
  return (
    (fact.subject === gold.subject || fact.aliases.includes(gold.subject)) &&
    fact.metricClass === gold.metricClass &&
    fact.value === gold.value &&
    fact.high === (gold.high ?? null) &&
    fact.unit === gold.unit &&
    fact.period.start === gold.start &&
    fact.period.end === gold.end &&
    fact.qualifier === (gold.qualifier ?? 'exact') &&
    gold.lines.every((line) => fact.evidence.some((one) => one.line === line))
  );
}

for (const [report, golds] of Object.entries(goldFacts)) {
  const found = read.get(report);
  if (!found) continue;
  test.each(golds.map((gold) => [`${report} ${gold.lines.join()} ${gold.subject} ${gold.value}`, gold] as const))(
    '%s',
    (_, gold) => {
      const near = found.data.facts
        .filter((fact) => fact.evidence.some((one) => gold.lines.includes(one.line)))
        .filter((fact) => fact.value === gold.value || fact.metricClass === gold.metricClass)
        .map((fact) => ({ ...fact, evidence: fact.evidence.map((one) => one.line) }));
      if (!found.data.facts.some((fact) => matches(gold, fact))) expect(near).toEqual(gold);
    },
  );
}

if (files.length > 0) {
  test('every evidence stands where it says, character for character', () => {
    for (const { document, data } of read.values()) {
      for (const fact of data.facts) {
        for (const { line, column, printed } of fact.evidence) {
          expect((document.lines[line - 1] ?? '').slice(column - 1, column - 1 + printed.length)).toBe(printed);
        }
      }
    }
  });

  test('ids are unique and reading twice gives the same', () => {
    for (const { document, data } of read.values()) {
      expect(new Set(data.facts.map((fact) => fact.id)).size).toBe(data.facts.length);
      expect(readReport(document)).toEqual(data);
    }
  });

  test('the printed excess return that does not follow from the returns is marked, and it is the only one', () => {
    const failed = [...read.values()].flatMap(({ data }) => data.checks.filter((one) => !one.holds));
    expect(failed.map((one) => [one.kind, one.printed, one.expected])).toEqual([['relative_return', 6.86, 5.57]]);
    const suspects = [...read.values()].flatMap(({ data }) => data.facts.filter((one) => one.suspect));
    expect(suspects.map((one) => one.value)).toEqual([6.86]);
  });

  test('every run of digits is in a fact, a table or accounted for', () => {
    for (const { data } of read.values()) for (const one of data.unread) expect(one.reason).not.toBe('');
  });

  test('facts per class', () => {
    const reports = [...read.keys()].sort();
    const rows = METRIC_CLASSES.map((metricClass) => {
      const counts = reports.map(
        (key) => read.get(key)?.data.facts.filter((one) => one.metricClass === metricClass).length ?? 0,
      );
      return [metricClass.padEnd(16), ...counts.map((count) => String(count).padStart(5))].join(' ');
    });
    process.stdout.write(
      `\n${['class'.padEnd(16), ...reports.map((key) => key.padStart(5))].join(' ')}\n${rows.join('\n')}\n`,
    );
    const required = [
      'token_usage',
      'token_growth',
      'index_return',
      'relative_return',
      'rank',
      'valuation',
      'revenue',
      'growth',
      'margin',
      'funding',
      'users',
      'price_change',
      'flow',
      'holding_ratio',
    ];
    const present = new Set(
      [...read.values()].flatMap(({ data }) => data.facts.map((one) => one.metricClass as string)),
    );
    expect(required.filter((one) => !present.has(one))).toEqual([]);
  });
}
