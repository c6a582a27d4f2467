/** Names close to one that was not found. Only ever shown in a message or a list, never taken for an answer. */
import { distance } from 'fastest-levenshtein';
import { nameKey } from './name-key';
import { SOUNDS, soundOf, soundsLike } from './pinyin';

/** Beyond this share of the longer name the two have more different than in common. */
const FARTHEST = 0.5;
/** Letters are few and words of them alike by chance: names that sound alike must be nearer than those that look alike. */
const FARTHEST_SOUND = 0.25;
/** Farness of a name spelt out in Latin letters, by SOUNDS: before every misspelling that is not one letter in ten. */
const OF_SOUND = [0, 0.1, 0.2, 0.3] as const;

/**
 * Up to `count` of `names`, nearest first: by edit distance of their keys relative to length, names that contain the
 * asked one (or stand in it), and those that sound like it (doubao, db, 逗包). Empty where nothing is near.
 */
export function nearest(asked: string, names: Iterable<string>, count = 3): string[] {
  const key = nameKey(asked);
  if (key === '') return [];
  const sound = soundOf(key);
  const scored: { name: string; score: number }[] = [];
  for (const name of new Set(names)) {
    const own = nameKey(name);
    const score = Math.min(farness(key, own), soundFarness(key, sound, own));
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

/** 1 where neither has a Han character: they then sound as they look. */
function soundFarness(asked: string, sound: string, name: string): number {
  const like = soundsLike(asked, name);
  if (like !== null) return OF_SOUND[SOUNDS.indexOf(like)] ?? 1;
  const other = soundOf(name);
  if (other === name && sound === asked) return 1;
  const far = distance(sound, other) / Math.max(sound.length, other.length);
  return far <= FARTHEST_SOUND ? far + 0.05 : 1; // two that are written alike go first
}
