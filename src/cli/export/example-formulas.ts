/** The example of each function's description as a formula that can be answered: the very formula a user reads in Excel's tip. */
import { FUNCTION_ANSWERS, type FunctionName } from './function-answers';
import descriptions from '../../functions/descriptions.json';
import { Problem } from '../../query/problem';
import type { Session } from '../../query/session';
import type { ExportLanguage } from './words';

export interface ExampleFormula {
  readonly name: FunctionName;
  /** The function's description without the example. */
  readonly gives: string;
  /** `TOKENS("豆包","2026-03")`, without the equals sign. */
  readonly formula: string;
  /** The answer as the function gives it: a value, a value with its format, or rows. */
  readonly answer: unknown;
}

const EXAMPLE = /\s*(?:例：|Example: )=([A-Z]+)\((.*)\)\s*$/;

/** One per function, in the order of the descriptions. Throws where a description has no example that can be read. */
export function exampleFormulas(session: Session, language: ExportLanguage): readonly ExampleFormula[] {
  const locale = language === 'zh' ? 'zh-CN' : 'en-US';
  return Object.entries(descriptions).map(([name, words]) => {
    const { description } = words[locale];
    const example = EXAMPLE.exec(description);
    if (!example || !isFunction(name)) throw new Error(`${name}: no example in its description`);
    const list = example[2] ?? '';
    const answer = answerOf(name, session, literals(list));
    return { name, gives: description.replace(EXAMPLE, ''), formula: `${name}(${list})`, answer };
  });
}

/** A miss is what Excel shows for it: the example may ask for what these reports do not hold. */
function answerOf(name: FunctionName, session: Session, given: readonly (string | number | null)[]): unknown {
  try {
    return FUNCTION_ANSWERS[name](session, given);
  } catch (problem) {
    if (problem instanceof Problem) return { error: problem.notAvailable ? '#N/A' : '#VALUE!' };
    throw problem;
  }
}

function isFunction(name: string): name is FunctionName {
  return name in FUNCTION_ANSWERS;
}

/** Texts and numbers between commas, as Excel would hand them over. */
function literals(list: string): (string | number | null)[] {
  return [...list.matchAll(/"((?:[^"]|"")*)"|([^,"]+)|(?<=,|^)(?=,|$)/g)].map(([, text, bare]) =>
    text !== undefined ? text.replaceAll('""', '"') : bare === undefined ? null : Number(bare),
  );
}
