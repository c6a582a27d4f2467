/** The bottom of a refresh: the one question, how far the writing is, and afterwards the way back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, RefObject } from 'react';
import { useStrings } from '../strings';
import { WorkProgress } from '../work-progress';
import {
  canBeUndone,
  notRefreshed,
  reviewsToWrite,
  type Outcome,
  type RefreshState,
  type TableRefresh,
} from './table-refresh';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
  button: { flexGrow: 1, flexBasis: 'auto', minWidth: '0', paddingInline: '6px', whiteSpace: 'nowrap' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface RefreshBarProps {
  readonly state: Extract<RefreshState, { kind: 'review' | 'writing' | 'ended' | 'undoing' }>;
  readonly refresh: TableRefresh;
  /** What is being written, by name. */
  readonly writing: string;
  readonly onClose: () => void;
  /** Gets the focus of buttons that go away. */
  readonly heir: RefObject<HTMLElement>;
}

export function RefreshBar({ state, refresh, writing, onClose, heir }: RefreshBarProps): ReactElement {
  const styles = useStyles();
  const words = useStrings().strings.refresh;
  if (state.kind === 'ended' || state.kind === 'undoing') {
    return <EndedBar outcome={state.outcome} undoing={state.kind === 'undoing'} refresh={refresh} onClose={onClose} />;
  }
  const busy = state.kind === 'writing';
  const count = reviewsToWrite(state.found, state.choices).length;
  return (
    <div className={styles.bar}>
      {busy && (
        <WorkProgress
          label={words.writing(writing)}
          progress={state.rows}
          unit="rows"
          cancelling={state.cancelling}
          onCancel={refresh.cancel}
          heir={() => heir.current}
        />
      )}
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={busy || count === 0}
          onClick={() => {
            // These buttons go when it is done; what came of it is told where the review stands.
            heir.current?.focus();
            void refresh.confirm();
          }}
        >
          {words.confirm(count)}
        </Button>
        <Button className={styles.button} disabledFocusable={busy} onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

interface EndedBarProps {
  readonly outcome: Outcome;
  readonly undoing: boolean;
  readonly refresh: TableRefresh;
  readonly onClose: () => void;
}

function EndedBar({ outcome, undoing, refresh, onClose }: EndedBarProps): ReactElement {
  const styles = useStyles();
  const words = useStrings().strings.refresh;
  const { done, undone } = outcome;
  const again = notRefreshed(outcome);
  const canUndo = canBeUndone(outcome).length > 0;
  const oneStep = canUndo && undone === null && done.every(({ result }) => result.oneStep);
  return (
    <div className={styles.bar}>
      {oneStep && <p className={styles.hint}>{done.length === 1 ? words.oneStep : words.oneStepEach}</p>}
      <div className={styles.buttons}>
        <Button className={styles.button} appearance="primary" disabledFocusable={undoing} onClick={onClose}>
          {words.close}
        </Button>
        {/* Stays, so that the focus on it is not lost. */}
        {done.length > 0 && (
          <Button className={styles.button} disabledFocusable={undoing || !canUndo} onClick={() => void refresh.undo()}>
            {undoing ? words.undoing : words.undo}
          </Button>
        )}
        {again.length > 0 && undone === null && (
          <Button className={styles.button} disabledFocusable={undoing} onClick={() => void refresh.check(again)}>
            {words.again(again.length)}
          </Button>
        )}
      </div>
    </div>
  );
}
