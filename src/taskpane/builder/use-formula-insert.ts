/** Writing and copying a formula, as state: nothing yet, writing, done, or refused. */
import { useState } from 'react';
import type { FormulaCell, FormulaRefused, FormulaTarget, FormulaWritten } from '../../excel';
import { copyText } from './copy-text';

/** What src/excel does with a formula; the pane is given it, so that it can be tested without Excel. */
export type InsertFormula = (cell: FormulaCell, target: FormulaTarget) => Promise<FormulaWritten | FormulaRefused>;

export type Outcome =
  | { readonly kind: 'written'; readonly address: string }
  | { readonly kind: 'refused'; readonly refused: FormulaRefused }
  | { readonly kind: 'copied' | 'not-copied'; readonly address: '' };

export interface FormulaInsertion {
  readonly writing: boolean;
  /** Of the formula shown; null once that has changed. */
  readonly outcome: Outcome | null;
  readonly write: (target: FormulaTarget, replace: boolean) => void;
  readonly copy: () => void;
}

export function useFormulaInsert(
  formula: string,
  numberFormat: string | null,
  insert: InsertFormula,
): FormulaInsertion {
  const [writing, setWriting] = useState(false);
  const [last, setLast] = useState<{ readonly formula: string; readonly outcome: Outcome } | null>(null);
  return {
    writing,
    outcome: last?.formula === formula ? last.outcome : null,
    write(target, replace) {
      if (writing) return;
      setWriting(true);
      setLast(null);
      void insert({ formula, numberFormat, replace }, target).then((result) => {
        const outcome: Outcome = result.ok
          ? { kind: 'written', address: result.address }
          : { kind: 'refused', refused: result };
        setLast({ formula, outcome });
        setWriting(false);
      });
    },
    copy() {
      void copyText(formula).then((copied) =>
        setLast({ formula, outcome: { kind: copied ? 'copied' : 'not-copied', address: '' } }),
      );
    },
  };
}
