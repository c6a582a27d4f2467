/** What a refresh would do to one table, part by part, with what she may decide. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Review } from '../../excel';
import type { RefreshChoices } from '../../tables';
import { useStrings, type Strings } from '../strings';
import { ReviewChoice } from './review-choice';
import { ChangeList, RowList } from './review-rows';
import { ReviewSection } from './review-section';

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

export interface TableReviewProps {
  readonly review: Review;
  readonly choices: RefreshChoices;
  readonly disabled: boolean;
  readonly onChoose: (patch: Partial<RefreshChoices>) => void;
}

export function TableReview({ review, choices, disabled, onChoose }: TableReviewProps): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const words = strings.refresh;
  const { diff } = review;
  const { added, changed, gone, back, deleted } = diff;
  const cells = (kind: 'data' | 'user' | 'both'): number => changed.filter((cell) => cell.kind === kind).length;
  const plain = (count: number, title: (count: number) => string, list: (title: string) => ReactElement) =>
    count > 0 && <ReviewSection title={title(count)}>{list(title(count))}</ReviewSection>;
  return (
    <div className={styles.parts}>
      {cells('both') > 0 && (
        <ReviewSection title={words.both(cells('both'))}>
          <ChangeList changed={changed} kind="both" label={words.both(cells('both'))} />
          <ReviewChoice
            label={words.keepChoice}
            names={words.whose}
            value={choices.both}
            disabled={disabled}
            onChange={(both) => onChoose({ both })}
          />
        </ReviewSection>
      )}
      {plain(cells('data'), words.changed, (title) => (
        <ChangeList changed={changed} kind="data" label={title} />
      ))}
      {plain(added.length, words.added, (title) => (
        <RowList rows={added} label={title} />
      ))}
      {gone.length > 0 && (
        <ReviewSection title={words.gone(gone.length)} notes={goneNotes(review, strings)}>
          <RowList rows={gone} label={words.gone(gone.length)} />
          <ReviewChoice
            label={words.goneChoice}
            names={words.goneChoices}
            value={choices.gone}
            disabled={disabled}
            onChange={(next) => onChoose({ gone: next })}
          />
        </ReviewSection>
      )}
      {plain(back.length, words.backRows, (title) => (
        <RowList rows={back} label={title} />
      ))}
      {cells('user') > 0 && (
        <ReviewSection title={words.user(cells('user'))}>
          <ChangeList changed={changed} kind="user" label={words.user(cells('user'))} />
          <ReviewChoice
            label={words.keepChoice}
            names={words.whose}
            value={choices.user}
            disabled={disabled}
            onChange={(user) => onChoose({ user })}
          />
        </ReviewSection>
      )}
      {deleted.length > 0 && (
        <ReviewSection title={words.deleted(deleted.length)}>
          <RowList rows={deleted} label={words.deleted(deleted.length)} />
          <ReviewChoice
            label={words.deletedChoice}
            names={words.deletedChoices}
            value={choices.deleted}
            disabled={disabled}
            onChange={(next) => onChoose({ deleted: next })}
          />
        </ReviewSection>
      )}
      {asides(review, strings).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

function goneNotes({ diff, removedOwn }: Review, { refresh: words }: Strings): string[] {
  const own = removedOwn(diff.gone.map(({ row }) => row));
  const marked = diff.gone.filter((row) => row.marked).length;
  return [...(own > 0 ? [words.goneOwn(own)] : []), ...(marked > 0 ? [words.goneMarked(marked)] : [])];
}

/** What is left alone, so that nobody looks for it. */
function asides({ diff, filtered }: Review, { refresh: words }: Strings): string[] {
  const { own, missing, fresh, otherUnit } = diff;
  return [
    ...(filtered ? [words.filtered] : []),
    ...(own > 0 ? [words.own(own)] : []),
    ...(missing.length > 0 ? [words.missing(missing.join(' · '))] : []),
    ...(fresh.length > 0 ? [words.fresh(fresh.join(' · '))] : []),
    ...(otherUnit > 0 ? [words.otherUnit(otherUnit)] : []),
  ];
}
