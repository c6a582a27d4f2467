/** One part of a table's review: what it is about, the rows, and what she may decide of them. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface ReviewSectionProps {
  readonly title: string;
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}

export function ReviewSection({ title, notes = [], children }: ReviewSectionProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h4 className={styles.title}>{title}</h4>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {children}
    </section>
  );
}
