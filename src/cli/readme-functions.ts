/** The table of functions in the READMEs, made from what Excel gets: the functions' metadata and their descriptions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

export const START = '<!-- functions: npm run readme writes this table -->';
export const END = '<!-- /functions -->';

/** Which README is in which language, and how its table is headed. */
export const READMES = [
  { file: 'README.md', language: 'en-US', header: ['Function', 'Gives'] },
  { file: 'README.zh-CN.md', language: 'zh-CN', header: ['函数', '给出'] },
] as const;

interface Signature {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
}

type Descriptions = Readonly<Record<string, Readonly<Record<string, { readonly description: string }>>>>;

export interface FunctionList {
  readonly signatures: readonly Signature[];
  readonly descriptions: Descriptions;
}

/** Reads the tagged functions of the source as the build does. Throws with what the generator found wrong. */
export async function readFunctions(repository: string): Promise<FunctionList> {
  const folder = join(repository, 'src/functions');
  const generated = await generateCustomFunctionsMetadata(join(folder, 'functions.ts'));
  if (generated.errors.length > 0) throw new Error(generated.errors.join('\n'));
  const { functions } = JSON.parse(generated.metadataJson) as { functions: Signature[] };
  const descriptions = JSON.parse(readFileSync(join(folder, 'descriptions.json'), 'utf8')) as Descriptions;
  return { signatures: functions, descriptions };
}

/** Markdown; an optional parameter stands in brackets. A function without a description in that language throws. */
export function functionTable(list: FunctionList, language: string, header: readonly string[]): string {
  const rows = list.signatures.map(({ id, parameters }) => {
    const description = list.descriptions[id]?.[language]?.description;
    if (!description) throw new Error(`${id} has no ${language} description in src/functions/descriptions.json`);
    const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    return `| \`${id}(${names.join(', ')})\` | ${description.replaceAll('|', '\\|').replace(/(=[A-Z]+\(.*\))/, '`$1`')} |`;
  });
  return [`| ${header.join(' | ')} |`, '|---|---|', ...rows].join('\n');
}

/** The document with the table between its two marks. Throws where a mark is missing. */
export function withTable(markdown: string, table: string): string {
  const start = markdown.indexOf(START);
  const end = markdown.indexOf(END);
  if (start < 0 || end < start) throw new Error(`the two marks ${START} and ${END} are not there`);
  return `${markdown.slice(0, start)}${START}\n\n${table}\n\n${markdown.slice(end)}`;
}
