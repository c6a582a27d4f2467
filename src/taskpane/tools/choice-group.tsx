/** One of a few, side by side under a label. */
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', marginLeft: '-8px' },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, marginBottom: '-6px' },
});

export interface ChoiceGroupProps<T extends string> {
  readonly label: string;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function ChoiceGroup<T extends string>({
  label,
  choices,
  names,
  value,
  onChange,
}: ChoiceGroupProps<T>): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <RadioGroup
        aria-labelledby={id}
        layout="horizontal"
        className={styles.group}
        value={value}
        onChange={(_, data) => onChange(data.value as T)}
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={names[choice]} />
        ))}
      </RadioGroup>
    </>
  );
}
