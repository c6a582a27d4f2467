/** What the broker's rating words mean, from the definitions at the end of the report. */
import type { Document } from '../../document/document';
import { RATING_WORDS } from '../../document/blocks/words';
import { simplifyCharacters } from '../../document/simplify';
import type { RatingTerm } from '../../facts/report';
import { halfWidth } from './front-lines';
import { benchmarkIn, boundsIn, indexIn, monthsIn } from './rating-bounds';

/** The house's word, an English one in brackets, then what it means. */
const TERM = new RegExp(`^(${RATING_WORDS})\\s*(?:[(][A-Za-z -]+[)])?\\s*(?::|\\t|\\s)\\s*(\\S.*)$`);
/** Any other short word, where bounds follow it. */
const OTHER_TERM =
  /^(?!基准|评级|说明|备注|注|其中|报告|行业|公司|股票|指数)([\u4e00-\u9fff]{2,5})\s*(?:[(][A-Za-z -]+[)])?\s*(?::|\t)\s*(\S.*\d\s*%.*)$/;
/** Terms set side by side: a new one begins after a wide blank, a tab or a semicolon. */
const BESIDE = new RegExp(`(?:\\s{2,}|\\t+|;\\s*)(?=(?:${RATING_WORDS})\\s*(?:[(][A-Za-z -]+[)])?\\s*:)`);
const KIND = /^(?:[^:\t]{0,4})(行业|公司|股票|证券|个股)(?:投资)?评级/;
const KINDS = /(行业|公司|股票|证券|个股)(?:投资)?评级/g;
/** What is meant where no index is named: the market as a whole. */
const MARKET = '大盘';
/** Printed where no line of the page says which index it is. */
const UNNAMED = '基准指数';

interface Draft extends RatingTerm {
  /** The definition as read, for what it is measured against. */
  readonly definition: string;
}

/** In printed order; bounds are null where the definition gives no figure. */
export function readRatingScale(document: Document): RatingTerm[] {
  const terms: Draft[] = [];
  const common: { benchmark: string | null; months: number | null } = { benchmark: null, months: null };
  let kind: RatingTerm['kind'] = 'company';
  let columns: RatingTerm['kind'][] = [];
  let months: number | null = null;
  for (const block of document.blocks) {
    if (block.kind !== 'scale') continue;
    for (const piece of block.pieces) {
      const plain = plainOf(piece.text);
      const heading = KIND.exec(plain);
      if (heading) {
        kind = kindOf(heading[1]);
        columns = [...plain.matchAll(KINDS)].map((match) => kindOf(match[1]));
        months = monthsIn(plain);
      }
      // In a table the first column names the kind, the second the word.
      const row = heading && plain.includes('\t') && columns.length < 2 ? plain.slice(plain.indexOf('\t') + 1) : plain;
      const found = termsIn(row.trim());
      found.forEach(({ term, definition }, i) => {
        const own = monthsIn(definition) ?? months;
        const of = columns.length > 1 && found.length > 1 ? (columns[i] ?? kind) : kind;
        terms.push({ kind: of, term, ...boundsIn(definition), months: own, benchmark: null, definition });
      });
      if (found.length === 0 && (!heading || benchmarkIn(plain))) {
        common.benchmark ??= benchmarkIn(plain);
        if (/个月/.test(plain) && !heading) common.months ??= monthsIn(plain);
      }
    }
  }
  return terms.map(({ kind: of, term, lower, upper, months: own, definition }) => ({
    kind: of,
    term,
    lower,
    upper,
    months: own ?? common.months,
    benchmark: indexIn(definition) ?? common.benchmark ?? (definition.includes(UNNAMED) ? UNNAMED : MARKET),
  }));
}

/** Simplified and half width; cells between pipes read like cells between tabs. */
function plainOf(text: string): string {
  const plain = halfWidth(simplifyCharacters(text)).replace(/\*\*/g, '').trim();
  return plain.replace(/^\||\|$/g, '').replace(/\s*\|\s*/g, '\t');
}

function kindOf(word: string | undefined): RatingTerm['kind'] {
  return word === '行业' ? 'industry' : 'company';
}

function termsIn(row: string): { term: string; definition: string }[] {
  return row.split(BESIDE).flatMap((part) => {
    const match = TERM.exec(part.trim()) ?? OTHER_TERM.exec(part.trim());
    return match?.[1] && match[2] ? [{ term: match[1], definition: match[2] }] : [];
  });
}
