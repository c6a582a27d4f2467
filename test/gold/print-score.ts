/** `npm run score [-- --misses] [--variants] [NAME…]`: the scorer's table per report and slot, or per layout. */
import { realReports, scoreReport, type ReportScore } from './gold-reports';
import { goldsNamed, printVariants } from './print-variants';
import { SLOTS, totals, type Scored } from './score';

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)}%`);

function factLine(fact: ReportScore['read']['facts'][number]): string {
  const { start, end } = fact.period;
  return [
    fact.evidence.map(({ line }) => line).join(','),
    fact.printed,
    fact.high === null ? fact.value : `${fact.value}~${fact.high}`,
    fact.unit + (fact.per ? `/${fact.per}` : ''),
    fact.subject,
    `${fact.metric}(${fact.metricClass})`,
    start === null && end === null ? '-' : `${start ?? ''}..${end ?? ''}`,
    fact.qualifier,
    fact.modality,
    fact.rule,
  ].join(' | ');
}

function printMisses({ name, figures, head }: ReportScore): void {
  const say = (mark: string, text: string): void => {
    process.stdout.write(`  ${mark} ${text}\n`);
  };
  process.stdout.write(`\n${name}\n`);
  const rowLine = ({ row }: Scored): string =>
    [
      row.lines.join(','),
      row.printed,
      row.value,
      row.unit,
      row.subjects.join('/'),
      row.classes.join('/'),
      row.periods.join('/'),
      row.qualifier,
    ].join(' | ');
  for (const one of figures.scored) {
    if (one.row.optional || one.wrong.length === 0) continue;
    if (one.fact === null) say('MISSED', rowLine(one));
    else {
      say(`WRONG ${one.wrong.join('+')}`, rowLine(one));
      say('      read', factLine(one.fact));
    }
  }
  for (const fact of figures.extras) say('EXTRA', factLine(fact));
  for (const miss of head.misses)
    say('HEAD', `${miss.path}: wanted ${JSON.stringify(miss.wanted)}, read ${JSON.stringify(miss.read)}`);
}

function printTable(scores: readonly ReportScore[]): void {
  const header = ['report', 'rows', 'found', 'whole', 'precision', ...SLOTS, 'head'];
  const rows = scores.map(({ name, figures, head }) => {
    const sum = totals(figures);
    return [
      name,
      String(sum.rows),
      percent(sum.found, sum.rows),
      percent(sum.whole, sum.rows),
      percent(sum.facts - sum.extras, sum.facts),
      ...SLOTS.map((slot) => percent(sum.right[slot], sum.found)),
      percent(head.compared - head.misses.length, head.compared),
    ];
  });
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of [header, ...rows])
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`);
}

const names = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const misses = process.argv.includes('--misses');
/** `--variants` or `--variants=wrapped,one line`: the layouts whose names hold one of the words. */
const variants = process.argv.find((arg) => arg.startsWith('--variants'));
if (realReports().length === 0) process.stdout.write('real reports: skipped, ../shared/reports is missing\n');
if (variants !== undefined) {
  printVariants(goldsNamed(names), misses, (variants.split('=')[1] ?? '').split(',').filter(Boolean));
} else {
  const scores = goldsNamed(names).map(scoreReport);
  printTable(scores);
  if (misses) scores.forEach(printMisses);
}
