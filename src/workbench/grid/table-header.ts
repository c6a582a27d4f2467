/** The names of a table's columns from its header cells. */

/**
 * @param texts header cells as displayed
 * @param word what an empty header is called, numbered: `Column1`, `列1`
 * @returns names as Excel makes them: none empty, none twice (letters of either case are the same), the second of a kind with 2
 */
export function headerNames(texts: readonly string[], word: string): string[] {
  const taken = new Set<string>();
  const given = new Set(texts.map((text) => text.toLowerCase()));
  return texts.map((text, index) => {
    let name = text;
    if (name === '') {
      let number = index + 1;
      do {
        name = `${word}${number}`;
        number += 1;
      } while (taken.has(name.toLowerCase()) || given.has(name.toLowerCase()));
    } else if (taken.has(name.toLowerCase())) {
      let number = 2;
      while (taken.has(`${text}${number}`.toLowerCase()) || given.has(`${text}${number}`.toLowerCase())) number += 1;
      name = `${text}${number}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
