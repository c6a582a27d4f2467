/** Names and aliases filed by key. Own names go before aliases; an alias that two names share leads to both. */
import { nameKey } from './name-key';
import { nearest } from './nearest';

export interface NameTable {
  /** The names `text` stands for: usually one, none where it is unknown, several where an alias is shared. */
  find(text: string): readonly string[];
  /** Names like `text`, for messages; an alias that is near leads to its name. */
  nearest(text: string, count?: number): readonly string[];
  readonly names: readonly string[];
}

/** Spellings that are looked for before names; several may be those of one name. */
const MOST_NEAR = 30;

/** Builds the table of `entries`: each name with its aliases, in the order in which `names` shall list them. */
export function buildNameTable(entries: Iterable<readonly [string, Iterable<string>]>): NameTable {
  const own = new Map<string, Set<string>>();
  const alias = new Map<string, Set<string>>();
  const spellings = new Map<string, string>();
  const names = new Set<string>();
  for (const [name, aliases] of entries) {
    names.add(name);
    file(own, name, name);
    spellings.set(name, name);
    for (const other of aliases) {
      file(alias, other, name);
      if (!spellings.has(other)) spellings.set(other, name);
    }
  }
  const asked = new Map<string, readonly string[]>();
  const near = new Map<string, readonly string[]>();
  return {
    names: [...names],
    find(text) {
      const known = asked.get(text);
      if (known) return known;
      const key = nameKey(text);
      const found = [...(own.get(key) ?? alias.get(key) ?? [])];
      if (asked.size < 10_000) asked.set(text, found); // a formula column asks the same few names again and again
      return found;
    },
    nearest(text, count = 3) {
      const known = near.get(text) ?? nearest(text, spellings.keys(), MOST_NEAR);
      if (near.size < 10_000) near.set(text, known); // comparing with every name is the dearest thing a message needs
      return [...new Set(known.map((spelling) => spellings.get(spelling) ?? spelling))].slice(0, count);
    },
  };
}

function file(table: Map<string, Set<string>>, spelling: string, name: string): void {
  const key = nameKey(spelling);
  if (key === '') return;
  const names = table.get(key);
  if (names) names.add(name);
  else table.set(key, new Set([name]));
}
