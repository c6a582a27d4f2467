/** How fast a point answer is in process: on the reports that come with the add-in, and on a thousand times as many. */
import type { ReportData } from '../../src/facts/report';
import type { Session } from '../../src/query/session';
import { benchLine, type BenchLine } from './bench-line';
import { builtFunctions } from './built-functions';
import { bestOf } from './timing';

const { catalogOf, createSession, createStore, metricAnswer, periodName, seeds, tokensAnswer } = builtFunctions();

/** What issue 4 asks for, in answers a second. */
const AIM = 2_000_000;
const COPIES = 1000;
/** Questions a round; a round is repeated for as long as the clock runs. */
const ROUND = 10_000;

/** A question as Excel hands it over: every argument a range of one cell. */
type Question = readonly [entity: unknown[][], metric: unknown[][], period: unknown[][]];

/** The question for every figure with a period that the reports state, where asking gives an answer. */
function questionsOf(session: Session, reports: readonly ReportData[]): Question[] {
  return reports.flatMap(({ facts }) =>
    facts
      .map(({ subject, metric, period }): Question => [[[subject]], [[metric]], [[periodName(period)]]])
      .filter((question) => isAnswered(session, question)),
  );
}

function isAnswered(session: Session, [entity, metric, period]: Question): boolean {
  try {
    metricAnswer(session, entity, metric, period, null);
    return true;
  } catch {
    return false;
  }
}

/** The bundled reports again and again, each time of other subjects and another day, so that nothing of one answers for another. */
function copies(count: number): ReportData[] {
  return Array.from({ length: count }, (_, i) => seeds.map((data) => copy(data, i))).flat();
}

function copy(data: ReportData, i: number): ReportData {
  const named = (name: string): string => `${name} ${i}`;
  return {
    ...data,
    report: { ...data.report, id: named(data.report.id) },
    facts: data.facts.map((fact) => ({ ...fact, subject: named(fact.subject), aliases: fact.aliases.map(named) })),
  };
}

function perSecond(session: Session, questions: readonly Question[]): number {
  const ask = (): void => {
    for (let i = 0, k = 0; i < ROUND; i++, k = k + 1 === questions.length ? 0 : k + 1) {
      const [entity, metric, period] = questions[k] as Question;
      metricAnswer(session, entity, metric, period, null);
    }
  };
  return (ROUND / bestOf(ask)) * 1000;
}

function tokensPerSecond(session: Session): number {
  const [entity, period] = [[['豆包']], [['2026-03']]];
  const ask = (): void => {
    for (let i = 0; i < ROUND; i++) tokensAnswer(session, entity, period, null);
  };
  return (ROUND / bestOf(ask)) * 1000;
}

/** Milliseconds of what a new report set costs once: the index of all names and figures. The least of three. */
function indexTime(reports: readonly ReportData[]): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    catalogOf(createStore(reports));
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Milliseconds to answer each question for the first time, nothing remembered. */
function firstTime(session: Session, questions: readonly Question[]): number {
  const start = performance.now();
  for (const [entity, metric, period] of questions) metricAnswer(session, entity, metric, period, null);
  return performance.now() - start;
}

export function functionLines(): readonly BenchLine[] {
  const small = createSession(createStore(seeds));
  const questions = questionsOf(small, seeds);
  const million = (value: number): number => value / 1e6;
  const aim = { name: 'what issue 4 asks for', value: million(AIM) };
  const onSmall = perSecond(small, questions);
  const many = copies(COPIES);
  const large = createSession(createStore(many));
  const index = indexTime(many);
  // As many questions as before, spread over all of the data, so that the two differ in the data alone.
  const every = Math.floor(many.length / seeds.length / 2);
  const spread = questionsOf(
    large,
    many.filter((_, i) => Math.floor(i / seeds.length) % every === 0),
  ).filter((_, i) => i % 2 === 0);
  const fresh = createSession(createStore([...many]));
  catalogOf(fresh.store);
  const first = (spread.length / firstTime(fresh, spread)) * 1000;
  return [
    benchLine('TOKENS of one name and period, reports of the add-in', 'M/s', million(tokensPerSecond(small)), aim),
    benchLine(`METRIC, ${questions.length} different questions, reports of the add-in`, 'M/s', million(onSmall), aim),
    benchLine(
      `METRIC, ${spread.length} questions, ${COPIES} times the reports`,
      'M/s',
      million(perSecond(large, spread)),
      {
        name: 'the same on the reports of the add-in',
        value: million(onSmall),
      },
    ),
    benchLine(`METRIC asked for the first time, ${COPIES} times the reports`, 'M/s', million(first), null),
    benchLine(`index of ${COPIES} times the reports, once after an import`, 'ms', index, null),
  ];
}
