/** Which columns the table will have. Those that name its rows are always there: a refresh finds the rows by them. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { columnLabel, type Dataset, type TableOptions } from '../../tables';
import { useStrings } from '../strings';
import { chosenColumns, withAllColumns, withColumn } from './edit-options';

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', marginLeft: '-6px' },
  box: { alignItems: 'center', minHeight: '24px' },
  words: {
    padding: `2px ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  indicator: { margin: '2px 6px' },
});

export interface OptionsFieldProps {
  readonly dataset: Dataset;
  readonly options: TableOptions;
  readonly onChange: (options: TableOptions) => void;
}

export function ColumnList({ dataset, options, onChange }: OptionsFieldProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const words = strings.options;
  const id = useId();
  const chosen = chosenColumns(dataset, options);
  const all = chosen.size === dataset.columns.length;
  const none = chosen.size === dataset.keys.length;
  const looks = { className: styles.box, indicator: { className: styles.indicator } };
  const label = (text: string) => ({ children: text, className: styles.words });
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {words.columns}
      </span>
      <div className={styles.list}>
        <Checkbox
          {...looks}
          label={label(words.everyColumn)}
          checked={all ? true : none ? false : 'mixed'}
          onChange={() => onChange(withAllColumns(options, dataset, !all))}
        />
        {dataset.columns.map((column) => {
          const isKey = dataset.keys.includes(column.key);
          const name = columnLabel(column, language);
          return (
            <Checkbox
              key={column.key}
              {...looks}
              label={label(isKey ? words.keyColumn(name) : name)}
              checked={chosen.has(column.key)}
              disabled={isKey}
              onChange={(_, { checked }) => onChange(withColumn(options, dataset, column.key, checked === true))}
            />
          );
        })}
      </div>
    </div>
  );
}
