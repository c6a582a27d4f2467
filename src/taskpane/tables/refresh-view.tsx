/** A refresh in front of the list of tables: what it would do, the one question, and what came of it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { useStrings } from '../strings';
import { ViewHeader } from '../view-header';
import { RefreshBar } from './refresh-bar';
import { RefreshOutcome } from './refresh-outcome';
import { ReviewList } from './review-list';
import { reviewsToWrite, type RefreshState, type TableRefresh } from './table-refresh';
import type { TitleOf } from './table-title';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export type ShownRefresh = Extract<RefreshState, { kind: 'review' | 'writing' | 'ended' | 'undoing' }>;

/** The states that this view shows; the others are told beside the list. */
export function isShown(state: RefreshState): state is ShownRefresh {
  return ['review', 'writing', 'ended', 'undoing'].includes(state.kind);
}

export interface RefreshViewProps {
  readonly state: ShownRefresh;
  readonly refresh: TableRefresh;
  readonly titleOf: TitleOf;
}

export function RefreshView({ state, refresh, titleOf }: RefreshViewProps): ReactElement {
  const styles = useStyles();
  const words = useStrings().strings.refresh;
  const bodyRef = useRef<HTMLDivElement>(null);
  const over = state.kind === 'ended' || state.kind === 'undoing';
  // A region that scrolls is a stop of the Tab key, which office.js for the web needs to find its way from.
  useEffect(() => bodyRef.current?.focus(), []);
  useEffect(() => {
    if (over) bodyRef.current?.scrollTo?.(0, 0);
  }, [over]);
  const busy = state.kind === 'writing' || state.kind === 'undoing';
  return (
    <section
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation(); // office.js would take it for leaving the pane
        refresh.close();
      }}
    >
      <ViewHeader
        title={over ? words.titleDone : words.title}
        back={words.back}
        disabled={busy}
        onBack={refresh.close}
      />
      <div
        ref={bodyRef}
        className={styles.body}
        role="region"
        aria-label={over ? words.outcomeLabel : words.reviewLabel}
        tabIndex={0}
      >
        <div aria-live="polite">
          {'outcome' in state && <RefreshOutcome outcome={state.outcome} titleOf={titleOf} />}
        </div>
        {'found' in state && (
          <ReviewList
            found={state.found}
            choices={state.choices}
            titleOf={titleOf}
            disabled={busy}
            onChoose={refresh.choose}
          />
        )}
      </div>
      <RefreshBar
        state={state}
        refresh={refresh}
        writing={writingTitle(state, titleOf)}
        onClose={refresh.close}
        heir={bodyRef}
      />
    </section>
  );
}

function writingTitle(state: ShownRefresh, titleOf: TitleOf): string {
  if (state.kind !== 'writing') return '';
  const reviewed = reviewsToWrite(state.found, state.choices)[state.tables.done];
  return reviewed ? titleOf(reviewed.table) : '';
}
