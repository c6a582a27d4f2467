/** The golds in ugly layouts: what a layout must keep of what the reader finds in the report as printed. Real reports where they are. */
import { realReports, unseenReports, type GoldReport } from '../gold/gold-reports';
import { scoreVariants, type VariantScore } from '../gold/score-variants';
import { VARIANTS } from '../gold/variants';

/** Shares of the rows found, and of those whole, that a layout keeps over all reports; what it adds, as a share of the rows. */
interface Least {
  readonly found: number;
  readonly whole: number;
  readonly added: number;
}

const ANY: Least = { found: 0.97, whole: 0.95, added: 0.02 };
const LEAST: Readonly<Record<string, Least>> = {
  'windows line ends': { found: 1, whole: 1, added: 0 },
  'no blank lines': { found: 0.99, whole: 0.99, added: 0.005 },
  'invisible characters': { found: 0.99, whole: 0.99, added: 0.005 },
  'soft line breaks': { found: 0.99, whole: 0.99, added: 0.005 },
  'full width': { found: 0.99, whole: 0.99, added: 0.005 },
  'blanks around figures': { found: 0.99, whole: 0.99, added: 0.005 },
  'marks around figures': { found: 0.99, whole: 0.99, added: 0.005 },
  'wrapped at 60': { found: 0.99, whole: 0.98, added: 0.01 },
  // Twenty characters part every name somewhere: a line end behind a Latin word may have been a blank or nothing.
  'wrapped at 20': { found: 0.97, whole: 0.92, added: 0.035 },
  // A table without line ends is text; figures of its cells stay behind as figures nobody asked for.
  'one line': { found: 0.96, whole: 0.88, added: 0.1 },
  'one line, blanks': { found: 0.96, whole: 0.88, added: 0.1 },
};

function sums(scores: readonly VariantScore[]): { found: number; whole: number; added: number } {
  const sum = (pick: (one: VariantScore) => number): number => scores.reduce((all, one) => all + pick(one), 0);
  const found = sum((one) => one.base.found);
  return {
    found: sum((one) => one.kept.found) / found,
    whole: sum((one) => one.kept.whole) / sum((one) => one.base.whole),
    added: sum((one) => one.kept.extras - one.base.extras) / found,
  };
}

function describeGolds(name: string, golds: readonly GoldReport[]): void {
  describe(name, () => {
    test.each(VARIANTS)('$name', (variant) => {
      const scores = golds.flatMap((gold) => scoreVariants(gold, [variant]));
      const { found, whole, added } = sums(scores);
      const least = LEAST[variant.name] ?? ANY;
      const lost = scores.flatMap((one) => one.lost.map((row) => `${one.report}: ${row}`));
      // The rows are shown only where there are too few.
      if (found < least.found || whole < least.whole || added > least.added)
        expect({ found, whole, added, lost: lost.slice(0, 40) }).toEqual(least);
      expect(scores.length).toBe(golds.length);
    });
  });
}

describeGolds('reports that we made up', unseenReports());
const real = realReports();
if (real.length > 0) describeGolds('real reports', real);
else {
  process.stderr.write('SKIPPED: the real reports are not at ../shared/reports; no layout variant of them is read\n');
  test.skip('the real reports are not here', () => undefined);
}
