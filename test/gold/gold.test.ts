/**
 * The reader against what people read. The aims are those the reader was built to: for the reports it was shaped on, and for
 * reports nobody had shown it (their golds were written before it was run; it has been mended on them since).
 */
import { realReports, scoreReport, unseenReports, type GoldReport } from './gold-reports';
import { totals, type Totals } from './score';

/** Least shares: of the figures found, read whole, and of the facts that somebody asked for. */
interface Aim {
  readonly found: number;
  readonly whole: number;
  readonly precision: number;
}

function summed(all: readonly Totals[]): Aim {
  const sum = (pick: (one: Totals) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const rows = sum((one) => one.rows);
  const facts = sum((one) => one.facts);
  return {
    found: sum((one) => one.found) / rows,
    whole: sum((one) => one.whole) / rows,
    precision: 1 - sum((one) => one.extras) / facts,
  };
}

function reaches(reports: readonly GoldReport[], aim: Aim): void {
  const scores = reports.map((report) => totals(scoreReport(report).figures));
  const reached = summed(scores);
  expect(reached.found).toBeGreaterThanOrEqual(aim.found);
  expect(reached.whole).toBeGreaterThanOrEqual(aim.whole);
  expect(reached.precision).toBeGreaterThanOrEqual(aim.precision);
}

const real = realReports();

describe('reports the reader was shaped on', () => {
  if (real.length === 0) test.skip('skipped: ../shared/reports is not there', () => undefined);
  else
    test('are found, whole and right together', () => {
      reaches(real, { found: 0.99, whole: 0.95, precision: 0.98 });
    });
  test.each(real)('$name', (report) => {
    reaches([report], { found: 0.96, whole: 0.93, precision: 0.97 });
  });
});

describe('made-up reports of other houses, industries and layouts', () => {
  test('are found, whole and right together', () => {
    reaches(unseenReports(), { found: 0.95, whole: 0.75, precision: 0.95 });
  });
  test.each(unseenReports())('$name', (report) => {
    reaches([report], { found: 0.9, whole: 0.6, precision: 0.9 });
  });
});
