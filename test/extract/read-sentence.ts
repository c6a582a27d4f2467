/** Reads one paragraph of our own with the real rules, and writes every slot of every fact as one line a case can be compared with. */
import type { Block } from '../../src/document/document';
import { readFigures } from '../../src/extract/read-figures';
import { readPage } from '../../src/extract/page';
import type { Clock } from '../../src/extract/readers/mention';
import type { Ground } from '../../src/extract/reading';
import { Scopes } from '../../src/extract/scope';
import { sighting, type Sighting } from '../../src/extract/sighting';
import { explainLine, TraceLog } from '../../src/extract/trace';
import type { ReportHead } from '../../src/facts/report';

/** Week of the report used in all cases: Monday 3 to Friday 7 May 2027, printed on 12 May. */
const CLOCK: Clock = { date: '2027-05-12', covers: { start: '2027-05-03', end: '2027-05-07' } };

export interface Setting {
  readonly section?: string;
  readonly exhibit?: string;
  readonly caption?: string;
  readonly industry?: string;
  /** Shows what the last rule makes of figures no other reads; the cases of a rule are about that rule. */
  readonly lastResort?: boolean;
}

function headOf(setting: Setting): ReportHead {
  return {
    id: 'test',
    broker: null,
    title: null,
    series: null,
    date: CLOCK.date,
    dateEstimate: null,
    covers: CLOCK.covers,
    industry: setting.industry ?? null,
    rating: null,
    ratingAction: null,
    analysts: [],
    relatedReports: [],
    risks: [],
    ratingScale: [],
    exhibits: [],
    sha256: '',
    lineCount: 1,
  };
}

export interface ReadBack {
  readonly sightings: readonly Sighting[];
  /** One line per fact, see `line`. */
  readonly lines: readonly string[];
  /** The trace, for a failing case. */
  readonly why: string;
}

function number(value: number): string {
  return Math.abs(value) >= 1e6 ? value.toExponential().replace('e+', 'e') : String(value);
}

/** `subject | metric | class | start..end kind/basis | value unit | qualifier direction modality multiple | printed@column`. */
export function line({ draft, evidence }: Sighting): string {
  const { period } = draft;
  const time = period.start === null ? period.kind : `${period.start}..${period.end ?? ''} ${period.kind}`;
  const range = draft.high === null ? '' : `–${number(draft.high)}`;
  const manner = [
    draft.qualifier === 'exact' ? '' : draft.qualifier,
    draft.direction === 'none' ? '' : draft.direction,
    draft.modality === 'actual' ? '' : draft.modality,
    draft.multiple ?? '',
  ].filter((word) => word !== '');
  const place = evidence[0];
  return [
    draft.subject.name,
    draft.metric,
    draft.metricClass,
    `${time}/${period.basis}`,
    `${number(draft.value)}${range} ${draft.unit}${draft.per === null ? '' : `/${draft.per}`}`,
    manner.join(' ') || '-',
    `${place?.printed}@${place?.column}`,
  ].join(' | ');
}

/** Reads `text` as one printed line 1 under the setting. */
export function readSentence(text: string, setting: Setting = {}): ReadBack {
  const block: Block = {
    kind: 'body',
    pieces: [{ line: 1, column: 1, text }],
    section: setting.section ?? null,
    exhibit: setting.exhibit ?? null,
  };
  const caption: Block[] =
    setting.caption === undefined
      ? []
      : [{ ...block, kind: 'caption', pieces: [{ line: 1, column: 1, text: setting.caption }] }];
  const document = { name: 'case', text, lines: [text], blocks: [...caption, block], sha256: '' };
  const ground: Ground = new Scopes(document, headOf(setting), CLOCK).of(block.section, block.exhibit);
  const trace = new TraceLog();
  const page = readPage(block, 0, CLOCK);
  const sightings = readFigures(page, ground, trace).map((placed) => sighting(page, placed));
  for (const { evidence } of sightings) {
    for (const one of evidence) {
      const found = text.slice(one.column - 1, one.column - 1 + one.printed.length);
      if (found !== one.printed) throw new Error(`evidence says ${one.printed}, the text has ${found}`);
    }
  }
  const shown = sightings.filter(({ draft }) => setting.lastResort === true || draft.rule !== 'printed-phrase');
  return { sightings: shown, lines: shown.map(line), why: explainLine(trace.entries, 1) };
}

/** A case: what is printed, and every fact it states. No facts means that nothing may be read. */
export type Case = readonly [text: string, facts: readonly string[], setting?: Setting];

/** Runs the cases as tests; a failure prints the trace of the line. */
export function readsAs(cases: readonly Case[]): void {
  for (const [text, facts, setting] of cases) {
    test(text, () => {
      const { lines, why } = readSentence(text, setting ?? {});
      try {
        expect(lines).toEqual(facts);
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${why}`, { cause: error });
      }
    });
  }
}
