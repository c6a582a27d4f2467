/** Runs the checks over paragraphs and whole reports of our own, as the pipeline does. */
import type { Check } from '../../../src/facts/report';
import type { Fact } from '../../../src/facts/fact';
import { checkFacts } from '../../../src/extract/checks/check-list';
import { finishFacts } from '../../../src/extract/finish-facts';
import { readReport } from '../../../src/extract/read-report';
import { REFINERS } from '../../../src/extract/refiners/refiner-list';
import { documentOf } from '../../document/document-of';
import type { Sighting } from '../../../src/extract/sighting';
import { readSentence } from '../read-sentence';

export function checkText(...paragraphs: readonly string[]): { readonly facts: Fact[]; readonly checks: Check[] } {
  const sightings: readonly Sighting[] = paragraphs.flatMap((text, i) =>
    readSentence(text).sightings.map((one) => ({
      ...one,
      evidence: one.evidence.map((place) => ({ ...place, line: i + 1 })),
    })),
  );
  return checkFacts(
    finishFacts(
      'test',
      REFINERS.reduce((found, refiner) => refiner.refine(found), [...sightings]),
    ),
  );
}

/** `kind printed expected holds` of a check. */
function outcome(one: Check): string {
  return `${one.kind} ${one.printed} ${one.expected} ${one.holds}`;
}

/** Outcomes over paragraphs of text. */
export function outcomes(...paragraphs: readonly string[]): string[] {
  return checkText(...paragraphs).checks.map(outcome);
}

/** Checks over a whole report: title, section, and the lines given. */
export function reportChecks(...lines: readonly string[]): readonly Check[] {
  return readReport(documentOf('银河家电点评', '2027-05-12', '', '核心观点', ...lines)).checks;
}

/** Outcomes of one kind over a whole report. */
export function reportOutcomes(kind: string, ...lines: readonly string[]): string[] {
  return reportChecks(...lines)
    .filter((one) => one.kind === kind)
    .map(outcome);
}
