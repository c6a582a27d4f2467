/** The reader's speed: whole reports to facts, periods and quantities alone against their peers, and how it grows. */
import { benchLine, type BenchLine } from './bench-line';
import { benchTexts, bodyText } from './bench-texts';
import { builtReader } from './built-reader';
import { chronoRead, CHRONO, RECOGNIZER_MODELS, RECOGNIZERS } from './peers';
import { bestOf, megabytesPerSecond, retainedBytes } from './timing';

const { readTextDocument, readReport, readMentions, readPeriods, readQuantities } = builtReader();
const DATE = '2026-04-07';
const CLOCK = { date: DATE, covers: null };
const TIMES = 10;
/** Characters; the models of recognizers-text-suite would take minutes for all of the text. */
const PART = 5000;

function wholeReports(): readonly BenchLine[] {
  const { name, files } = benchTexts();
  // The fastest run of each report: one report is short enough to be read without the machine turning to something else.
  const ms = files
    .map((file) => bestOf(() => readReport(readTextDocument(file.name, file.bytes)), 2500))
    .reduce((sum, one) => sum + one, 0);
  const body = bodyText({ name, files });
  const peer = bestOf(() => chronoRead(body, DATE), 3000);
  const printed = files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('');
  return [
    benchLine(`${name}, whole report to facts`, 'MB/s', megabytesPerSecond(printed, ms), {
      name: `${CHRONO}, dates of the body alone`,
      value: megabytesPerSecond(body, peer),
    }),
    benchLine(`${name}, warm`, 'ms', ms, { name: `${CHRONO}, dates of the body alone`, value: peer }),
  ];
}

/** Blank lines between the copies, so that the last paragraph of one does not go on in the next. */
function repeated(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(Array.from({ length: TIMES }, () => text).join('\n\n'));
}

function growth(): readonly BenchLine[] {
  const { files } = benchTexts();
  const [file] = [...files].sort((a, b) => b.bytes.length - a.bytes.length);
  if (file === undefined) return [];
  const long = repeated(file.bytes);
  const read = (bytes: Uint8Array): unknown => readReport(readTextDocument(file.name, bytes));
  const name = 'the same report once';
  const heap = retainedBytes(() => read(long)) / TIMES / 1e6;
  const heapOnce = retainedBytes(() => Array.from({ length: TIMES }, () => read(file.bytes))) / TIMES / 1e6;
  return [
    benchLine('a report ten times as long, a tenth of its time', 'ms', bestOf(() => read(long), 6000) / TIMES, {
      name,
      value: bestOf(() => read(file.bytes)),
    }),
    ...(Number.isNaN(heap)
      ? []
      : [benchLine('a report ten times as long, a tenth of what it keeps', 'MB', heap, { name, value: heapOnce })]),
  ];
}

function readersAlone(): readonly BenchLine[] {
  const body = bodyText(benchTexts());
  const part = body.slice(0, PART);
  const speed = (text: string, run: () => unknown, budget?: number): number =>
    megabytesPerSecond(text, bestOf(run, budget));
  const ours = speed(part, () => readMentions(part, CLOCK));
  return [
    benchLine(
      'periods of the body',
      'MB/s',
      speed(body, () => readPeriods(body, CLOCK)),
      {
        name: CHRONO,
        value: speed(body, () => chronoRead(body, DATE)),
      },
    ),
    benchLine(
      'quantities of the body',
      'MB/s',
      speed(body, () => readQuantities(body)),
      null,
    ),
    ...Object.entries(RECOGNIZER_MODELS).map(([model, read]) =>
      benchLine(`non-figures, periods and quantities, first ${PART} characters`, 'MB/s', ours, {
        name: `${RECOGNIZERS}, ${model} alone`,
        value: speed(part, () => read(part), 1000),
      }),
    ),
  ];
}

export function readerLines(): readonly BenchLine[] {
  return [...wholeReports(), ...growth(), ...readersAlone()];
}
