/** The reviews of all tables asked for, each under its name, and the tables there is nothing to do for. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RefreshChoices } from '../../tables';
import { Disclosure } from '../disclosure';
import { useStrings } from '../strings';
import { Refusals } from './refusals';
import { diffSummary } from './review-summary';
import { choicesOf, type Choices, type Found } from './table-refresh';
import { TableReview } from './table-review';
import type { TitleOf } from './table-title';

const useStyles = makeStyles({
  table: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  rest: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface ReviewListProps {
  readonly found: Found;
  readonly choices: Choices;
  readonly titleOf: TitleOf;
  readonly disabled: boolean;
  readonly onChoose: (tableId: string, patch: Partial<RefreshChoices>) => void;
}

export function ReviewList({ found, choices, titleOf, disabled, onChoose }: ReviewListProps): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const words = strings.refresh;
  return (
    <>
      {found.reviews.map(({ table, review }) => (
        <div key={table.tableId} className={styles.table}>
          <Disclosure
            title={titleOf(table)}
            summary={[table.address, diffSummary(review.diff, strings)].join(' · ')}
            stacked
            startsOpen
          >
            <TableReview
              review={review}
              choices={choicesOf(choices, table)}
              disabled={disabled}
              onChoose={(patch) => onChoose(table.tableId, patch)}
            />
          </Disclosure>
        </div>
      ))}
      <Refusals refused={found.refused} titleOf={titleOf} />
      {found.unchanged.length > 0 && <p className={styles.rest}>{words.alsoUnchanged(found.unchanged.length)}</p>}
    </>
  );
}
