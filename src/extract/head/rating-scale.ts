/** What the broker's rating words mean, from the definitions at the end of the report. */
import { matchesOf } from '../../document/matches';
import type { Document } from '../../document/document';
import { ENGLISH_RATING_WORDS, RATING_WORDS } from '../../document/blocks/words';
import { simplifyCharacters } from '../../document/simplify';
import type { RatingTerm } from '../../facts/report';
import { halfWidth } from './front-lines';
import { benchmarkIn, boundsIn, indexIn, monthsIn } from './rating-bounds';

const WORDS = `(?:${RATING_WORDS}|${ENGLISH_RATING_WORDS})`;
/** List mark and quotation mark before a word, which are no part of it. */
const BEFORE = '(?:[(]?\\d[).、]\\s*)?["“「]?';
/** A comma parts the word from its meaning only where the meaning begins as one does: 买入，未来12个月…; 增持，指股价…. */
const COMMA =
  ',\\s*(?=未来|预[计期]|指|即|表示|报告|相对|(?:行业|公司|股票|个股|股价)(?:基本面|指数|股价)?(?:[相未预较涨跌强弱优]|在|的))';
/** The house's word, an English one in brackets, then what it means. */
const TERM = new RegExp(
  `^${BEFORE}(${WORDS})["”」]?\\s*(?:[(][A-Za-z -]+[)])?\\s*(?::|\\t|[—–]{1,2}|-\\s|${COMMA}|\\s)\\s*(\\S.*)$`,
);
/** Any other short word, where bounds follow it. */
const OTHER_TERM =
  /^(?!基准|评级|说明|备注|注|其中|报告|行业|公司|股票|指数|.{0,4}(?:声明|承诺|披露|提示|条款))([\u4e00-\u9fff]{2,5})\s*(?:[(][A-Za-z -]+[)])?\s*(?::|\t)\s*(\S.*\d\s*%.*)$/;
/** Terms set side by side: a new one begins after a blank, a tab, a semicolon or a stop. */
const BESIDE = new RegExp(
  `(?:\\s+|\\t+|[;。,]\\s*)(?=${BEFORE}${WORDS}["”」]?\\s*(?:[(][A-Za-z -]+[)])?\\s*(?::|${COMMA}))`,
);
const KIND = /^(?:[^:\t]{0,4})(行业|公司|股票|证券|个股)(?:投资)?评级/;
const KINDS = /(行业|公司|股票|证券|个股)(?:投资)?评级/g;
const ENGLISH_KIND = /^(stock|company|equity|sector|industry)s?\s+(?:investment\s+)?(?:ratings?|recommendations?)/i;
/** The heading of a line whose terms stand behind it. */
const HEAD =
  /^[^:\t]{0,4}(?:(?:行业|公司|股票|证券|个股)(?:投资)?)评级(?:体系|系统|标准|定义|说明|的)*\s*(?:[(][^()]{0,60}[)])?\s*:?\s*/;
/** Of the whole page: its horizon and index hold for every kind below. */
const GENERAL = /^(?!.{0,6}(?:行业|公司|股票|个股)).{0,10}评级(?:体系|系统|标准|定义|说明)|^(?:investment\s+)?rating/i;
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
  let index: string | null = null;
  for (const block of document.blocks) {
    if (block.kind !== 'scale') continue;
    for (const piece of block.pieces) {
      const plain = plainOf(piece.text);
      const heading = KIND.exec(plain) ?? ENGLISH_KIND.exec(plain);
      const general = GENERAL.test(plain);
      // In a table the first column names the kind, the second the word; elsewhere words may stand behind the kind.
      const cells = heading && plain.includes('\t') && matchesOf(KINDS, plain).length < 2;
      const row = cells
        ? plain.slice(plain.indexOf('\t') + 1)
        : heading && termsIn(plain.replace(HEAD, '')).length > 0
          ? plain.replace(HEAD, '')
          : plain;
      const found = termsIn(row.trim());
      if (heading) {
        const head = found.length > 0 && !cells ? plain.slice(0, plain.length - row.length) : plain;
        kind = kindOf(heading[1]);
        columns = matchesOf(KINDS, plain).map((match) => kindOf(match[1]));
        months = monthsIn(head);
        index = indexIn(head);
      }
      found.forEach(({ term, definition }, i) => {
        const own = monthsIn(definition) ?? months;
        const of = columns.length > 1 && found.length > 1 ? (columns[i] ?? kind) : kind;
        const printed = printedTerm(piece.text, term);
        terms.push({
          kind: of,
          term: printed,
          ...boundsIn(sentenceOf(definition)),
          months: own,
          benchmark: index,
          definition,
        });
      });
      if (found.length === 0 && (general || !heading || benchmarkIn(plain))) {
        common.benchmark ??= general ? indexIn(plain) : benchmarkIn(plain);
        if (/月|months?/i.test(plain) && (general || !heading)) common.months ??= monthsIn(plain);
      }
    }
  }
  // 优于大市：未来6个月强于沪深300…；中性：介于±10%之间: the first definition speaks for its sentence.
  const shared = { industry: sharedBy(terms, 'industry'), company: sharedBy(terms, 'company') };
  return terms.map(({ kind: of, term, lower, upper, months: own, benchmark, definition }) => ({
    kind: of,
    term,
    lower,
    upper,
    months: own ?? common.months ?? shared[of].months,
    benchmark:
      indexIn(definition) ??
      benchmark ??
      common.benchmark ??
      shared[of].index ??
      (definition.includes(UNNAMED) ? UNNAMED : MARKET),
  }));
}

/** Horizon and index that all definitions of a kind agree on which state one. */
function sharedBy(
  terms: readonly Draft[],
  kind: RatingTerm['kind'],
): { readonly months: number | null; readonly index: string | null } {
  const alike = terms.filter((one) => one.kind === kind);
  return {
    months: only(alike.flatMap((one) => one.months ?? [])),
    index: only(alike.flatMap((one) => indexIn(one.definition) ?? [])),
  };
}

/** The one value all agree on, else null. */
function only<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((one) => one === first) ? first : null;
}

/** What follows the stop is no part of the definition. */
function sentenceOf(definition: string): string {
  return definition.split('。')[0] ?? definition;
}

/** The word as the report prints it: 買入. */
function printedTerm(text: string, term: string): string {
  const at = halfWidth(simplifyCharacters(text)).indexOf(term);
  return at < 0 ? term : text.slice(at, at + term.length);
}

/** Simplified and half width; cells between pipes read like cells between tabs. */
function plainOf(text: string): string {
  const plain = halfWidth(simplifyCharacters(text)).replace(/\*\*/g, '').trim();
  return plain.replace(/^\||\|$/g, '').replace(/\s*\|\s*/g, '\t');
}

function kindOf(word: string | undefined): RatingTerm['kind'] {
  return /^(?:行业|sector|industry)$/i.test(word ?? '') ? 'industry' : 'company';
}

function termsIn(row: string): { term: string; definition: string }[] {
  return row.split(BESIDE).flatMap((part) => {
    const match = TERM.exec(part.trim()) ?? OTHER_TERM.exec(part.trim());
    return match?.[1] && match[2] ? [{ term: match[1], definition: match[2] }] : [];
  });
}
