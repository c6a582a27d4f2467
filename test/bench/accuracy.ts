/** Accuracy beside speed: what a person read in a report, looked for line by line in what each library finds there. */
import { readFileSync } from 'node:fs';
import { normalise } from '../../src/document/normalise';
import { readTextDocument } from '../../src/document/read-text';
import { readHead } from '../../src/extract/head/read-head';
import { readMentions, type Mentions } from '../../src/extract/readers/mentions';
import { realReports, unseenReports, type GoldReport } from '../gold/gold-reports';
import { readGold, type GoldRow } from '../gold/read-gold';
import { benchLine, type BenchLine } from './bench-line';
import { chronoDays, CHRONO, recognizedValues, RECOGNIZERS, type Days } from './peers';

interface Tally {
  values: number;
  ourValues: number;
  peerValues: number;
  periods: number;
  ourPeriods: number;
  peerPeriods: number;
}

/** What the readers and the peers find on one line; no library is told anything about the lines around it. */
interface LineFinds {
  readonly ours: Mentions;
  readonly peerValues: readonly number[];
  readonly peerDays: readonly Days[];
}

const isNear = (a: number, b: number): boolean => Math.abs(a - Math.abs(b)) <= Math.abs(b) * 1e-9;

function datesOf({ periods }: GoldRow): Days[] {
  return periods.flatMap((period) => {
    const [start, end = start] = period.split('..');
    return start && end && /^\d/.test(start) ? [{ start, end }] : [];
  });
}

function isDated(wanted: readonly Days[], found: readonly { start: string | null; end: string | null }[]): boolean {
  return wanted.some((one) => found.some(({ start, end }) => start === one.start && end === one.end));
}

function tallyReport(gold: GoldReport, tally: Tally): void {
  const document = readTextDocument(gold.name, readFileSync(gold.report));
  const head = readHead(document);
  const date = head.date ?? head.dateEstimate?.date ?? null;
  const lines = new Map<number, LineFinds>();
  const findsOn = (line: number): LineFinds => {
    const known = lines.get(line);
    if (known) return known;
    const { text } = normalise(document.lines[line - 1] ?? '');
    const finds = {
      ours: readMentions(text, { date, covers: head.covers }),
      peerValues: recognizedValues(text),
      peerDays: date === null ? [] : chronoDays(text, date),
    };
    lines.set(line, finds);
    return finds;
  };
  for (const row of readGold(gold.figures)) {
    if (row.optional) continue;
    const finds = row.lines.map(findsOn);
    const ours = finds.flatMap(({ ours: { quantities } }) =>
      quantities.flatMap(({ value, high }) => [value, high ?? value]),
    );
    const wanted = [row.value, ...(row.high === null ? [] : [row.high])];
    const has = (values: readonly number[]): boolean =>
      wanted.every((one) => values.some((value) => isNear(Math.abs(value), one)));
    tally.values++;
    if (has(ours)) tally.ourValues++;
    if (has(finds.flatMap(({ peerValues }) => peerValues))) tally.peerValues++;
    const dates = datesOf(row);
    if (dates.length === 0) continue;
    tally.periods++;
    if (
      isDated(
        dates,
        finds.flatMap(({ ours: { periods } }) => periods.map(({ period }) => period)),
      )
    )
      tally.ourPeriods++;
    if (
      isDated(
        dates,
        finds.flatMap(({ peerDays }) => peerDays),
      )
    )
      tally.peerPeriods++;
  }
}

/** Shares in percent of the golds' figures (ranges: both ends) and of their dated periods, from the words of their own line alone. */
export function accuracyLines(): readonly BenchLine[] {
  const tally: Tally = { values: 0, ourValues: 0, peerValues: 0, periods: 0, ourPeriods: 0, peerPeriods: 0 };
  const golds = [...realReports(), ...unseenReports()];
  for (const gold of golds) tallyReport(gold, tally);
  const share = (part: number, of: number): number => (of === 0 ? 0 : (100 * part) / of);
  const of = `${golds.length} reports with a gold`;
  return [
    benchLine(`figures of ${of}: value right`, '%', share(tally.ourValues, tally.values), {
      name: `${RECOGNIZERS} (number, percentage, dimension)`,
      value: share(tally.peerValues, tally.values),
    }),
    benchLine(`figures of ${of}: a period on their line dated right`, '%', share(tally.ourPeriods, tally.periods), {
      name: CHRONO,
      value: share(tally.peerPeriods, tally.periods),
    }),
  ];
}
