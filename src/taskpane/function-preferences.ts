/**
 * What the user chose for the functions' results, kept beside the pane's other preferences. Read in the functions bundle
 * before the first answer, written by the settings screen.
 */
import type { Language as LanguageTag, Settings } from '../query/session';
import { readPreference, writePreference } from './preferences';

export const LANGUAGE_CHOICES = ['auto', 'zh-CN', 'en-US'] as const;
/** `auto` is Office's own language. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export interface FunctionPreferences {
  readonly cards: boolean;
  readonly language: LanguageChoice;
}

const CARDS = 'yanbiao.cards';
const LANGUAGE = 'yanbiao.language';

/** The stored choices; cards are wanted and the language is Office's until chosen otherwise. `prefix`: see storagePrefix. */
export function readFunctionPreferences(prefix: string): FunctionPreferences {
  return {
    cards: readPreference(prefix + CARDS) !== 'off',
    language: asLanguageChoice(readPreference(prefix + LANGUAGE)),
  };
}

export function writeFunctionPreferences(prefix: string, { cards, language }: FunctionPreferences): void {
  writePreference(prefix + CARDS, cards ? 'on' : 'off');
  writePreference(prefix + LANGUAGE, language);
}

/** Anything unknown, such as a value of a later version, is `auto`. */
export function asLanguageChoice(text: string | null): LanguageChoice {
  return LANGUAGE_CHOICES.find((choice) => choice === text) ?? 'auto';
}

/** What this Excel allows, as far as the user wants it: a card it cannot show is never asked for. */
export function preferredSettings(able: Settings, { cards, language }: FunctionPreferences): Settings {
  const chosen: LanguageTag = language === 'auto' ? able.language : language;
  return { ...able, cards: able.cards && cards, language: chosen };
}
