import { languageOf, languageTag } from '../../src/taskpane/language';
import { STRINGS } from '../../src/taskpane/strings';

test.each([
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['ZH', 'zh'],
  ['en-US', 'en'],
  ['ja-JP', 'en'],
  ['zha', 'en'],
  [undefined, 'en'],
])('Office in %s gives the pane in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test('tags are what Office calls the languages', () => {
  expect([languageTag('zh'), languageTag('en')]).toEqual(['zh-CN', 'en-US']);
});

/** Texts by key, functions called with sample arguments. */
function texts(strings: object, path = ''): [string, string][] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'function') return [[path + key, String((value as (...args: unknown[]) => string)(2, 3))]];
    return typeof value === 'object' && value !== null ? texts(value, `${path}${key}.`) : [[path + key, String(value)]];
  });
}

test('every text is there in both languages, and English has no Chinese left in it', () => {
  const zh = texts(STRINGS.zh);
  const en = texts(STRINGS.en);
  expect(en.map(([key]) => key)).toEqual(zh.map(([key]) => key));
  for (const [key, text] of zh) expect([key, text]).toEqual([key, expect.stringMatching(/[\u4e00-\u9fff]/)]);
  for (const [key, text] of en) expect([key, text]).toEqual([key, expect.not.stringMatching(/[\u4e00-\u9fff]/)]);
});

test('English counts one without a plural', () => {
  expect(STRINGS.en.rows(1)).toBe('1 row');
  expect(STRINGS.en.rows(16)).toBe('16 rows');
});
