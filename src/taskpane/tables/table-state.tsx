/** Whether a table is up to date, as a sign and in words. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSyncCircleRegular,
  CheckmarkCircleRegular,
  CopyRegular,
  DismissCircleRegular,
  ErrorCircleRegular,
  LinkRegular,
  LockClosedRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useStrings, type Strings } from '../strings';
import type { Freshness, ListedTable } from './table-list';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  news: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  ask: { color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type Look = 'good' | 'news' | 'ask' | 'quiet';

const FRESHNESS: Readonly<Record<Freshness, readonly [FluentIcon, Look]>> = {
  checking: [ArrowSyncCircleRegular, 'quiet'],
  current: [CheckmarkCircleRegular, 'good'],
  stale: [ArrowSyncCircleRegular, 'news'],
  gone: [ErrorCircleRegular, 'ask'],
};

const OTHERS: Readonly<Record<'copy' | 'stranger' | 'frozen' | 'deleted', readonly [FluentIcon, Look]>> = {
  copy: [CopyRegular, 'ask'],
  stranger: [LinkRegular, 'ask'],
  frozen: [LockClosedRegular, 'quiet'],
  deleted: [DismissCircleRegular, 'quiet'],
};

export function TableState({ listed }: { readonly listed: ListedTable }): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const { state } = listed.table;
  const [Icon, look] = state === 'ours' ? FRESHNESS[listed.freshness ?? 'checking'] : OTHERS[state];
  return (
    <span className={mergeClasses(styles.state, styles[look])}>
      <Icon className={styles.icon} />
      <span>{stateWords(listed, strings)}</span>
    </span>
  );
}

function stateWords({ table, freshness, changes }: ListedTable, { tables: words }: Strings): string {
  if (table.state !== 'ours') return words.states[table.state];
  return changes === null ? words.freshness[freshness ?? 'checking'] : words.changes(changes);
}
