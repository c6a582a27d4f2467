/** The two ways to insert, and what came of the last one. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { Target } from '../excel';
import { InsertResult } from './insert-result';
import { useStrings } from './strings';
import type { Insertion } from './use-insert';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  // Both labels fit side by side at 320 px, in both languages.
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
  button: {
    flexGrow: 1,
    flexBasis: 'auto',
    minWidth: '0',
    paddingLeft: '6px',
    paddingRight: '6px',
    whiteSpace: 'nowrap',
  },
});

export interface InsertBarProps {
  readonly insertion: Insertion;
  readonly canInsert: boolean;
}

export function InsertBar({ insertion, canInsert }: InsertBarProps): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const { writing, result, start } = insertion;
  const primaryRef = useRef<HTMLButtonElement>(null);
  // The button of an offered place goes with its message; the focus must not go with it.
  const startAt = (target: Target): void => {
    primaryRef.current?.focus();
    start(target);
  };
  // Focusable though disabled, so that the focus does not fall out of the pane while Excel writes.
  const disabled = writing || !canInsert;
  return (
    <div className={styles.bar}>
      <div aria-live="polite">{result && <InsertResult result={result} onInsert={startAt} />}</div>
      <div className={styles.buttons}>
        <Button
          ref={primaryRef}
          className={styles.button}
          appearance="primary"
          disabledFocusable={disabled}
          onClick={() => start({ kind: 'selection' })}
        >
          {writing ? strings.writing : strings.insertHere}
        </Button>
        <Button className={styles.button} disabledFocusable={disabled} onClick={() => start({ kind: 'new-sheet' })}>
          {strings.insertSheet}
        </Button>
      </div>
    </div>
  );
}
