/** Why a question has no answer: a closed list of ids, with what a person needs to ask better. The words are in messages.ts. */
import { MESSAGES, type Messages } from './messages';
import type { Language } from './session';

export type ProblemId = keyof Messages;

/** Ids of questions that are understood but have no answer in the data (#N/A); all others are wrong questions (#VALUE!). */
const NOT_AVAILABLE: ReadonlySet<ProblemId> = new Set<ProblemId>([
  'entityUnknown',
  'entityAmbiguous',
  'noTokens',
  'noMetric',
  'periodMissing',
  'brokerUnknown',
  'industryUnknown',
  'noRating',
  'noRatingBy',
  'reportUnknown',
  'exhibitUnknown',
  'nothingFound',
  'noPicks',
  'noReports',
  'dataLoading',
]);

/** Thrown by every question of this folder that cannot be answered; never replaced by a guess. */
export class Problem<Id extends ProblemId = ProblemId> extends Error {
  constructor(
    readonly id: Id,
    readonly details: Parameters<Messages[Id]['zh']>[0],
  ) {
    super(id);
    this.name = 'Problem';
  }

  /** True: no such data (#N/A). False: the question itself is wrong (#VALUE!). */
  get notAvailable(): boolean {
    return NOT_AVAILABLE.has(this.id);
  }

  /** The whole message in the user's language: what was wrong, what is allowed, what is nearest. */
  text(language: Language): string {
    const say = MESSAGES[this.id][language === 'en-US' ? 'en' : 'zh'] as (details: typeof this.details) => string;
    return say(this.details);
  }
}
