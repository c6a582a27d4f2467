/** The formula and what can be done with it. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { cellAddress, problemWords, type FormulaTarget } from '../../excel';
import { useStrings } from '../strings';
import type { FormulaInsertion, InsertFormula } from './use-formula-insert';
import { useFormulaInsert } from './use-formula-insert';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  formula: {
    display: 'block',
    maxHeight: '6em',
    overflow: 'auto',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
  button: { flexGrow: 1, flexBasis: 'auto', minWidth: '0', paddingInline: '6px', whiteSpace: 'nowrap' },
  offers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, padding: '6px 0 4px' },
});

export interface FormulaBarProps {
  /** Null while there is none to write. */
  readonly formula: string | null;
  /** For a cell that has no format, where the function cannot bring one. */
  readonly numberFormat: string | null;
  readonly canInsert: boolean;
  readonly insert: InsertFormula;
}

export function FormulaBar({ formula, numberFormat, canInsert, insert }: FormulaBarProps): ReactElement {
  const styles = useStyles();
  const { builder } = useStrings().strings;
  const insertion = useFormulaInsert(formula ?? '', numberFormat, insert);
  const primaryRef = useRef<HTMLButtonElement>(null);
  // The button of an offered place goes with its message; the focus must not go with it.
  const writeAt = (target: FormulaTarget, replace: boolean): void => {
    primaryRef.current?.focus();
    insertion.write(target, replace);
  };
  return (
    <div className={styles.bar}>
      <code className={styles.formula} aria-label={builder.formula} tabIndex={0} role="textbox" aria-readonly>
        {formula ?? '='}
      </code>
      <div aria-live="polite">
        <Outcome insertion={insertion} onWrite={writeAt} />
      </div>
      <div className={styles.buttons}>
        <Button
          ref={primaryRef}
          className={styles.button}
          appearance="primary"
          disabledFocusable={insertion.writing || !canInsert || formula === null}
          onClick={() => insertion.write({ kind: 'selection' }, false)}
        >
          {insertion.writing ? builder.writing : builder.write}
        </Button>
        <Button className={styles.button} disabledFocusable={formula === null} onClick={insertion.copy}>
          {builder.copy}
        </Button>
      </div>
    </div>
  );
}

interface OutcomeProps {
  readonly insertion: FormulaInsertion;
  readonly onWrite: (target: FormulaTarget, replace: boolean) => void;
}

function Outcome({ insertion: { outcome }, onWrite }: OutcomeProps): ReactElement | null {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const { builder } = strings;
  if (outcome === null) return null;
  if (outcome.kind !== 'refused') {
    const words = {
      written: () => builder.written(outcome.address),
      copied: () => builder.copied,
      'not-copied': () => builder.notCopied,
    }[outcome.kind]();
    return (
      <MessageBar intent={outcome.kind === 'not-copied' ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>{words}</MessageBarBody>
      </MessageBar>
    );
  }
  const { problem, alternatives, occupied } = outcome.refused;
  const places = alternatives.filter((target) => target.kind === 'cell');
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {problemWords(problem, language)}
        {places.length + (occupied ? 1 : 0) > 0 && (
          <div className={styles.offers}>
            {places.map((target) => (
              <Button key={cellAddress(target)} size="small" onClick={() => onWrite(target, false)}>
                {builder.writeAt(cellAddress(target))}
              </Button>
            ))}
            {occupied && (
              <Button size="small" onClick={() => onWrite(occupied, true)}>
                {builder.replaceAt(cellAddress(occupied))}
              </Button>
            )}
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
