/** What happens to the sightings of a whole report before they become facts, in order. */
import type { Sighting } from '../sighting';
import { knownAliases } from './known-aliases';
import { mergeRepeats } from './merge-repeats';

export interface Refiner {
  readonly name: string;
  refine(sightings: readonly Sighting[]): Sighting[];
}

export const REFINERS: readonly Refiner[] = [
  // Before merging, so that a name and its alias meet.
  { name: 'known-aliases', refine: knownAliases },
  { name: 'merge-repeats', refine: mergeRepeats },
];
