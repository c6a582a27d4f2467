/** The entries of a list to tick in that match what was typed. */

interface Entry {
  readonly label: string;
}

/** More than anybody scrolls through; typing gets there sooner. */
export const LISTED = 60;

export interface FoundEntries<T> {
  readonly listed: readonly T[];
  /** How many more there are. */
  readonly more: number;
}

/** In the order given; all of them where nothing is typed. Full and half width, upper and lower case are one. */
export function searchEntries<T extends Entry>(entries: readonly T[], typed: string): FoundEntries<T> {
  const wanted = fold(typed);
  const found = entries.filter(({ label }) => fold(label).includes(wanted));
  return { listed: found.slice(0, LISTED), more: Math.max(0, found.length - LISTED) };
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
