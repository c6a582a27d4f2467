/** Facts of tables: a row's label is the subject, a column's header the metric and the unit, the caption the period. */
import { normalise } from '../../document/normalise';
import { UNSTATED_PERIOD, type Period } from '../../facts/period';
import { dayParts, dayPeriod } from '../../facts/period-math';
import type { Modality } from '../../facts/fact';
import { subjectMentions, type SubjectMention } from '../bind/subject-mentions';
import type { DraftSubject } from '../draft';
import { TOTAL_LABEL } from '../lexicon/table-heads';
import type { Clock, PeriodMention, QuantityMention } from '../readers/mention';
import { readPeriods } from '../readers/periods';
import { readFigures } from '../read-figures';
import { readPage } from '../page';
import type { Ground } from '../reading';
import { sighting, type Sighting } from '../sighting';
import type { Cell } from '../tables/cells';
import type { TableGrid } from '../tables/grid';
import type { Trace } from '../trace';
import { plainLabel, readAxisLabel, unitOfWords } from './axis-label';
import { cellSighting } from './cell-fact';
import { plain, textsOfColumn } from './column-texts';
import { columnsOf, unitOfHeader, type Columns, type FigureColumn } from './columns';
import { spanOf } from './generic-headers';
import { metricRows } from './metric-rows';
import { scopeSubject } from './table-subject';
import { transposed } from './transposed';

const RULE = 'table-cell';
/** 算力卡相关产品 is 算力卡. */
const GOODS_TAIL = /(?<=.{3})相关(?:产品|服务)+$/;
const OWNED = ['price_change', 'price_level'];

/** A column whose head only says that a price changed. */
function lexiconPrice({ metric }: FigureColumn): boolean {
  return metric.metricClass === 'price_change' && metric.words.length > 0;
}

function named(text: string): SubjectMention | null {
  const [first] = subjectMentions(text, []);
  return first && first.start === 0 && first.end === text.length ? first : null;
}

/** The row's subject: its label, with the exhibit's company in front for goods and a second label where the first repeats. */
function subjectOf(
  grid: TableGrid,
  row: readonly Cell[],
  columns: Columns,
  column: FigureColumn,
  ground: Ground,
): DraftSubject | null {
  if (column.subject !== null) {
    const [known] = subjectMentions(column.subject, []).filter((one) => one.end - one.start === column.subject?.length);
    return known ?? { name: column.subject, aliases: [], kind: 'noun' };
  }
  if (columns.label < 0) return scopeSubject(ground, column.metric.kinds);
  const printed = plain(row[columns.label]);
  // 大豆(元/吨): the bracket is the unit's, not the name's.
  const label = unitOfHeader(printed, null) ? printed.replace(/\s*\([^()]*\)$/, '') : printed;
  if (label === '') return null;
  if (TOTAL_LABEL.test(label)) return { name: label, aliases: [], kind: 'noun' };
  const known = named(label);
  if (known) return { name: known.name, aliases: known.aliases, kind: known.kind };
  const owned = OWNED.includes(column.metric.metricClass);
  if (!owned) return { name: label, aliases: [], kind: 'noun' };
  const repeated = (textsOfColumn(grid, columns.label).counts.get(label) ?? 0) > 1;
  const other = repeated
    ? grid.header.findIndex((_, i) => i !== columns.label && textsOfColumn(grid, i).counts.size === grid.rows.length)
    : -1;
  const goods = other >= 0 ? `${label} ${plain(row[other])}` : label.replace(GOODS_TAIL, '').replace(/ (?=\()/g, '');
  // 平头哥真武810E等算力卡: the maker stands in the label.
  const [maker] = subjectMentions(goods, []);
  if (maker?.kind === 'company' && maker.start === 0 && maker.end < goods.length) {
    const rest = goods.slice(maker.end).trim();
    return { name: `${maker.name} ${rest}`, aliases: [rest], kind: 'product' };
  }
  const owner = ground.headingSubjects.find((one) => one.kind === 'company');
  return { name: owner ? `${owner.name} ${goods}` : goods, aliases: [goods], kind: 'product' };
}

/** In the row's label (大豆(元/吨)) or in a column of units. */
function ownUnit(grid: TableGrid, row: readonly Cell[], columns: Columns): QuantityMention | null {
  const at = grid.header.findIndex((cell) => /^(?:计量)?单位$/.test(plain(cell)));
  const column = at < 0 ? null : unitOfWords(plainLabel(row[at]?.text ?? ''));
  return column ?? unitOfHeader(plain(row[columns.label]), null);
}

/** By the head of the column, the date of the row, the stretch the head names, the caption: in that order. */
function timesOf(
  row: readonly Cell[],
  columns: Columns,
  column: FigureColumn,
  ground: Ground,
): { period: Period; modality: Modality } {
  if (column.period) return { period: column.period, modality: column.modality };
  const [date] = columns.dates;
  if (date !== undefined) {
    const label = readAxisLabel(plain(row[date]), ground.clock);
    if (label.period) return { period: label.period, modality: label.modality };
  }
  const asOf = ground.tableDay ?? null;
  const point = column.metric.kinds[0] === 'index' && asOf !== null ? dayOn(asOf) : null;
  const period = point ?? spanOf(column.span, ground.clock, asOf) ?? ground.headingPeriod?.period ?? UNSTATED_PERIOD;
  return { period, modality: column.modality };
}

function cellFact(
  grid: TableGrid,
  row: readonly Cell[],
  columns: Columns,
  column: FigureColumn,
  ground: Ground,
): Sighting | null {
  const subject = subjectOf(grid, row, columns, column, ground);
  if (!subject) return null;
  return cellSighting(grid, row[column.index], {
    rule: RULE,
    subject,
    metric: column.metric,
    metricName: lexiconPrice(column) ? '价格涨幅' : column.name,
    changeOf: column.changeOf,
    ...timesOf(row, columns, column, ground),
    units: [column.unit, ownUnit(grid, row, columns), column.shared],
  });
}

/** Figures inside a text cell, read as running text about the row's subject on the row's date. */
function textFacts(
  grid: TableGrid,
  row: readonly Cell[],
  index: number,
  columns: Columns,
  ground: Ground,
  trace: Trace | null,
): Sighting[] {
  const cell = row[index];
  if (!cell || cell.text === '') return [];
  const label = plain(row[columns.label]);
  const subjects = subjectMentions(label, []);
  const [date] = columns.dates;
  const dated: PeriodMention | undefined =
    date === undefined ? undefined : readPeriods(plain(row[date]), ground.clock, [])[0];
  const scope: Ground = {
    ...ground,
    headingSubjects: [...subjects, ...(subjects.length > 0 ? [] : ground.headingSubjects)],
    headingPeriod: dated ?? ground.headingPeriod,
    ...(subjects[0] ? { rowSubject: subjects[0] } : {}),
  };
  const piece = { line: cell.line, column: cell.column, text: cell.text };
  const page = readPage(
    { kind: 'table', pieces: [piece], section: grid.section, exhibit: grid.exhibit ?? grid.label },
    -1,
    ground.clock,
  );
  return readFigures(page, scope, trace).map((placed) => {
    const one = sighting(page, placed);
    return { ...one, evidence: one.evidence.map((evidence) => ({ ...evidence, exhibit: grid.exhibit })) };
  });
}

/** 数据来源:Wind,截至8月22日收盘: the day the table's figures are of, ISO; null where the source line names none. */
function dayOfSource(source: string | null, clock: Clock): string | null {
  if (source === null || !/截[至止]/.test(source)) return null;
  const day = readPeriods(normalise(source).text, clock, []).find(({ role }) => role === 'until')?.period;
  return day?.end ?? null;
}

function dayOn(iso: string): Period | null {
  const { year, month, day } = dayParts(iso);
  return dayPeriod(year, month, day, 'resolved');
}

/** All facts of the report's tables, row by row. */
export function tableFacts(
  grids: readonly TableGrid[],
  groundOf: (section: string | null, exhibit: string | null) => Ground,
  trace: Trace | null,
): Sighting[] {
  return grids.flatMap((grid) => {
    const scoped = groundOf(grid.section, grid.exhibit);
    const caption = normalise(grid.caption).text;
    let ground: Ground =
      scoped.headingSubjects.length > 0 ? scoped : { ...scoped, headingSubjects: subjectMentions(caption, []) };
    const day = dayOfSource(grid.source, ground.clock);
    if (day !== null) ground = { ...ground, tableDay: day };
    const turned = transposed(grid);
    if (turned.length > 0) return turned;
    const byRow = metricRows(grid, ground);
    if (byRow && byRow.length > 0) return byRow;
    const columns = columnsOf(grid, ground);
    if (columns.label < 0 && columns.dates[0] !== 0) return [];
    return grid.rows.flatMap((row) => [
      ...columns.figures.flatMap((column) => cellFact(grid, row, columns, column, ground) ?? []),
      ...columns.texts.flatMap((index) => textFacts(grid, row, index, columns, ground, trace)),
    ]);
  });
}
