/** Which values of a column are wanted, with how many rows have each. */
import type { ReactElement } from 'react';
import type { Facet } from '../../tables';
import { useStrings } from '../strings';
import { CheckField } from './check-field';

export interface ValueFieldProps {
  readonly facet: Facet;
  readonly chosen: readonly (string | null)[];
  readonly onChange: (values: (string | null)[]) => void;
}

export function ValueField({ facet, chosen, onChange }: ValueFieldProps): ReactElement {
  const { language, strings } = useStrings();
  const words = strings.options;
  const first = facet.values.find(({ value }) => value === chosen[0])?.label[language];
  const entries = facet.values.map(({ value, label, rows }) => ({
    id: idOf(value),
    label: label[language],
    note: String(rows),
    checked: chosen.includes(value),
  }));
  return (
    <CheckField
      label={facet.header[language]}
      summary={first === undefined ? words.anyValue : words.chosenValues(first, chosen.length)}
      // Ticked ones first: with many values they must be seen to be taken away again.
      entries={[...entries.filter(({ checked }) => checked), ...entries.filter(({ checked }) => !checked)]}
      all={{ label: words.anyValue, checked: chosen.length === 0, onToggle: () => onChange([]) }}
      onToggle={(id, checked) => {
        const wanted = (value: string | null): boolean => (idOf(value) === id ? checked : chosen.includes(value));
        onChange(facet.values.map(({ value }) => value).filter(wanted));
      }}
    />
  );
}

/** No value is another's id, and none is empty. */
function idOf(value: string | null): string {
  return value === null ? 'empty:' : `value:${value}`;
}
