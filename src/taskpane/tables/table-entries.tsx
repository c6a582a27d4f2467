/** The list of tables, or why there is none. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { problemWords, type KnownTable } from '../../excel';
import { useStrings } from '../strings';
import { TableEntry } from './table-entry';
import type { TableAction, TableListState } from './table-list';
import type { TitleOf } from './table-title';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  nothing: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  words: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

export interface TableEntriesProps {
  readonly state: TableListState;
  readonly titleOf: TitleOf;
  readonly busy: boolean;
  readonly onCheck: (table: KnownTable) => void;
  readonly onAction: (table: KnownTable, action: TableAction) => void;
  readonly onReload: () => void;
  readonly onInsertOne: () => void;
  /** Gets the focus of an entry that goes away. */
  readonly heir: () => HTMLElement | null | undefined;
}

export function TableEntries(props: TableEntriesProps): ReactElement {
  const { state, titleOf, busy, onCheck, onAction, onReload, onInsertOne, heir } = props;
  const styles = useStyles();
  const { language, strings } = useStrings();
  const words = strings.tables;
  if (state.kind === 'loading') return <div className={styles.words}>{words.loading}</div>;
  if (state.kind === 'refused') {
    return (
      <MessageBar intent="warning" layout="multiline" shape="square">
        <MessageBarBody>{problemWords(state.problem, language)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onReload}>
            {words.again}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (state.tables.length === 0) {
    return (
      <div className={styles.nothing}>
        <span>{words.none}</span>
        <Button size="small" onClick={onInsertOne}>
          {words.insertOne}
        </Button>
      </div>
    );
  }
  return (
    <ul className={styles.list} aria-label={words.listLabel}>
      {state.tables.map((listed) => (
        <TableEntry
          key={listed.table.tableId}
          listed={listed}
          title={titleOf(listed.table)}
          disabled={busy || state.acting !== null}
          problem={state.refused?.tableId === listed.table.tableId ? state.refused.problem : null}
          onAction={(action) => (action === 'check' ? onCheck(listed.table) : onAction(listed.table, action))}
          heir={heir}
        />
      ))}
    </ul>
  );
}
