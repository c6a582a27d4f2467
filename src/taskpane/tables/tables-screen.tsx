/** The screen of tables: those of ours in the workbook, their refresh, and copies of them. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { useObservable } from '../observable';
import { useStrings } from '../strings';
import type { Data } from '../use-datasets';
import { WorkProgress } from '../work-progress';
import { CheckedMessage } from './checked-message';
import { CopiesSection } from './copies-section';
import { isShown, RefreshView } from './refresh-view';
import { TableEntries } from './table-entries';
import { titles } from './table-title';
import type { WorkbookCopies } from './workbook-copies';
import type { WorkbookTables } from './workbook-tables';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
  button: { flexGrow: 1, flexBasis: 'auto', minWidth: '0', paddingInline: '6px', whiteSpace: 'nowrap' },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

export interface TablesScreenProps {
  readonly tables: WorkbookTables;
  readonly copies: WorkbookCopies;
  readonly data: Data;
  readonly inExcel: boolean;
  /** False while another screen is: then nobody looks at the list, and the workbook is not asked. */
  readonly shown: boolean;
  /** Leads to the datasets. */
  readonly onInsertOne: () => void;
}

export function TablesScreen(props: TablesScreenProps): ReactElement {
  const { tables, copies, data, inExcel, shown, onInsertOne } = props;
  const styles = useStyles();
  const { language, strings } = useStrings();
  const { list, refresh } = tables;
  const listed = useObservable(list);
  const refreshing = useObservable(refresh);
  const titleOf = useMemo(() => titles(data.datasets, language), [data.datasets, language]);
  const allRef = useRef<HTMLButtonElement>(null);
  const wasCovered = useRef(false);
  useEffect(() => (inExcel && shown ? tables.watch() : undefined), [tables, inExcel, shown]);
  const covered = isShown(refreshing);
  useEffect(() => {
    // What the refresh covered has the focus again.
    if (wasCovered.current && !covered) allRef.current?.focus();
    wasCovered.current = covered;
  }, [covered]);
  if (isShown(refreshing)) return <RefreshView state={refreshing} refresh={refresh} titleOf={titleOf} />;
  const busy = refreshing.kind === 'checking';
  const disabled = busy || !inExcel;
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.buttons}>
          <Button
            ref={allRef}
            className={styles.button}
            appearance="primary"
            disabledFocusable={disabled}
            onClick={() => void tables.refreshAll('workbook')}
          >
            {strings.tables.refreshAll}
          </Button>
          <Button
            className={styles.button}
            disabledFocusable={disabled}
            onClick={() => void tables.refreshAll('sheet')}
          >
            {strings.tables.refreshSheet}
          </Button>
        </div>
        {refreshing.kind === 'checking' && (
          <WorkProgress
            label={strings.refresh.checking}
            progress={refreshing.progress}
            unit="tables"
            cancelling={refreshing.cancelling}
            onCancel={refresh.cancel}
            heir={() => allRef.current}
          />
        )}
        <CheckedMessage state={refreshing} titleOf={titleOf} />
      </div>
      <div className={styles.scroll}>
        {inExcel && (
          <TableEntries
            state={listed}
            titleOf={titleOf}
            busy={busy}
            onCheck={(table) => void refresh.check([table])}
            onAction={(table, action) => void list.act(table, action, language)}
            onReload={() => void list.load()}
            onInsertOne={onInsertOne}
            heir={() => allRef.current}
          />
        )}
        <CopiesSection copies={copies} disabled={disabled} />
      </div>
    </>
  );
}
