/** What the broker's rating words mean, from the definitions at the end of the report. */
import type { Document } from '../../document/document';
import { RATING_WORDS } from '../../document/blocks/words';
import { simplifyCharacters } from '../../document/simplify';
import type { RatingTerm } from '../../facts/report';
import { halfWidth } from './front-lines';
import { benchmarkIn, boundsIn, monthsIn } from './rating-bounds';

const TERM = new RegExp(`^(${RATING_WORDS})\\s*(?:[(][A-Za-z -]+[)])?\\s*(?::|\\t|\\s)\\s*(\\S.*)$`);
const KIND = /^(?:[^:\t]{0,4})(行业|公司|股票|证券|个股)(?:投资)?评级/;
/** What is meant where no index is named: the market as a whole. */
const MARKET = '大盘';

/** In printed order; bounds are null where the definition gives no figure. */
export function readRatingScale(document: Document): RatingTerm[] {
  const terms: (RatingTerm & { readonly own: number | null })[] = [];
  const common: { benchmark: string | null; months: number | null } = { benchmark: null, months: null };
  let kind: RatingTerm['kind'] = 'company';
  let months: number | null = null;
  for (const block of document.blocks) {
    if (block.kind !== 'scale') continue;
    for (const piece of block.pieces) {
      const plain = halfWidth(simplifyCharacters(piece.text)).replace(/\*\*/g, '').trim();
      const heading = KIND.exec(plain);
      if (heading) {
        kind = heading[1] === '行业' ? 'industry' : 'company';
        months = monthsIn(plain);
      }
      // In a table the first column names the kind, the second the word.
      const match = TERM.exec(heading ? plain.slice(plain.indexOf('\t') + 1).trim() : plain);
      if (match?.[1] && match[2]) {
        const own = monthsIn(match[2]) ?? months;
        terms.push({ kind, term: match[1], ...boundsIn(match[2]), months: own, own, benchmark: null });
      } else if (!heading || benchmarkIn(plain)) {
        common.benchmark ??= benchmarkIn(plain);
        if (/个月/.test(plain) && !heading) common.months ??= monthsIn(plain);
      }
    }
  }
  return terms.map(({ kind: of, term, lower, upper, own }) => ({
    kind: of,
    term,
    lower,
    upper,
    months: own ?? common.months,
    benchmark: common.benchmark ?? MARKET,
  }));
}
