/** The values of a column that match what was typed into its field. */
import type { Facet, Language } from '../../tables';

export type FacetValue = Facet['values'][number];

/** More than anybody scrolls through; typing gets there sooner. */
export const LISTED = 60;

export interface FoundValues {
  readonly listed: readonly FacetValue[];
  /** How many more there are. */
  readonly more: number;
}

/** In the facet's order, chosen ones first while nothing is typed: they must be seen to be unchosen. */
export function searchValues(
  { values }: Facet,
  chosen: readonly (string | null)[],
  typed: string,
  language: Language,
): FoundValues {
  const wanted = fold(typed);
  const isChosen = ({ value }: FacetValue): boolean => chosen.includes(value);
  const found =
    wanted === ''
      ? [...values.filter(isChosen), ...values.filter((each) => !isChosen(each))]
      : values.filter(({ label }) => fold(label[language]).includes(wanted));
  return { listed: found.slice(0, LISTED), more: Math.max(0, found.length - LISTED) };
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
