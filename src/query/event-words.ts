/** Kinds of event in words: the same in EVENTS and in the table of events. The reader's kinds are extract/events/event-kinds. */
import type { Both } from './fact-words';

export const EVENT_WORDS: Readonly<Record<string, Both>> = {
  release: ['发布', 'release'],
  price_change: ['调价', 'price change'],
  financing: ['融资', 'financing'],
  report: ['业绩', 'results'],
  partnership: ['签约', 'partnership'],
  acquisition: ['收购', 'acquisition'],
  listing: ['上市', 'listing'],
  meeting: ['会议', 'meeting'],
  founding: ['成立', 'founding'],
  approval: ['获批', 'approval'],
};

/** A kind that has no words (from data of a later release) is shown by its id. */
export function eventWords(kind: string): Both {
  return EVENT_WORDS[kind] ?? [kind, kind];
}
