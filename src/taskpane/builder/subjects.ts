/** What a formula can be about: the subjects with figures and the industries with a rating, and the search among them. */
import type { Catalog } from '../../query/catalog';
import { nameKey } from '../../query/name-key';
import { SOUNDS, soundsLike } from '../../query/pinyin';

export interface Subject {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly figures: number;
}

/** Those with most figures first. An industry that is only rated has no figures. */
export function subjectsOf(catalog: Catalog): readonly Subject[] {
  const subjects = catalog.subjects.names.map((name): Subject => {
    const entries = catalog.entries(name);
    return { name, aliases: [...new Set(entries.flatMap(({ fact }) => fact.aliases))], figures: entries.length };
  });
  const rated = catalog.industries.names.filter((name) => catalog.subjects.find(name).length === 0);
  return [
    ...subjects.sort((a, b) => b.figures - a.figures),
    ...rated.map((name) => ({ name, aliases: [], figures: 0 })),
  ];
}

/**
 * The subjects a person may mean by what she typed, best first: the very name, names that begin with it or contain it, names
 * that sound so (`doubao`, `db`), each before aliases that do; where there are none, those spelt much alike. All for "".
 */
export function searchSubjects(catalog: Catalog, subjects: readonly Subject[], typed: string): readonly Subject[] {
  const key = nameKey(typed);
  if (key === '') return subjects;
  const scored = subjects.flatMap((subject) => {
    const own = likeness(key, nameKey(subject.name));
    const alias = Math.min(...subject.aliases.map((each) => likeness(key, nameKey(each)) + 0.5));
    const score = Math.min(own, alias);
    return score === Infinity ? [] : [{ subject, score }];
  });
  if (scored.length > 0) return scored.sort((a, b) => a.score - b.score).map(({ subject }) => subject);
  const near = catalog.subjects.nearest(typed, 8);
  return near.flatMap((name) => subjects.find((subject) => subject.name === name) ?? []);
}

/** 0 for the same, more for less alike, Infinity for nothing in common. */
function likeness(key: string, name: string): number {
  if (name === key) return 0;
  if (name.startsWith(key)) return 1;
  const sound = soundsLike(key, name);
  if (sound !== null) return 2 + SOUNDS.indexOf(sound);
  return name.includes(key) ? 3 : Infinity;
}
