/** What freezing a sheet or the workbook would do, with the buttons that do it or not. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { leftWords, type FreezeCount } from '../../excel';
import { useStrings } from '../strings';
import type { FreezeRequest } from './formula-tools';
import { Lines } from './lines';
import { sentences } from './sentences';

const useStyles = makeStyles({
  words: { overflowWrap: 'anywhere', paddingTop: tokens.spacingVerticalXS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

export interface FreezeConfirmProps {
  readonly request: FreezeRequest;
  readonly count: FreezeCount;
  /** False where it appears because of another control that keeps the focus. */
  readonly takeFocus: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function FreezeConfirm({ request, count, takeFocus, onConfirm, onCancel }: FreezeConfirmProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const words = strings.tools;
  const { formulas, arrays, containing, left } = count;
  const cancelRef = useRef<HTMLButtonElement>(null);
  // On the safe button: Enter pressed once too often freezes nothing.
  useEffect(() => {
    if (takeFocus) cancelRef.current?.focus();
  }, [takeFocus]);
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation(); // office.js would take it for leaving the pane
        onCancel();
      }}
    >
      <MessageBarBody className={styles.words}>
        {sentences(
          [
            words.confirm(formulas, request.scope),
            ...(arrays > 0 ? [words.confirmArrays(arrays)] : []),
            ...(containing > 0 ? [words.containing(containing)] : []),
          ],
          language,
        )}
        {left.length > 0 && <Lines title={words.willStay} lines={leftWords(left, language)} />}
        <div className={styles.buttons}>
          {formulas > 0 && (
            <Button appearance="primary" onClick={onConfirm}>
              {words.confirmFreeze(formulas)}
            </Button>
          )}
          <Button ref={cancelRef} onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
