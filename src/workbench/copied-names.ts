/** The names Excel gives to what a copied sheet brings along. */

/** Longest title of a sheet. */
const TITLE_LENGTH = 31;

/** `Sheet1 (2)`, then `Sheet1 (3)`; a long title is cut so that the number fits. */
export function copiedTitle(title: string, taken: (title: string) => boolean): string {
  const base = title.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const tail = ` (${number})`;
    const name = base.slice(0, TITLE_LENGTH - tail.length) + tail;
    if (!taken(name)) return name;
  }
}

/** The table's name with the next free number behind it, counted from how many tables there are: `用量3`, `用量4`. */
export function copiedTableName(name: string, tables: number, taken: (name: string) => boolean): string {
  for (let number = tables + 1; ; number += 1) {
    if (!taken(`${name}${number}`)) return `${name}${number}`;
  }
}
