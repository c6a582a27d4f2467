/** Corrections made by a person (seeds/corrections.json): applied after reading, so that they survive the next run. */
import type { ReportData } from '../facts/report';

/** Parts of a report a correction may touch: its head or one of its lists. */
export type CorrectedPart = 'report' | 'facts' | 'tables' | 'picks' | 'events' | 'checks' | 'unread';

export interface Correction {
  /** Id of the report. */
  readonly report: string;
  readonly in: CorrectedPart;
  /** Fields an entry must have to be meant (`{"subject": "…", "printed": "…"}`); left out for `report`. */
  readonly where?: Readonly<Record<string, unknown>>;
  /** New values of fields; left out where `remove` is true. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: boolean;
  /** Why the reader is wrong here. Required. */
  readonly why: string;
}

export interface Corrected {
  readonly data: ReportData;
  /** Corrections of this report that met nothing: the reader has changed, a person should look again. */
  readonly unmet: readonly Correction[];
}

/** Corrections of the report `data` in order; those of other reports are passed over. */
export function applyCorrections(data: ReportData, corrections: readonly Correction[]): Corrected {
  const unmet: Correction[] = [];
  let corrected = data;
  for (const correction of corrections.filter(({ report }) => report === data.report.id)) {
    const next = applyOne(corrected, correction);
    if (next === null) unmet.push(correction);
    else corrected = next;
  }
  return { data: corrected, unmet };
}

/** Reads the file's content; throws with the entry's number when one lacks `report`, `in` or `why`. */
export function parseCorrections(text: string): Correction[] {
  const list = JSON.parse(text) as Correction[];
  list.forEach(({ report, in: part, why }, i) => {
    if (!report || !part || !why) throw new Error(`corrections.json, entry ${i + 1}: report, in and why are required`);
  });
  return list;
}

function applyOne(data: ReportData, correction: Correction): ReportData | null {
  const { in: part, where = {}, set = {}, remove = false } = correction;
  if (part === 'report') return { ...data, report: { ...data.report, ...set } };
  const list: readonly object[] = data[part];
  const isMeant = (entry: object): boolean =>
    Object.entries(where).every(([field, value]) => same((entry as Record<string, unknown>)[field], value));
  if (!list.some(isMeant)) return null;
  const next = remove
    ? list.filter((entry) => !isMeant(entry))
    : list.map((entry) => (isMeant(entry) ? { ...entry, ...set } : entry));
  return { ...data, [part]: next };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
