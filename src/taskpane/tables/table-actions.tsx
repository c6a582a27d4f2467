/** What can be done with a table, by what it is. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { KnownTable } from '../../excel';
import { useStrings, type Strings } from '../strings';
import { useHandOn } from '../use-hand-on';
import type { TableAction } from './table-list';

export type Action = TableAction | 'check';

const ACTIONS: Readonly<Record<KnownTable['state'], readonly Action[]>> = {
  ours: ['check'],
  copy: ['adopt', 'keep'],
  stranger: ['adopt', 'keep'],
  frozen: ['adopt'],
  deleted: ['forget'],
};

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

export interface TableActionsProps {
  readonly state: KnownTable['state'];
  readonly title: string;
  readonly disabled: boolean;
  readonly onAction: (action: Action) => void;
  /** Gets the focus when the buttons change under it. */
  readonly heir: () => HTMLElement | null | undefined;
}

/** Drawn anew for another state, with `key`: its buttons are others then. */
export function TableActions({ state, title, disabled, onAction, heir }: TableActionsProps): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const part = useRef<HTMLDivElement>(null);
  useHandOn(part, heir);
  return (
    <div ref={part} className={styles.actions}>
      {ACTIONS[state].map((action) => {
        const label = actionLabel(action, state, strings);
        return (
          <Button
            key={action}
            className={styles.button}
            size="small"
            aria-label={`${label} ${title}`}
            disabledFocusable={disabled}
            onClick={() => onAction(action)}
          >
            {label}
          </Button>
        );
      })}
    </div>
  );
}

function actionLabel(action: Action, state: KnownTable['state'], { tables: words }: Strings): string {
  if (action !== 'adopt') return words[action];
  return state === 'copy' ? words.adoptCopy : state === 'stranger' ? words.adoptStranger : words.adoptFrozen;
}
