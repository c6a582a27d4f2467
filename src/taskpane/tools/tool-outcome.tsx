/** What came of a repair or a freeze: how many, where, what was left and why. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { leftWords, problemWords, type Frozen, type Left, type Repaired, type ToolRefused } from '../../excel';
import { useStrings } from '../strings';
import type { ToolState } from './formula-tools';
import { Lines } from './lines';
import { sentences } from './sentences';

const useStyles = makeStyles({ words: { overflowWrap: 'anywhere', paddingTop: '4px', paddingBottom: '4px' } });

/** So many places are named; the rest is counted. */
const NAMED = 5;

export interface ToolOutcomeProps {
  readonly tool: 'repair' | 'freeze';
  readonly state: ToolState;
}

/** Always in the page, so that a screen reader hears what appears in it. */
export function ToolOutcome({ tool, state }: ToolOutcomeProps): ReactElement {
  return <div aria-live="polite">{outcome(tool, state)}</div>;
}

function outcome(tool: 'repair' | 'freeze', state: ToolState): ReactNode {
  if (state.kind === 'repaired' && tool === 'repair') return <RepairOutcome {...state.result} />;
  if (state.kind === 'frozen' && tool === 'freeze') return <FreezeOutcome {...state.result} />;
  if (state.kind === 'refused' && state.tool === tool) return <RefusedOutcome {...state.result} />;
  return null;
}

function RepairOutcome({ found, repaired, left }: Repaired): ReactElement {
  const { language, strings } = useStrings();
  const words = strings.tools;
  const first = repaired.slice(0, NAMED).join(', ');
  return (
    <Message left={left} done={repaired.length > 0}>
      {sentences(
        [
          found === 0 ? words.nothingStuck : words.repaired(found, repaired.length),
          ...(repaired.length > 0 ? [words.where, words.places(first, repaired.length - NAMED)] : []),
        ],
        language,
      )}
    </Message>
  );
}

function FreezeOutcome({ formulas, containing, left, noted, sourceSheet }: Frozen): ReactElement {
  const { language, strings } = useStrings();
  const words = strings.tools;
  return (
    <Message left={left} done={formulas > 0}>
      {sentences(
        [
          formulas === 0 ? words.nothingToFreeze : words.frozen(formulas),
          ...(noted > 0 ? [words.noted(noted)] : []),
          ...(sourceSheet === null ? [] : [words.sourced(formulas - noted, sourceSheet)]),
          ...(containing > 0 ? [words.containing(containing)] : []),
        ],
        language,
      )}
    </Message>
  );
}

interface MessageProps {
  readonly left: readonly Left[];
  readonly done: boolean;
  readonly children: ReactNode;
}

function Message({ left, done, children }: MessageProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const intent = left.length > 0 ? 'warning' : done ? 'success' : 'info';
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.words}>
        {children}
        {left.length > 0 && <Lines title={strings.tools.left} lines={leftWords(left, language)} />}
      </MessageBarBody>
    </MessageBar>
  );
}

function RefusedOutcome({ problem }: ToolRefused): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const words =
    problem.id === 'sheet-protected' ? strings.tools.sourceProtected(problem.sheet) : problemWords(problem, language);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.words}>{words}</MessageBarBody>
    </MessageBar>
  );
}
