/** A conflict: another report states, for the same thing and period, a value that differs by more than both round. */
import { divide, subtract } from '../facts/decimal';
import type { Choice, Other } from './choice';

/**
 * The others that contradict the chosen figure, best first. Not among them: what has no stated period, is forecast where the
 * chosen one is not (or the other way round), or stands in the same report.
 */
export function conflictsOf({ chosen, others }: Choice): readonly Other[] {
  return others.filter(
    ({ candidate: { fact, report, fit }, agreement }) =>
      agreement === 'differs' &&
      fit !== 'unstated' &&
      fact.modality === chosen.fact.modality &&
      report.id !== chosen.report.id,
  );
}

/** The largest difference as a fraction of the chosen value (0.05 for 5 %); null where that is 0. */
export function widestGap({ chosen }: Choice, conflicts: readonly Other[]): number | null {
  if (chosen.fact.value === 0) return null;
  const gaps = conflicts.map(({ candidate: { fact } }) =>
    Math.abs(divide(subtract(fact.value, chosen.fact.value), chosen.fact.value)),
  );
  return gaps.length === 0 ? null : Math.max(...gaps);
}
