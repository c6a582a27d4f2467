/** One dataset in the list: what it is, whose it is, how many rows. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Dataset } from '../tables';
import { sourceSummary } from './source-summary';
import { useStrings } from './strings';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  source: { gridColumn: '1 / -1', overflow: 'hidden', textOverflow: 'ellipsis' },
});

export interface DatasetItemProps {
  readonly dataset: Dataset;
  readonly inTabOrder: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

export function DatasetItem({ dataset, inTabOrder, onFocus, onOpen }: DatasetItemProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const title = dataset.title[language];
  return (
    <button
      type="button"
      className={styles.item}
      data-roving
      data-dataset={dataset.id}
      tabIndex={inTabOrder ? 0 : -1}
      title={title}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <span className={styles.title}>{title}</span>
      <span className={styles.quiet}>{strings.rows(dataset.rows.length)}</span>
      <span className={`${styles.quiet} ${styles.source}`}>{sourceSummary(dataset, strings)}</span>
    </button>
  );
}
