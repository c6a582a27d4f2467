/** An argument of the wrong sort (#VALUE!): the closed list, and what a person is told. */
import type { Language } from '../query/session';

interface Words {
  readonly zh: (parameter: string) => string;
  readonly en: (parameter: string) => string;
}

const MESSAGES = {
  blank: {
    zh: (parameter) => `参数 ${parameter} 不能为空：请写名称，或引用写有名称的单元格。`,
    en: (parameter) => `${parameter} is empty: write a name or point to a cell that holds one.`,
  },
  range: {
    zh: (parameter) => `参数 ${parameter} 只接受一个值：请引用单个单元格，不要引用区域。`,
    en: (parameter) => `${parameter} takes one value: point to a single cell, not to a range.`,
  },
  boolean: {
    zh: (parameter) => `参数 ${parameter} 不接受 TRUE/FALSE：请写文本、日期，或引用单元格。`,
    en: (parameter) => `${parameter} does not take TRUE or FALSE: write text or a date, or point to a cell.`,
  },
  error: {
    zh: (parameter) => `参数 ${parameter} 所引用的单元格是错误值：请先改正该单元格。`,
    en: (parameter) => `The cell that ${parameter} points to holds an error: mend that cell first.`,
  },
  switch: {
    zh: (parameter) => `参数 ${parameter} 只接受 TRUE 或 FALSE。`,
    en: (parameter) => `${parameter} takes TRUE or FALSE.`,
  },
} satisfies Record<string, Words>;

export class ArgumentProblem extends Error {
  constructor(
    readonly id: keyof typeof MESSAGES,
    readonly parameter: string,
  ) {
    super(id);
    this.name = 'ArgumentProblem';
  }

  /** The message in the user's language. */
  text(language: Language): string {
    return MESSAGES[this.id][language === 'en-US' ? 'en' : 'zh'](this.parameter);
  }
}
