/** The answer before it is in the sheet: value, source, what other reports state, and whether it holds. */
import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStrings } from '../strings';
import type { Answer, NoAnswer, OtherReport } from './answer';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
    overflowWrap: 'anywhere',
  },
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  qualifier: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300, marginRight: '4px' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  citation: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  others: { listStyleType: 'none', margin: 0, padding: 0 },
  other: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  number: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  why: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground3 },
  differs: { color: tokens.colorStatusDangerForeground1 },
});

export function AnswerView({ answer }: { readonly answer: Answer | NoAnswer }): ReactElement {
  const styles = useStyles();
  const { builder } = useStrings().strings;
  if (!answer.ok) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{answer.message}</MessageBarBody>
      </MessageBar>
    );
  }
  const differing = answer.others.filter(({ differs }) => differs).length;
  return (
    <section className={styles.view} aria-label={builder.answer}>
      <div className={styles.card}>
        <p className={styles.value} role="status">
          {answer.qualifier !== '' && <span className={styles.qualifier}>{answer.qualifier}</span>}
          {answer.shown}
        </p>
        <p className={styles.quiet}>{answer.about}</p>
        <p className={styles.citation}>{answer.citation}</p>
        {answer.quotedSource !== null && <p className={styles.quiet}>{builder.quoted(answer.quotedSource)}</p>}
        {answer.others.length > 0 && <p className={styles.quiet}>{answer.because}</p>}
      </div>
      {(answer.failed.length > 0 || answer.suspect) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{builder.failed}</MessageBarTitle> {answer.failed.join(' ') || builder.suspect}
          </MessageBarBody>
        </MessageBar>
      )}
      {answer.others.length > 0 && (
        <div>
          <h3 className={styles.heading}>
            {builder.others(answer.others.length)}
            <span className={mergeClasses(styles.quiet, differing > 0 && styles.differs)}>
              {' · '}
              {differing > 0 ? builder.someDiffer(differing) : builder.allAgree}
            </span>
          </h3>
          <ul className={styles.others}>
            {answer.others.map((other) => (
              <OtherItem key={other.key} other={other} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function OtherItem({ other }: { readonly other: OtherReport }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.other}>
      <span>{other.who}</span>
      <span className={styles.number}>{other.shown}</span>
      <span className={mergeClasses(styles.why, other.differs && styles.differs)}>{other.why}</span>
    </li>
  );
}
