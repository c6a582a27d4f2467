/** `npm run score -- --variants [--misses] [NAME…]`: what each layout keeps, summed over the golds, and its worst report. */
import { realReports, unseenReports, type GoldReport } from './gold-reports';
import { scoreVariants, type VariantScore } from './score-variants';
import { VARIANTS } from './variants';

const share = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)}%`);

function summary(name: string, scores: readonly VariantScore[]): string[] {
  const sum = (pick: (one: VariantScore) => number): number => scores.reduce((all, one) => all + pick(one), 0);
  const worst = [...scores].sort((a, b) => a.kept.found / a.base.found - b.kept.found / b.base.found)[0];
  const least = [...scores].sort((a, b) => a.kept.whole / a.base.whole - b.kept.whole / b.base.whole)[0];
  return [
    name,
    share(
      sum((one) => one.kept.found),
      sum((one) => one.base.found),
    ),
    share(
      sum((one) => one.kept.whole),
      sum((one) => one.base.whole),
    ),
    `${sum((one) => one.kept.extras)} (${sum((one) => one.base.extras)})`,
    worst ? `${worst.report} ${share(worst.kept.found, worst.base.found)}` : '–',
    least ? `${least.report} ${share(least.kept.whole, least.base.whole)}` : '–',
  ];
}

/** Prints the table for the golds given; with `misses` every row a layout lost and every figure it added. */
export function printVariants(golds: readonly GoldReport[], misses: boolean, wanted: readonly string[]): void {
  const variants = VARIANTS.filter(({ name }) => wanted.length === 0 || wanted.some((one) => name.includes(one)));
  const scores = golds.flatMap((gold) => scoreVariants(gold, variants));
  const header = ['layout', 'found', 'whole', 'extras (as printed)', 'worst found', 'worst whole'];
  const rows = variants.map(({ name }) =>
    summary(
      name,
      scores.filter((one) => one.variant === name),
    ),
  );
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of [header, ...rows])
    process.stdout.write(`${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}\n`);
  if (!misses) return;
  for (const { report, variant, lost } of scores) {
    if (lost.length > 0) process.stdout.write(`\n${report}, ${variant}\n${lost.map((one) => `  ${one}\n`).join('')}`);
  }
}

/** All golds, or those whose names hold one of `names`. */
export function goldsNamed(names: readonly string[]): GoldReport[] {
  return [...realReports(), ...unseenReports()].filter(
    ({ name }) => names.length === 0 || names.some((one) => name.includes(one)),
  );
}
