/** The order in which a report is read. One list; each stage takes what the ones before it found and adds its own. */
import type { Document } from '../document/document';
import type { Fact } from '../facts/fact';
import type { Check, Pick, ReportEvent, ReportHead, TableData, Unread } from '../facts/report';
import type { Period } from '../facts/period';
import { checkFacts } from './checks/check-list';
import { readEvents } from './events/read-events';
import { finishFacts, type CheckedFact } from './finish-facts';
import { readOwnFiscal } from './head/own-fiscal';
import { readHead } from './head/read-head';
import { documentNames } from './bind/document-names';
import { blockText } from './block-text';
import { pageOf } from './page';
import { readPicks } from './picks/read-picks';
import { readFigures } from './read-figures';
import type { Clock } from './readers/mention';
import type { Page } from './reading';
import { withPrintedPlaces } from './printed-places';
import { REFINERS } from './refiners/refiner-list';
import { companyOf, Scopes } from './scope';
import { sighting, type Sighting } from './sighting';
import { marketBox } from './table-facts/market-box';
import { tableFacts } from './table-facts/table-facts';
import type { TableGrid } from './tables/grid';
import { readTableGrids, tableData } from './tables/read-tables';
import type { Trace } from './trace';
import { unreadOf } from './unread';

/** Kinds of block whose figures are the report's own statements. */
const READ_KINDS: ReadonlySet<string> = new Set(['heading', 'body', 'caption']);

export interface Work {
  readonly document: Document;
  readonly trace: Trace | null;
  readonly head?: ReportHead;
  readonly clock?: Clock;
  readonly grids?: readonly TableGrid[];
  readonly tables?: readonly TableData[];
  readonly picks?: readonly Pick[];
  readonly events?: readonly ReportEvent[];
  readonly pages?: readonly Page[];
  readonly sightings?: readonly Sighting[];
  readonly drafted?: readonly CheckedFact[];
  readonly facts?: readonly Fact[];
  readonly checks?: readonly Check[];
  readonly unread?: readonly Unread[];
}

export interface Stage {
  readonly name: string;
  run(work: Work): Partial<Work>;
}

/** What an earlier stage must have left. */
export function need<K extends keyof Work>(work: Work, key: K): NonNullable<Work[K]> {
  const found = work[key];
  if (found === undefined || found === null) throw new Error(`pipeline: stage order is wrong, ${key} is not there yet`);
  return found;
}

function readPages(document: Document, clock: Clock, picks: readonly Pick[], grids: readonly TableGrid[]): Page[] {
  const pages: Page[] = [];
  const texts = document.blocks.map((block, index) => (READ_KINDS.has(block.kind) ? blockText(block, index) : null));
  const names = documentNames(
    texts.flatMap((one) => one?.text ?? []),
    picks,
    grids,
  );
  let previous: Period | undefined;
  let section: string | null = null;
  document.blocks.forEach((block, index) => {
    const text = texts[index];
    if (!text) return;
    // A month said in one paragraph lends itself to the next (16日-22日), not to the next section.
    if (block.section !== section) previous = undefined;
    section = block.section;
    const page = pageOf(text, previous ? { ...clock, previous } : clock, names);
    previous = page.periods.filter((one) => one.period.start !== null).pop()?.period ?? previous;
    pages.push(page);
  });
  return pages;
}

export const PIPELINE: readonly Stage[] = [
  {
    name: 'tables',
    run: ({ document }) => {
      const grids = readTableGrids(document);
      return { grids, tables: tableData(grids) };
    },
  },
  // The head first: its date is the clock of every period. It lists the exhibits, so the tables are found before it.
  { name: 'head', run: (work) => ({ head: readHead(work.document, need(work, 'grids')) }) },
  {
    name: 'clock',
    run: (work) => {
      const head = need(work, 'head');
      const ownFiscal = readOwnFiscal(work.document, companyOf(work.document)[0] ?? null);
      const date = head.date ?? head.dateEstimate?.date ?? null;
      return { clock: { date, covers: head.covers, ...(ownFiscal ? { ownFiscal } : {}) } };
    },
  },
  // Before pages: a stock picked in one place is a name in all of them.
  { name: 'picks', run: (work) => ({ picks: readPicks(work.document, need(work, 'tables')) }) },
  {
    name: 'pages',
    run: (work) => ({
      pages: readPages(work.document, need(work, 'clock'), need(work, 'picks'), need(work, 'grids')),
    }),
  },
  {
    // Text before tables: a merged fact keeps the order of print anyway, and prose says more about its figures than a cell.
    name: 'figures',
    run: (work) => {
      const scopes = new Scopes(work.document, need(work, 'head'), need(work, 'clock'));
      const text = need(work, 'pages').flatMap((page) => {
        const { section, exhibit } = page.block.block;
        return readFigures(page, scopes.of(section, exhibit), work.trace).map((one) => sighting(page, one));
      });
      const cells = tableFacts(need(work, 'grids'), (section, exhibit) => scopes.of(section, exhibit), work.trace);
      const [company] = companyOf(work.document);
      const box = marketBox(work.document, company ?? null, need(work, 'clock'));
      return { sightings: [...text, ...box, ...cells] };
    },
  },
  ...REFINERS.map((refiner): Stage => ({
    name: refiner.name,
    run: (work) => ({ sightings: refiner.refine(need(work, 'sightings')) }),
  })),
  // After the refiners: an id must not change when a repeat is found.
  { name: 'finish', run: (work) => ({ drafted: finishFacts(need(work, 'head').id, need(work, 'sightings')) }) },
  { name: 'checks', run: (work) => checkFacts(need(work, 'drafted'), need(work, 'tables')) },
  { name: 'events', run: (work) => ({ events: readEvents(need(work, 'pages')) }) },
  // What is left over after all of the above.
  {
    name: 'unread',
    run: (work) => ({
      unread: unreadOf(work.document, need(work, 'pages'), need(work, 'facts'), need(work, 'tables')),
    }),
  },
  // Last: up to here all places are those of the plain lines, which compare with each other.
  { name: 'places', run: (work) => withPrintedPlaces(work.document, need(work, 'facts'), need(work, 'unread')) },
];
