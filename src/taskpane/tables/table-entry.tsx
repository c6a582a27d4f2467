/** One table of the workbook: what it shows, where, from when, and what can be done with it. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { problemWords, type Problem } from '../../excel';
import { useStrings, type Strings } from '../strings';
import { TableActions, type Action } from './table-actions';
import type { ListedTable } from './table-list';
import { TableState } from './table-state';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  show: { minWidth: 0 },
});

export interface TableEntryProps {
  readonly listed: ListedTable;
  readonly title: string;
  readonly disabled: boolean;
  readonly problem: Problem | null;
  readonly onAction: (action: Action) => void;
  /** Gets the focus when the entry goes away with it. */
  readonly heir: () => HTMLElement | null | undefined;
}

export function TableEntry({ listed, title, disabled, problem, onAction, heir }: TableEntryProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const words = strings.tables;
  const { table } = listed;
  const showRef = useRef<HTMLButtonElement>(null);
  return (
    <li className={styles.entry}>
      <h3 className={styles.title} title={title}>
        {title}
      </h3>
      <p className={styles.quiet}>{placeWords(listed, strings)}</p>
      {table.record && (
        <p className={styles.quiet}>
          {[
            // A table taken on from elsewhere was never refreshed here.
            ...(table.record.refreshed === '' ? [] : [words.refreshed(table.record.refreshed)]),
            ...(table.record.dataVersion === '' ? [] : [words.version(table.record.dataVersion)]),
          ].join(' · ')}
        </p>
      )}
      <TableState listed={listed} />
      <div className={styles.buttons}>
        <TableActions
          key={table.state}
          state={table.state}
          title={title}
          disabled={disabled}
          onAction={onAction}
          heir={() => showRef.current ?? heir()}
        />
        {table.state !== 'deleted' && (
          <Button
            ref={showRef}
            className={styles.show}
            size="small"
            appearance="subtle"
            aria-label={`${words.show} ${title}`}
            onClick={() => onAction('show')}
          >
            {words.show}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {problem && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{problemWords(problem, language)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </li>
  );
}

/** A table that is gone has no place, only the name it had. */
function placeWords({ table }: ListedTable, strings: Strings): string {
  return table.state === 'deleted' ? table.name : [table.address, strings.rows(table.rows)].join(' · ');
}
