/** A product named with its maker once (阿里云 CPFS) is the same product where the maker is left out. */
import type { Sighting } from '../sighting';

/** Renames a subject that is an alias of exactly one fuller subject of the same class. */
export function knownAliases(sightings: readonly Sighting[]): Sighting[] {
  const fuller = new Map<string, Sighting['draft']['subject'] | null>();
  for (const { draft } of sightings) {
    for (const alias of draft.subject.kind === 'product' ? draft.subject.aliases : []) {
      const known = fuller.get(alias);
      fuller.set(alias, known !== undefined && known?.name !== draft.subject.name ? null : draft.subject);
    }
  }
  return sightings.map((one) => {
    const subject = one.draft.subject.kind === 'product' ? fuller.get(one.draft.subject.name) : undefined;
    return subject ? { ...one, draft: { ...one.draft, subject } } : one;
  });
}
