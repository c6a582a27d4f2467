/** Which columns the table will have. Those that name its rows are always there: a refresh finds the rows by them. */
import type { ReactElement } from 'react';
import { columnLabel, type Dataset, type TableOptions } from '../../tables';
import { useStrings, type Strings } from '../strings';
import { CheckField } from './check-field';
import { chosenColumns, withAllColumns, withColumn } from './edit-options';

export interface ColumnFieldProps {
  readonly dataset: Dataset;
  readonly options: TableOptions;
  readonly onChange: (options: TableOptions) => void;
}

export function ColumnField({ dataset, options, onChange }: ColumnFieldProps): ReactElement {
  const { language, strings } = useStrings();
  const words = strings.options;
  const chosen = chosenColumns(dataset, options);
  const all = chosen.size === dataset.columns.length;
  return (
    <CheckField
      label={words.columns}
      summary={columnsSummary(dataset, options, strings)}
      entries={dataset.columns.map((column) => {
        const fixed = dataset.keys.includes(column.key);
        return {
          id: column.key,
          label: columnLabel(column, language),
          note: fixed ? words.keyColumn : '',
          checked: chosen.has(column.key),
          fixed,
        };
      })}
      all={{
        label: words.everyColumn,
        checked: all,
        onToggle: () => onChange(withAllColumns(options, dataset, !all)),
      }}
      onToggle={(key, checked) => onChange(withColumn(options, dataset, key, checked))}
    />
  );
}

/** `全部 15 列`, `6/15 列` */
export function columnsSummary(dataset: Dataset, options: TableOptions, { options: words }: Strings): string {
  const count = dataset.columns.length;
  const chosen = chosenColumns(dataset, options).size;
  return chosen === count ? words.allColumns(count) : words.someColumns(chosen, count);
}
