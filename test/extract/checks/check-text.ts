/** Runs the checks over paragraphs of our own, as the pipeline does. */
import type { Check } from '../../../src/facts/report';
import type { Fact } from '../../../src/facts/fact';
import { checkFacts } from '../../../src/extract/checks/check-list';
import { finishFacts } from '../../../src/extract/finish-facts';
import { REFINERS } from '../../../src/extract/refiners/refiner-list';
import { readSentence } from '../read-sentence';

export function checkText(...paragraphs: readonly string[]): { readonly facts: Fact[]; readonly checks: Check[] } {
  const sightings = paragraphs.flatMap((text) => readSentence(text).sightings);
  return checkFacts(
    finishFacts(
      'test',
      REFINERS.reduce((found, refiner) => refiner.refine(found), [...sightings]),
    ),
  );
}

/** `kind printed expected holds` of each check. */
export function outcomes(...paragraphs: readonly string[]): string[] {
  return checkText(...paragraphs).checks.map((one) => `${one.kind} ${one.printed} ${one.expected} ${one.holds}`);
}
