/** Said beside the list when a check had nothing to show: no changes, no tables, or why it could not be. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStrings } from '../strings';
import { Refusals } from './refusals';
import type { RefreshState } from './table-refresh';
import type { TitleOf } from './table-title';

export interface CheckedMessageProps {
  readonly state: RefreshState;
  readonly titleOf: TitleOf;
}

/** Always in the page, so that a screen reader hears what appears in it. */
export function CheckedMessage({ state, titleOf }: CheckedMessageProps): ReactElement {
  const { strings } = useStrings();
  const { refresh: words, tables } = strings;
  const text = (): string | null => {
    if (state.kind !== 'checked') return null;
    const { unchanged, refused } = state.found;
    if (unchanged.length === 0) return refused.length === 0 ? tables.noneToRefresh : null;
    return unchanged.length + refused.length === 1 ? words.unchanged : words.unchangedTables(unchanged.length);
  };
  const said = text();
  return (
    <div aria-live="polite">
      {said !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      {state.kind === 'checked' && <Refusals refused={state.found.refused} titleOf={titleOf} />}
    </div>
  );
}
