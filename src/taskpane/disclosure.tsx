/** A part of a screen that is shown when its heading is pressed, with a few words on what is in it while it is not. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '28px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // Title and summary under each other, for titles that need the width.
  stacked: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  top: { alignItems: 'flex-start' },
  long: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  below: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, fontSize: '14px', color: tokens.colorNeutralForeground3 },
  high: { marginTop: '3px' },
  title: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  summary: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    textAlign: 'end',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

export interface DisclosureProps {
  readonly title: string;
  readonly summary: string;
  readonly startsOpen?: boolean;
  /** The summary under the title instead of beside it. */
  readonly stacked?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Disclosure(props: DisclosureProps): ReactElement {
  const { title, summary, startsOpen = false, stacked = false, className, children } = props;
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  const Icon = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <h3 className={styles.heading}>
        <button
          type="button"
          id={`${id}-heading`}
          className={mergeClasses(styles.button, stacked && styles.top)}
          aria-expanded={open}
          aria-controls={open ? `${id}-part` : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon className={mergeClasses(styles.icon, stacked && styles.high)} />
          {stacked ? (
            <span className={styles.stacked}>
              <span className={mergeClasses(styles.title, styles.long)} title={title}>
                {title}
              </span>
              <span className={styles.below}>{summary}</span>
            </span>
          ) : (
            <>
              <span className={styles.title}>{title}</span>
              <span className={styles.summary}>{summary}</span>
            </>
          )}
        </button>
      </h3>
      {open && (
        <div id={`${id}-part`} role="group" aria-labelledby={`${id}-heading`} className={className}>
          {children}
        </div>
      )}
    </>
  );
}
