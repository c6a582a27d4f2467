/** How far long work is, with a button that ends it. Short work shows nothing: it would only flicker. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Progress } from './insertion';
import { useStrings } from './strings';
import { useHandOn } from './use-hand-on';

/** Milliseconds after which work counts as long. */
export const LONG = 400;

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  words: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  button: { flexShrink: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface WorkProgressProps {
  /** What is being done: `正在写入…`. */
  readonly label: string;
  /** Null while it cannot be said how much there is. */
  readonly progress: Progress | null;
  readonly unit: 'rows' | 'tables';
  readonly cancelling: boolean;
  readonly onCancel: () => void;
  /** Gets the focus when the button goes away with it. */
  readonly heir: () => HTMLElement | null | undefined;
}

export function WorkProgress(props: WorkProgressProps): ReactElement {
  const { label, progress } = props;
  const styles = useStyles();
  const { strings } = useStrings();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {/* Always there, so that a screen reader hears what appears in it. */}
      <span className={styles.hidden} role="status">
        {long && (progress === null ? label : strings.progress.spoken(quarter(progress)))}
      </span>
      {long && <Bar {...props} />}
    </>
  );
}

function Bar({ label, progress, unit, cancelling, onCancel, heir }: WorkProgressProps): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const words = strings.progress;
  const part = useRef<HTMLDivElement>(null);
  useHandOn(part, heir);
  const shown = progress === null ? label : `${label} ${words[unit](progress.done, progress.total)}`;
  return (
    <div ref={part} className={styles.progress}>
      <ProgressBar
        aria-label={label}
        aria-valuetext={shown}
        value={progress === null ? undefined : progress.done}
        max={progress === null ? undefined : Math.max(1, progress.total)}
      />
      <div className={styles.line}>
        <span className={styles.words}>{cancelling ? words.cancelling : shown}</span>
        <Button className={styles.button} size="small" disabledFocusable={cancelling} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Told at quarters only: a reader that says every step says nothing else. */
function quarter({ done, total }: Progress): number {
  return total === 0 ? 0 : Math.floor((done / total) * 4) * 25;
}
