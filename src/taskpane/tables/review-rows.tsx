/** The rows of a review: which, whose, and how their cells change. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChangedCell, ChangeKind, DiffRow, RefreshDiff } from '../../tables';
import { useStrings } from '../strings';
import { changedRows, shownValue } from './changed-rows';
import { CutList } from './cut-list';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  report: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  change: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, paddingLeft: '8px' },
  header: { color: tokens.colorNeutralForeground3 },
  old: {
    color: tokens.colorNeutralForeground3,
    textDecorationLine: 'line-through',
    fontVariantNumeric: 'tabular-nums',
  },
  new: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface RowListProps {
  readonly rows: readonly (DiffRow & { readonly row?: number; readonly planRow?: number })[];
  readonly label: string;
}

export function RowList({ rows, label }: RowListProps): ReactElement {
  return (
    <CutList items={rows} label={label} keyOf={({ row, planRow }) => row ?? planRow ?? ''}>
      {(row) => <RowName {...row} />}
    </CutList>
  );
}

interface ChangeListProps {
  readonly changed: RefreshDiff['changed'];
  readonly kind: ChangeKind;
  readonly label: string;
}

export function ChangeList({ changed, kind, label }: ChangeListProps): ReactElement {
  return (
    <CutList items={changedRows(changed, kind)} label={label} keyOf={({ row }) => row}>
      {(row) => (
        <>
          <RowName {...row} />
          {row.cells.map((cell) => (
            <CellChange key={cell.column} cell={cell} />
          ))}
        </>
      )}
    </CutList>
  );
}

function RowName({ label, report }: DiffRow): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span>{label}</span>
      <span className={styles.report}>{report}</span>
    </div>
  );
}

/** What the data changed becomes something else; what she changed stands against the report's. */
function CellChange({ cell }: { readonly cell: ChangedCell }): ReactElement {
  const styles = useStyles();
  const words = useStrings().strings.refresh;
  const { from, to, format, kind, header } = cell;
  const before = shownValue(from, format, words.empty);
  const after = shownValue(to, format, words.empty);
  return (
    <div className={styles.change}>
      <span className={styles.header}>{header}</span>
      {kind === 'data' ? (
        <>
          <span className={styles.old}>{before}</span>
          <span aria-hidden>→</span>
          <span className={styles.hidden}>{words.becomes}</span>
          <span className={styles.new}>{after}</span>
        </>
      ) : (
        <>
          <span className={styles.header}>{words.yours}</span>
          <span className={styles.value}>{before}</span>
          <span className={styles.header}>{words.reports}</span>
          <span className={styles.value}>{after}</span>
        </>
      )}
    </div>
  );
}
