/** The two ways to insert, how far it is, and what came of the last one. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { Target } from '../excel';
import { InsertResult } from './insert-result';
import type { InsertionState } from './insertion';
import { useStrings } from './strings';
import { WorkProgress } from './work-progress';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
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
  readonly state: InsertionState;
  readonly canInsert: boolean;
  readonly onInsert: (target: Target) => void;
  readonly onCancel: () => void;
}

export function InsertBar({ state, canInsert, onInsert, onCancel }: InsertBarProps): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const primaryRef = useRef<HTMLButtonElement>(null);
  // The button of an offered place goes with its message; the focus must not go with it.
  const startAt = (target: Target): void => {
    primaryRef.current?.focus();
    onInsert(target);
  };
  const writing = state.kind === 'writing';
  // Focusable though disabled, so that the focus does not fall out of the pane while Excel writes.
  const disabled = writing || !canInsert;
  return (
    <div className={styles.bar}>
      <div aria-live="polite">
        {state.kind === 'ended' && <InsertResult result={state.result} onInsert={startAt} />}
      </div>
      {writing && (
        <WorkProgress
          label={strings.writing}
          progress={state.progress}
          unit="rows"
          cancelling={state.cancelling}
          onCancel={onCancel}
          heir={() => primaryRef.current}
        />
      )}
      <div className={styles.buttons}>
        <Button
          ref={primaryRef}
          className={styles.button}
          appearance="primary"
          disabledFocusable={disabled}
          onClick={() => onInsert({ kind: 'selection' })}
        >
          {writing ? strings.writing : strings.insertHere}
        </Button>
        <Button className={styles.button} disabledFocusable={disabled} onClick={() => onInsert({ kind: 'new-sheet' })}>
          {strings.insertSheet}
        </Button>
      </div>
    </div>
  );
}
