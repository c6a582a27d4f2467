/** What came of an insertion: where the table is, or why there is none and where it could go. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress, problemWords, type Inserted, type Refused, type Target } from '../excel';
import { useStrings } from './strings';
import { sentences } from './tools/sentences';

const useStyles = makeStyles({
  words: { overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

export interface InsertResultProps {
  readonly result: Inserted | Refused;
  readonly onInsert: (target: Target) => void;
}

export function InsertResult({ result, onInsert }: InsertResultProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  if (result.ok) {
    return (
      <MessageBar intent={lacksChart(result) ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody className={styles.words}>
          {sentences(
            [
              strings.inserted(result.address, result.rows),
              ...(result.chart === null ? [] : [strings.options.charts[result.chart]]),
            ],
            language,
          )}
        </MessageBarBody>
      </MessageBar>
    );
  }
  // A new sheet has its own button below; only a free place on this sheet needs one here.
  const places = result.alternatives.filter((target) => target.kind === 'cell');
  return (
    <MessageBar intent={result.problem.id === 'cancelled' ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody className={styles.words}>
        {problemWords(result.problem, language)}
        {places.length > 0 && (
          <div className={styles.buttons}>
            {places.map((target) => (
              <Button key={cellAddress(target)} size="small" onClick={() => onInsert(target)}>
                {strings.insertAt(cellAddress(target))}
              </Button>
            ))}
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function lacksChart({ chart }: Inserted): boolean {
  return chart !== null && chart !== 'added';
}
