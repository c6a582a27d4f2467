/** A list of which the first few are shown, and more when asked for. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type Key, type ReactElement, type ReactNode } from 'react';
import { useStrings } from '../strings';

/** Enough to see what it is about. */
export const FIRST_SHOWN = 5;

/** Shown with one press more; a page of thousands would halt the pane. */
const SHOWN_MORE = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  more: { alignSelf: 'start', marginLeft: '-8px' },
});

export interface CutListProps<T> {
  readonly items: readonly T[];
  /** What it is a list of. */
  readonly label: string;
  readonly keyOf: (item: T) => Key;
  readonly children: (item: T) => ReactNode;
}

export function CutList<T>({ items, label, keyOf, children }: CutListProps<T>): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const more = Math.max(0, items.length - shown);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {/* Stays when there is no more to show, so that the focus on it is not lost. */}
      {items.length > FIRST_SHOWN && (
        <Button
          className={styles.more}
          appearance="transparent"
          size="small"
          onClick={() => setShown(more > 0 ? shown + SHOWN_MORE : FIRST_SHOWN)}
        >
          {more > 0 ? strings.refresh.more(more) : strings.refresh.fewer}
        </Button>
      )}
    </>
  );
}
