/** Which values of a column are wanted, with how many rows have each; type to find one among many. */
import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Facet } from '../../tables';
import { useStrings } from '../strings';
import { searchValues } from './search-values';

const useStyles = makeStyles({
  // The name gives way to the field: names are short, values long.
  field: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)', alignItems: 'center' },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', padding: 0 },
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '50vh' },
  option: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0, width: '100%' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

export interface ValueFieldProps {
  readonly facet: Facet;
  readonly chosen: readonly (string | null)[];
  readonly onChange: (values: (string | null)[]) => void;
}

/** Fluent names options by texts that are not empty: this stands before each. */
const VALUE = 'value:';
const EMPTY = 'empty:';
const ANY = 'any:';

export function ValueField({ facet, chosen, onChange }: ValueFieldProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const words = strings.options;
  const [typed, setTyped] = useState<string | null>(null);
  const { listed, more } = searchValues(facet, chosen, typed ?? '', language);
  const nameOf = (value: string | null): string => (value === null ? EMPTY : VALUE + value);
  const first = facet.values.find(({ value }) => value === chosen[0])?.label[language];
  const summary = first === undefined ? words.anyValue : words.chosenValues(first, chosen.length);
  return (
    <Field
      className={styles.field}
      label={{ children: facet.header[language], className: styles.label, title: facet.header[language] }}
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
        selectedOptions={chosen.length === 0 ? [ANY] : chosen.map(nameOf)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        onOptionSelect={(_, { optionValue = ANY, selectedOptions }) => {
          setTyped(null);
          const names = optionValue === ANY ? [] : selectedOptions;
          onChange(facet.values.map(({ value }) => value).filter((value) => names.includes(nameOf(value))));
        }}
      >
        {typed === null && (
          <Option key={ANY} value={ANY} text={words.anyValue}>
            {words.anyValue}
          </Option>
        )}
        {listed.map(({ value, label, rows }) => (
          <Option key={nameOf(value)} value={nameOf(value)} text={label[language]}>
            <span className={styles.option}>
              <span className={styles.name}>{label[language]}</span>
              <span className={styles.count}>{rows}</span>
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
