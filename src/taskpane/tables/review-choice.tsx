/** One of a few answers to a question of a review, side by side and small. */
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', marginLeft: '-6px' },
  label: { paddingLeft: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  indicator: { margin: '6px' },
});

export interface ReviewChoiceProps<T extends string> {
  /** Said by a screen reader; the part's title says it to the eye. */
  readonly label: string;
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly disabled: boolean;
  readonly onChange: (value: T) => void;
}

export function ReviewChoice<T extends string>(props: ReviewChoiceProps<T>): ReactElement {
  const { label, names, value, disabled, onChange } = props;
  const styles = useStyles();
  return (
    <RadioGroup
      aria-label={label}
      layout="horizontal"
      className={styles.group}
      value={value}
      disabled={disabled}
      onChange={(_, data) => onChange(data.value as T)}
    >
      {(Object.keys(names) as T[]).map((choice) => (
        <Radio
          key={choice}
          value={choice}
          label={{ children: names[choice], className: styles.label }}
          indicator={{ className: styles.indicator }}
        />
      ))}
    </RadioGroup>
  );
}
