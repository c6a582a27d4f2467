/** Turns refined sightings into facts: stable readable ids, printed characters, evidence in order. */
import type { Fact } from '../facts/fact';
import type { Sighting } from './sighting';

/** A fact with what the checks need to know and the contract does not carry. */
export interface CheckedFact {
  readonly fact: Fact;
  readonly sighting: Sighting;
}

function idOf(reportId: string, { draft }: Sighting, used: Map<string, number>): string {
  const period =
    draft.period.start === null ? draft.period.label || 'unstated' : `${draft.period.start}..${draft.period.end ?? ''}`;
  const base = `${reportId}/${draft.subject.name}/${draft.metric}/${period}`.replace(/\s+/g, '');
  const count = (used.get(base) ?? 0) + 1;
  used.set(base, count);
  return count === 1 ? base : `${base}~${count}`;
}

/** Ids are `report/subject/metric/period`; a second value for the same gets `~2`, in order of print. */
export function finishFacts(reportId: string, sightings: readonly Sighting[]): CheckedFact[] {
  const used = new Map<string, number>();
  const place = (one: Sighting): number => (one.evidence[0]?.line ?? 0) * 1e6 + (one.evidence[0]?.column ?? 0);
  return [...sightings]
    .sort((a, b) => place(a) - place(b))
    .map((one) => {
      const { draft, evidence } = one;
      const fact: Fact = {
        id: idOf(reportId, one, used),
        subject: draft.subject.name,
        aliases: draft.subject.aliases,
        metric: draft.metric,
        metricClass: draft.metricClass,
        period: draft.period,
        value: draft.value,
        high: draft.high,
        unit: draft.unit,
        per: draft.per,
        qualifier: draft.qualifier,
        direction: draft.direction,
        modality: draft.modality,
        multiple: draft.multiple,
        printed: evidence[0]?.printed ?? '',
        evidence,
        quotedSource: draft.quotedSource,
        rule: draft.rule,
        suspect: false,
      };
      return { fact, sighting: one };
    });
}
