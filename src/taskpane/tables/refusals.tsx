/** Tables that were not refreshed, each with why. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { problemWords } from '../../excel';
import { useStrings } from '../strings';
import { Lines } from '../tools/lines';
import type { TableRefusal } from './table-refresh';
import type { TitleOf } from './table-title';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  words: { overflowWrap: 'anywhere', paddingTop: '4px', paddingBottom: '4px' },
});

export interface RefusalsProps {
  readonly refused: readonly TableRefusal[];
  readonly titleOf: TitleOf;
}

export function Refusals({ refused, titleOf }: RefusalsProps): ReactElement | null {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const words = strings.refresh;
  if (refused.length === 0) return null;
  const colon = language === 'zh' ? '：' : ': ';
  const lines = refused.map(({ table, problem }) => {
    const name = [titleOf(table), table.address].filter(Boolean).join(' ');
    return `${name}${colon}${problemWords(problem, language)}`;
  });
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody className={styles.words}>
        <Lines title={words.cannot} lines={lines} />
      </MessageBarBody>
    </MessageBar>
  );
}
