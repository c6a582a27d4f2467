/** The metadata Excel reads: names it accepts for ever, words in both languages, and nothing changed by accident. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import words from '../../src/functions/descriptions.json';
import * as declared from '../../src/functions/functions';
import { BUILT_IN, BUILT_IN_CHINESE, XLM_MACRO } from './reserved-names';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a plain script of the build, which webpack.config.js requires too
const { languages, localiseFunctions } = require('../../src/functions/localise-functions') as {
  languages: (words: object) => string[];
  localiseFunctions: (metadata: Metadata, words: object, language: string) => Metadata;
};

type Words = Record<string, { description: string; parameters: Record<string, string> }>;
const descriptions: Record<string, Words> = words;

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl?: string;
    parameters: { name: string; description?: string; optional?: boolean; type: string }[];
  }[];
}

const SOURCE = join(__dirname, '../../src/functions/functions.ts');
let generated: Metadata;
let associated: string[];

beforeAll(async () => {
  const result = await generateCustomFunctionsMetadata([SOURCE], true);
  expect(result.errors).toEqual([]);
  generated = JSON.parse(result.metadataJson) as Metadata;
  associated = result.associate.map((item) => `${item.id} ${item.functionName}`);
});

/** Columns end at XFD, rows at 1048576. */
function isCellAddress(name: string): boolean {
  const [, column = '', row = ''] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(name) ?? [];
  const number = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column !== '' && number <= 16_384 && Number(row) <= 1_048_576;
}

test('the checks on names can fail', () => {
  expect(['TTM1', 'PE26', 'XFD1048576'].map(isCellAddress)).toEqual([true, true, true]);
  expect(['PETTM', 'XFE1', 'A1048577', 'TOKENS'].map(isCellAddress)).toEqual([false, false, false, false]);
  expect(BUILT_IN.has('XLOOKUP') && BUILT_IN.has('SUM') && XLM_MACRO.has('RUN')).toBe(true);
});

test('names are such as Excel takes, now and when another language opens the file', () => {
  for (const { id, name } of generated.functions) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,63}$/);
    expect([id, isCellAddress(id), /^R\d*C\d*$/.test(id)]).toEqual([id, false, false]);
    const taken = [BUILT_IN, BUILT_IN_CHINESE, XLM_MACRO].map((names) => names.has(id));
    expect([id, ...taken]).toEqual([id, false, false, false]);
  }
});

test('every declaration is registered, and every registration is a declaration', () => {
  expect(associated.map((item) => item.split(' ')[1])).toEqual(Object.keys(declared).sort(byDeclaration));
  expect(generated.functions.map((entry) => entry.id)).toEqual(Object.keys(descriptions));
});

function byDeclaration(a: string, b: string): number {
  const place = (name: string) => associated.findIndex((item) => item.endsWith(` ${name}`));
  return place(a) - place(b);
}

/** What every parameter's description has behind it: something a person can write. */
const EXAMPLE = /(?:例如|for example|such as) ?(?:"[^"]+"|FALSE)/;

test('both languages describe every function and parameter, and nothing else', () => {
  expect(languages(descriptions)).toEqual(['zh-CN', 'en-US']);
  for (const [id, byLanguage] of Object.entries(descriptions)) {
    const parameters = generated.functions.find((entry) => entry.id === id)?.parameters.map((each) => each.name);
    for (const own of Object.values(byLanguage)) {
      expect(Object.keys(own.parameters)).toEqual(parameters);
      expect(own.description).toContain(`=${id}(`);
      expect(own.description).toMatch(/(?:例：|Example: )=[A-Z]+\(.*\)$/);
      for (const text of [own.description, ...Object.values(own.parameters)])
        expect(text.trim().length).toBeGreaterThan(5);
      for (const text of Object.values(own.parameters))
        expect([id, text]).toEqual([id, expect.stringMatching(EXAMPLE)]);
    }
    expect(byLanguage['zh-CN']?.description).toMatch(/\p{Script=Han}/u);
    expect(byLanguage['en-US']?.description).toMatch(/^[A-Z][a-z’' ]+/);
  }
});

test('a language differs in words only', () => {
  const bare = (metadata: Metadata) =>
    JSON.stringify(metadata, (key, value: unknown) => (key === 'description' || key === 'helpUrl' ? undefined : value));
  const [zh, en] = ['zh-CN', 'en-US'].map((language) => localiseFunctions(generated, descriptions, language));
  expect(zh && bare(zh)).toBe(bare(generated));
  expect(en && bare(en)).toBe(bare(generated));
  expect(zh).not.toEqual(en);
});

test('every function leads to its own place in the help of its language', () => {
  for (const [language, file] of [
    ['zh-CN', 'help.html'],
    ['en-US', 'help.en-US.html'],
  ] as const) {
    const { functions } = localiseFunctions(generated, descriptions, language);
    expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(
      functions.map(({ id }) => `https://localhost:3000/${file}#${id}`),
    );
  }
});

test('a list of values would take the type `any` from a parameter, so units and brokers have none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yanbiao-enum-'));
  const source = join(folder, 'f.ts');
  writeFileSync(
    source,
    `/** @customenum {string} */ enum UNIT { "亿" = "亿" }
/** F. @customfunction F @param {UNIT[][]} unit @returns {any} */ function f(unit: UNIT[][]): any { return unit; }`,
  );
  const { metadataJson } = await generateCustomFunctionsMetadata([source], true);
  rmSync(folder, { recursive: true });
  const [only] = (JSON.parse(metadataJson) as Metadata).functions;
  expect(only?.parameters[0]).toMatchObject({ type: 'string', customEnumId: 'UNIT' });
});

test('a function that spills says in its description where it cannot', () => {
  for (const [language, note] of [
    ['zh-CN', '表格内不可用'],
    ['en-US', 'not inside a table'],
  ] as const) {
    const { functions } = localiseFunctions(generated, descriptions, language);
    const saying = functions.filter(({ description }) => description.includes(note)).map(({ id }) => id);
    expect(saying).toEqual('REPORTS SERIES COMPARE RATINGS PICKS EVENTS EXHIBIT CHECKS ENTITIES METRICS'.split(' '));
    for (const { id, description } of functions)
      expect(description).toMatch(new RegExp(`[。)]?\\s?(例：|Example: )=${id}\\(`));
  }
});

test('a missing description stops the build', () => {
  expect(() => localiseFunctions(generated, { ...descriptions, TOKENS: {} }, 'zh-CN')).toThrow('TOKENS');
});

test('the metadata is what it was: parameters are only ever appended', () => {
  const signatures = generated.functions.map(
    ({ id, parameters }) =>
      `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
  );
  const golden = readFileSync(join(__dirname, 'signatures.golden.txt'), 'utf8');
  expect(`${signatures.join('\n')}\n`).toBe(golden);
  for (const { parameters } of generated.functions) {
    expect(parameters.map((parameter) => parameter.type)).toEqual(parameters.map(() => 'any'));
  }
});
