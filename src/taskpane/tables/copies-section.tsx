/** Snapshot and list of sources: new sheets made of what the workbook holds. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { problemWords } from '../../excel';
import { useObservable } from '../observable';
import { useStrings } from '../strings';
import type { CopyState, WorkbookCopies } from './workbook-copies';

const SCOPES = ['sheet', 'workbook'] as const;

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
});

export interface CopiesSectionProps {
  readonly copies: WorkbookCopies;
  readonly disabled: boolean;
}

export function CopiesSection({ copies, disabled }: CopiesSectionProps): ReactElement {
  const styles = useStyles();
  const words = useStrings().strings.tables;
  const state = useObservable(copies);
  const working = state.kind === 'working' ? state.tool : null;
  const off = disabled || working !== null;
  return (
    <section className={styles.section} aria-label={words.copiesTitle}>
      <h2 className={styles.title}>{words.copiesTitle}</h2>
      <p className={styles.about}>{words.snapshotAbout}</p>
      <div className={styles.buttons}>
        {SCOPES.map((scope) => (
          <Button key={scope} size="small" disabledFocusable={off} onClick={() => void copies.snapshot(scope)}>
            {words.snapshots[scope]}
          </Button>
        ))}
      </div>
      <p className={styles.about}>{words.sourcesAbout}</p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={off} onClick={() => void copies.listSources()}>
          {words.sources}
        </Button>
      </div>
      <CopyOutcome state={state} />
    </section>
  );
}

/** Always in the page, so that a screen reader hears what appears in it. */
function CopyOutcome({ state }: { readonly state: CopyState }): ReactElement {
  const { language, strings } = useStrings();
  const { tables: words } = strings;
  const message = (intent: 'success' | 'warning', text: string): ReactElement => (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
  const outcome = (): ReactElement | string | null => {
    switch (state.kind) {
      case 'idle':
        return null;
      case 'working':
        return words.working;
      case 'taken':
        return message('success', words.taken(state.result.tables, state.result.cells, state.result.sheet));
      case 'listed':
        return message('success', words.listed(state.result.tables, state.result.formulas, state.result.sheet));
      case 'refused':
        return message('warning', problemWords(state.problem, language));
    }
  };
  return <div aria-live="polite">{outcome()}</div>;
}
