/** One of a few short texts, "" for none of them. */
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '50vh' },
  chosen: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

export interface ChoiceFieldProps {
  readonly label: string;
  /** What "" is called. */
  readonly none: string;
  readonly options: readonly string[];
  readonly value: string;
  readonly disabled: boolean;
  readonly onPick: (value: string) => void;
}

/** Fluent takes no empty value for an option: this stands for "". */
const NONE = 'none:';

export function ChoiceField({ label, none, options, value, disabled, onPick }: ChoiceFieldProps): ReactElement {
  const styles = useStyles();
  const chosen = value === '' ? none : value;
  return (
    <Field label={label} size="small">
      <Dropdown
        className={styles.box}
        size="small"
        listbox={{ className: styles.list }}
        disabled={disabled}
        value={chosen}
        title={chosen}
        button={{ children: <span className={styles.chosen}>{chosen}</span> }}
        selectedOptions={[value === '' ? NONE : value]}
        onOptionSelect={(_, { optionValue = NONE }) => onPick(optionValue === NONE ? '' : optionValue)}
      >
        <Option value={NONE}>{none}</Option>
        {/* A fragment of plain options: Fluent reads them in the order of the page. */}
        <>
          {options.map((option) => (
            <Option key={option} value={option}>
              {option}
            </Option>
          ))}
        </>
      </Dropdown>
    </Field>
  );
}
