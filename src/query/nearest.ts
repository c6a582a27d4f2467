/** Names close to one that was not found. Only ever shown in a message, never taken for an answer. */
import { distance } from 'fastest-levenshtein';
import { nameKey } from './name-key';

/** Beyond this share of the longer name the two have more different than in common. */
const FARTHEST = 0.5;

/**
 * Up to `count` of `names`, nearest first: by edit distance of their keys relative to length, and names that contain the
 * asked one (or stand in it) among them. Empty where nothing is near.
 */
export function nearest(asked: string, names: Iterable<string>, count = 3): string[] {
  const key = nameKey(asked);
  if (key === '') return [];
  const scored: { name: string; score: number }[] = [];
  for (const name of new Set(names)) {
    const score = farness(key, nameKey(name));
    if (score <= FARTHEST) scored.push({ name, score });
  }
  scored.sort((a, b) => a.score - b.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return scored.slice(0, count).map((entry) => entry.name);
}

function farness(asked: string, name: string): number {
  if (name === '') return 1;
  const byEdits = distance(asked, name) / Math.max(asked.length, name.length);
  const oneInOther = asked.length > 1 && name.length > 1 && (name.includes(asked) || asked.includes(name));
  return oneInOther ? Math.min(byEdits, FARTHEST) : byEdits;
}
