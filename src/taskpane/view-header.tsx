/** The head of a view that was opened from a list: the way back, and what is shown. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactElement, Ref } from 'react';

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
  title: {
    margin: 0,
    paddingTop: '5px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
});

export interface ViewHeaderProps {
  readonly title: string;
  /** What the button is called: `返回列表`. */
  readonly back: string;
  readonly backRef?: Ref<HTMLButtonElement>;
  readonly disabled?: boolean;
  readonly onBack: () => void;
}

export function ViewHeader({ title, back, backRef, disabled = false, onBack }: ViewHeaderProps): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.head}>
      <Button
        ref={backRef}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={back}
        title={back}
        disabledFocusable={disabled}
        onClick={onBack}
      />
      <h2 className={styles.title} title={title}>
        {title}
      </h2>
    </header>
  );
}
