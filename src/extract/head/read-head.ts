/** The head of a report – who wrote it, when, about what, with which rating – from one small reader per field. */
import type { Document } from '../../document/document';
import type { ReportHead } from '../../facts/report';
import { readTableGrids } from '../tables/read-tables';
import type { TableGrid } from '../tables/grid';
import { readAnalysts } from './analysts';
import { readBroker } from './broker';
import { readCovers } from './covers';
import { readExhibits } from './exhibits';
import { frontLines } from './front-lines';
import { readIndustry } from './industry';
import { readRating } from './rating';
import { readRatingScale } from './rating-scale';
import { readRelatedReports } from './related-reports';
import { estimateDate, readDate } from './report-date';
import { readRisks } from './risks';
import { readTitle } from './title';

/** Stands in an id for what the report does not print. */
const UNKNOWN = '未知';

/** A field the report does not print is null or an empty list, never a guess; the one guess, the date, is marked as such. */
export function readHead(document: Document, grids: readonly TableGrid[] = readTableGrids(document)): ReportHead {
  const front = frontLines(document);
  const broker = readBroker(document, front);
  const date = readDate(front);
  const dateEstimate = date === null ? estimateDate(document) : null;
  const industry = readIndustry(front);
  const rating = readRating(front);
  const day = date ?? dateEstimate?.date ?? null;
  return {
    id: [broker?.short ?? UNKNOWN, day ?? UNKNOWN, industry ?? UNKNOWN].join('-'),
    broker: broker?.name ?? null,
    ...readTitle(front),
    date,
    dateEstimate,
    covers: readCovers(document, front, day),
    industry,
    rating: rating?.word ?? null,
    ratingAction: rating?.action ?? null,
    analysts: readAnalysts(front, document),
    relatedReports: readRelatedReports(front),
    risks: readRisks(document),
    ratingScale: readRatingScale(document),
    exhibits: readExhibits(document, grids),
    sha256: document.sha256,
    lineCount: document.lines.length,
  };
}
