/** What came of a refresh, table by table, and of taking it back. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useStrings } from '../strings';
import { sentences } from '../tools/sentences';
import { Refusals } from './refusals';
import { doneSummary } from './review-summary';
import type { Outcome } from './table-refresh';
import type { TitleOf } from './table-title';

const useStyles = makeStyles({
  outcome: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  words: { overflowWrap: 'anywhere', paddingTop: '4px', paddingBottom: '4px' },
  parts: { display: 'block' },
});

export interface RefreshOutcomeProps {
  readonly outcome: Outcome;
  readonly titleOf: TitleOf;
}

export function RefreshOutcome({ outcome, titleOf }: RefreshOutcomeProps): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const words = strings.refresh;
  const { done, unchanged, refused, unreached, undone } = outcome;
  return (
    <div className={styles.outcome}>
      {undone !== null ? (
        <UndoOutcome outcome={outcome} />
      ) : (
        done.map(({ table, result }) => (
          <Message key={table.tableId} intent="success">
            {words.done(titleOf(table))}
            <span className={styles.parts}>{[table.address, doneSummary(result, strings)].join(' · ')}</span>
          </Message>
        ))
      )}
      <Refusals refused={undone?.refused ?? refused} titleOf={titleOf} />
      {unreached.length > 0 && <Message intent="info">{words.unreached(unreached.length)}</Message>}
      {unchanged.length > 0 && (
        <Message intent="info">
          {unchanged.length + done.length + refused.length + unreached.length === 1
            ? words.unchanged
            : words.unchangedTables(unchanged.length)}
        </Message>
      )}
    </div>
  );
}

/** Nothing where no table could be put back: the refusals say so. */
function UndoOutcome({ outcome: { done, undone } }: { readonly outcome: Outcome }): ReactElement | null {
  const { language, strings } = useStrings();
  const words = strings.refresh;
  if (undone === null || undone.refused.length === done.length) return null;
  return (
    <Message intent="success">
      {sentences([words.undone, ...(undone.left > 0 ? [words.undoneLeft(undone.left)] : [])], language)}
    </Message>
  );
}

interface MessageProps {
  readonly intent: 'success' | 'info';
  readonly children: ReactNode;
}

function Message({ intent, children }: MessageProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.words}>{children}</MessageBarBody>
    </MessageBar>
  );
}
