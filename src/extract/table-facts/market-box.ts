/** The box of market data beside a company note's first page: 收盘价, 总市值, 总股本 … one label and one figure a line, no table by its looks. */
import type { Document } from '../../document/document';
import { normalise } from '../../document/normalise';
import { UNSTATED_PERIOD, type Period } from '../../facts/period';
import type { DraftSubject } from '../draft';
import { HIGH, HIGH_AND_LOW, LOW, MARKET_HEAD, MARKET_ITEMS } from '../lexicon/market-items';
import type { MetricEntry } from '../lexicon/metrics';
import type { Clock } from '../readers/mention';
import { readPeriods } from '../readers/periods';
import type { Sighting } from '../sighting';
import type { TableGrid } from '../tables/grid';
import { unitOfWords } from './axis-label';
import { cellSighting } from './cell-fact';

const RULE = 'market-box';
/** Characters; the boxes seen print no longer line. */
const LONGEST = 60;
/** Label, its unit or date in brackets, then a figure (two with a stroke between) and its unit. */
const LINE =
  /^([\u4e00-\u9fffA-Za-z\d][\u4e00-\u9fffA-Za-z\d/、.-]{1,15}(?:\((?:LF|TTM|MRQ)\))?)\s*(?:\(([^()]{1,14})\))?\s*[:|]?\s*((?:[¥$]|HK\$|US\$)?[+-]?[\d,.]+)\s*(?:([/~-])\s*([\d,.]+))?\s*([\u4e00-\u9fff%a-zA-Z]{0,6})\s*(?:\(([^()]{4,16})\))?$/;
/** HK$1,200百万: a scale alone behind a figure whose money stands before it. */
const SCALE_BEHIND = /^(?:百万|千万|亿|万|百亿|十亿|mn|bn|million|billion)$/;
/** Shares listed in other money: a bare price is in nobody's yuan. */
const FOREIGN_CODE = /HK|US|\.(?:O|N|OQ)$/i;

interface Printed {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Lines of the title page and side bars that belong to one page only, halves set apart by wide blanks joined again by their label. */
function* frontPieces({ blocks }: Document): Generator<Printed> {
  for (const block of blocks) if (block.kind === 'front') yield* block.pieces;
}

/** Figures of the box as sightings of facts of `company`; none without one, and none from a line that is no label with its figure. */
export function marketBox(document: Document, company: DraftSubject | null, clock: Clock): Sighting[] {
  if (company === null) return [];
  const foreign = company.aliases.some((code) => /\d|[.]/.test(code) && FOREIGN_CODE.test(code));
  const grid: TableGrid = {
    label: '',
    caption: foreign ? 'HKD' : '',
    header: [],
    rows: [],
    unit: null,
    source: null,
    section: null,
    exhibit: null,
  };
  const found: Sighting[] = [];
  let period: Period = UNSTATED_PERIOD;
  for (const piece of frontPieces(document)) {
    if (piece.text.length > LONGEST) continue;
    const text = normalise(piece.text).text.trim();
    if (MARKET_HEAD.test(text)) {
      period = dayOf(text, clock) ?? period;
      continue;
    }
    const [, label = '', aside, first, stroke, second, after, behind] = LINE.exec(text) ?? [];
    if (first === undefined) continue;
    const metrics = metricsOf(label, second !== undefined);
    if (!metrics || (stroke !== undefined && metrics.length < 2)) continue;
    const unit = unitOfWords(aside ?? '') ?? unitOfWords(after ?? '');
    const noted = unit === null ? aside : undefined;
    const day = dayOf(noted ?? behind ?? '', clock);
    const scale = SCALE_BEHIND.test(after ?? '') && /[$¥]/.test(first) ? (after ?? '') : '';
    [first, second].forEach((printed, i) => {
      const metric = metrics[i];
      if (!metric || printed === undefined) return;
      const at = Math.max(0, piece.text.lastIndexOf(printed));
      const column = piece.column + at;
      const one = cellSighting(
        grid,
        {
          line: piece.line,
          column,
          text: `${printed}${scale}`,
          printed: piece.text.slice(at, at + printed.length + scale.length),
        },
        {
          rule: RULE,
          subject: company,
          metric,
          metricName: metric.name,
          changeOf: null,
          // How high a share stood in a year is of no one day.
          period: metric === HIGH || metric === LOW ? UNSTATED_PERIOD : (day ?? period),
          modality: metric.name === '目标价' ? 'forecast' : 'actual',
          units: [unit, null],
        },
      );
      if (one) found.push(one);
    });
  }
  return found;
}

/** One metric for a label of the box, two for a label over a high and a low; null for any other. */
function metricsOf(label: string, isPair: boolean): readonly MetricEntry[] | null {
  const known = MARKET_ITEMS.get(label);
  if (known) return isPair ? null : [known];
  if (!isPair || !HIGH_AND_LOW.test(label)) return null;
  return /低.*高|区间|范围/.test(label) ? [LOW, HIGH] : [HIGH, LOW];
}

function dayOf(text: string, clock: Clock): Period | null {
  return (
    readPeriods(text, clock, []).find(({ period }) => period.kind === 'day' || period.kind === 'point')?.period ?? null
  );
}
