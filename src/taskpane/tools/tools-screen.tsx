/** The screen of repair and freeze: two tools, and what came of the one used last. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import type { Scope } from '../../excel';
import { useStrings } from '../strings';
import { ChoiceGroup } from './choice-group';
import { FreezeConfirm } from './freeze-confirm';
import type { FormulaTools, FreezeRequest } from './formula-tools';
import { ToolOutcome } from './tool-outcome';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  tool: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
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
  box: { alignItems: 'flex-start', marginLeft: '-8px' },
  hint: { marginTop: '-4px' },
});

const SCOPES: readonly Scope[] = ['selection', 'sheet', 'workbook'];
const PLACES = ['notes', 'sheet'] as const;

export interface ToolsScreenProps {
  readonly tools: FormulaTools;
  readonly canWrite: boolean;
}

export function ToolsScreen({ tools, canWrite }: ToolsScreenProps): ReactElement {
  const styles = useStyles();
  const { notes } = tools;
  const words = useStrings().strings.tools;
  const state = useSyncExternalStore(tools.subscribe, tools.state);
  const [repairScope, setRepairScope] = useState<Scope>('workbook');
  const [request, setRequest] = useState<FreezeRequest>({
    scope: 'selection',
    contained: false,
    citations: notes ? 'notes' : 'sheet',
  });
  // False while a control above changes what is to be confirmed: it keeps the focus.
  const [byButton, setByButton] = useState(true);
  const freezeButton = useRef<HTMLButtonElement>(null);
  const confirming = useRef(false);
  useEffect(() => {
    // The button stood aside for the question; with the question gone it has the focus again.
    if (confirming.current && state.kind !== 'confirm' && byButton) freezeButton.current?.focus();
    confirming.current = state.kind === 'confirm';
  }, [state.kind, byButton]);
  // What the ribbon asked to confirm is what the controls show.
  const shown: FreezeRequest = state.kind === 'confirm' ? state.request : request;
  const working = state.kind === 'working' ? state.tool : null;
  const disabled = working !== null || !canWrite;
  const change = (patch: Partial<FreezeRequest>): void => {
    const next = { ...shown, ...patch };
    setRequest(next);
    setByButton(false);
    // The count no longer fits.
    if (state.kind !== 'confirm') return;
    if (next.scope === 'selection') tools.dismiss();
    else void tools.freeze(next);
  };
  return (
    <div className={styles.screen}>
      <Tool title={words.repairTitle} about={words.repairAbout}>
        <ChoiceGroup
          label={words.scope}
          choices={SCOPES}
          names={words.scopes}
          value={repairScope}
          onChange={setRepairScope}
        />
        <div>
          <Button disabledFocusable={disabled} onClick={() => void tools.repair(repairScope)}>
            {working === 'repair' ? words.repairing : words.repair}
          </Button>
        </div>
        <ToolOutcome tool="repair" state={state} />
      </Tool>
      <Tool title={words.freezeTitle} about={words.freezeAbout}>
        <ChoiceGroup
          label={words.scope}
          choices={SCOPES}
          names={words.scopes}
          value={shown.scope}
          onChange={(scope) => change({ scope })}
        />
        {notes && (
          <>
            <ChoiceGroup
              label={words.citations}
              choices={PLACES}
              names={words.citationPlaces}
              value={shown.citations}
              onChange={(citations) => change({ citations })}
            />
            <p className={`${styles.about} ${styles.hint}`}>{words.citationHint}</p>
          </>
        )}
        <Checkbox
          className={styles.box}
          label={words.contained}
          checked={shown.contained}
          onChange={(_, { checked }) => change({ contained: checked === true })}
        />
        {state.kind === 'confirm' ? (
          <FreezeConfirm
            request={state.request}
            count={state.count}
            takeFocus={byButton}
            onConfirm={() => {
              setByButton(true);
              void tools.confirm();
            }}
            onCancel={() => {
              setByButton(true);
              tools.dismiss();
            }}
          />
        ) : (
          <div>
            <Button
              ref={freezeButton}
              disabledFocusable={disabled}
              onClick={() => {
                setByButton(true);
                void tools.freeze(shown);
              }}
            >
              {working === 'freeze' ? words.freezing : words.freeze}
            </Button>
          </div>
        )}
        <ToolOutcome tool="freeze" state={state} />
      </Tool>
    </div>
  );
}

interface ToolProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Tool({ title, about, children }: ToolProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.tool} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.about}>{about}</p>
      {children}
    </section>
  );
}
