/** Inserting, as the pane's state: idle, writing, done, or refused. */
import { useState } from 'react';
import type { Inserted, Refused, Target } from '../excel';
import type { TablePlan } from '../tables';

/** What src/excel does with a plan; the pane is given it, so that it can be tested without Excel. */
export type Insert = (plan: TablePlan, target: Target) => Promise<Inserted | Refused>;

export interface Insertion {
  readonly writing: boolean;
  readonly result: Inserted | Refused | null;
  readonly start: (target: Target) => void;
}

export function useInsert(plan: TablePlan, insert: Insert): Insertion {
  const [writing, setWriting] = useState(false);
  const [result, setResult] = useState<Inserted | Refused | null>(null);
  const start = (target: Target): void => {
    if (writing) return;
    setWriting(true);
    setResult(null);
    void insert(plan, target).then((next) => {
      setResult(next);
      setWriting(false);
    });
  };
  return { writing, result, start };
}
