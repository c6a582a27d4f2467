/** A list to tick in, opened from one line; type to find an entry among many. */
import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useStrings } from '../strings';
import { searchEntries } from './search-entries';

const useStyles = makeStyles({
  // The name gives way to the field: names are short, entries long.
  field: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)', alignItems: 'center' },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', padding: 0 },
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '50vh' },
  option: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0, width: '100%' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  note: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

export interface CheckEntry {
  /** Unique and not empty. */
  readonly id: string;
  readonly label: string;
  /** At the right end, in few characters. */
  readonly note: string;
  readonly checked: boolean;
  /** Always ticked. */
  readonly fixed?: boolean;
}

export interface CheckFieldProps {
  readonly label: string;
  /** What is ticked, in few words. */
  readonly summary: string;
  readonly entries: readonly CheckEntry[];
  /** The entry that stands for all others; ticked while none of them is singled out. */
  readonly all: { readonly label: string; readonly checked: boolean; readonly onToggle: () => void };
  readonly onToggle: (id: string, checked: boolean) => void;
}

const ALL = 'all:';

export function CheckField({ label, summary, entries, all, onToggle }: CheckFieldProps): ReactElement {
  const styles = useStyles();
  const words = useStrings().strings.options;
  const [typed, setTyped] = useState<string | null>(null);
  const { listed, more } = searchEntries(entries, typed ?? '');
  return (
    <Field
      className={styles.field}
      label={{ children: label, className: styles.label, title: label }}
      orientation="horizontal"
      size="small"
    >
      <Combobox
        className={styles.box}
        size="small"
        multiselect
        listbox={{ className: styles.list }}
        value={typed ?? summary}
        title={summary}
        selectedOptions={[
          ...(all.checked ? [ALL] : []),
          ...entries.filter(({ checked }) => checked).map(({ id }) => id),
        ]}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        onOptionSelect={(_, { optionValue = ALL, selectedOptions }) => {
          setTyped(null);
          if (optionValue === ALL) all.onToggle();
          else onToggle(optionValue, selectedOptions.includes(optionValue));
        }}
      >
        {typed === null && (
          <Option key={ALL} value={ALL} text={all.label}>
            {all.label}
          </Option>
        )}
        {listed.map((entry) => (
          <Option key={entry.id} value={entry.id} text={entry.label} disabled={entry.fixed === true}>
            <span className={styles.option}>
              <span className={styles.name}>{entry.label}</span>
              <span className={styles.note}>{entry.note}</span>
            </span>
          </Option>
        ))}
        {more > 0 && (
          <Option key="more" disabled text="">
            {words.moreValues(more)}
          </Option>
        )}
        {typed !== null && listed.length === 0 && (
          <Option key="none" disabled text={typed}>
            {words.noValue(typed)}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
