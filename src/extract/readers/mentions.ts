/** All three readers over one text, each kept out of what the one before it has taken. */
import type { Clock, NonFigure, PeriodMention, QuantityMention } from './mention';
import { readNonFigures } from './non-figures';
import { readPeriods } from './periods';
import { readQuantities } from './quantities';

export interface Mentions {
  readonly nonFigures: readonly NonFigure[];
  readonly periods: readonly PeriodMention[];
  readonly quantities: readonly QuantityMention[];
}

/** Non-figures first, then periods, then quantities, of normalised text. Reading is linear in its length. */
export function readMentions(text: string, clock: Clock): Mentions {
  const nonFigures = readNonFigures(text);
  const periods = readPeriods(text, clock, nonFigures);
  return { nonFigures, periods, quantities: readQuantities(text, [...nonFigures, ...periods]) };
}
