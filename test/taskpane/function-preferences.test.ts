/** @jest-environment jsdom */
import {
  preferredSettings,
  readFunctionPreferences,
  writeFunctionPreferences,
} from '../../src/taskpane/function-preferences';
import { functionPrefix } from '../../src/taskpane/namespace';

const ABLE = { language: 'en-US', cards: true, formats: true } as const;

test('cards are wanted and the language is Office’s until chosen otherwise', () => {
  expect(readFunctionPreferences('fresh ')).toEqual({ cards: true, language: 'auto' });
  expect(preferredSettings(ABLE, { cards: true, language: 'auto' })).toEqual(ABLE);
});

test('what was chosen is there again, under its own key only', () => {
  writeFunctionPreferences('a ', { cards: false, language: 'zh-CN' });
  expect(readFunctionPreferences('a ')).toEqual({ cards: false, language: 'zh-CN' });
  expect(readFunctionPreferences('b ')).toEqual({ cards: true, language: 'auto' });
  expect(preferredSettings(ABLE, readFunctionPreferences('a '))).toEqual({ ...ABLE, cards: false, language: 'zh-CN' });
});

test('a card is never asked for where this Excel shows none', () => {
  expect(preferredSettings({ ...ABLE, cards: false }, { cards: true, language: 'auto' }).cards).toBe(false);
});

test.each([
  ['?namespace=YANBIAO', 'YANBIAO.'],
  ['?_host_Info=Excel$Win32&namespace=Yanbiao', 'YANBIAO.'],
  ['', ''],
  ['?namespace=', ''],
  ['?namespace=A)%2BWEBSERVICE(', ''],
])('the page at %s types functions behind “%s”', (search, prefix) => {
  expect(functionPrefix(search)).toBe(prefix);
});
