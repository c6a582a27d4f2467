/** Lets arguments come from cells, so that one formula can be filled down and across. */
import { Field, Input, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStrings } from '../strings';
import { isCellAddress, type Call, type Cells } from './call';
import type { ParameterName } from './parameter-names';

const useStyles = makeStyles({
  cells: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  // The switch's own margin would push it out of the line of the other fields.
  switch: { marginLeft: '-8px' },
  input: { minWidth: 0, width: '100%' },
  hint: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground3 },
});

/** What stands in the boxes before anything is typed: a name down a column, a period across a row. */
const EXAMPLES: Readonly<Record<ParameterName, string>> = {
  entity: '$A2',
  index: '$A2',
  broker: '$A2',
  metric: 'B$1',
  industry: 'B$1',
  period: 'B$1',
  date: 'B$1',
  as_of: 'C$1',
  unit: 'C$1',
};

export interface CellFieldsProps {
  readonly call: Call;
  readonly on: boolean;
  readonly cells: Cells;
  readonly onSwitch: (on: boolean) => void;
  readonly onCell: (name: ParameterName, address: string) => void;
}

export function CellFields({ call, on, cells, onSwitch, onCell }: CellFieldsProps): ReactElement {
  const styles = useStyles();
  const { builder } = useStrings().strings;
  return (
    <div>
      <Switch
        className={styles.switch}
        label={builder.fromCells}
        checked={on}
        onChange={(_, { checked }) => onSwitch(checked)}
      />
      {on && (
        <div className={styles.cells}>
          <Text size={200} className={styles.hint}>
            {builder.fromCellsHint}
          </Text>
          {call.args.map(({ name }) => {
            const address = cells[name] ?? '';
            const wrong = address.trim() !== '' && !isCellAddress(address);
            return (
              <Field
                key={name}
                size="small"
                label={builder.parameters[name]}
                validationMessage={wrong ? builder.notACell : undefined}
              >
                <Input
                  className={styles.input}
                  size="small"
                  aria-label={builder.cellOf(builder.parameters[name])}
                  placeholder={EXAMPLES[name]}
                  value={address}
                  onChange={(_, { value }) => onCell(name, value)}
                />
              </Field>
            );
          })}
        </div>
      )}
    </div>
  );
}
