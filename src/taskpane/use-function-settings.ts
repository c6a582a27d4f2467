/** The settings of the functions as the pane's state. A change is stored, and cells get their new answers by themselves. */
import { useState } from 'react';
import type { Session, Settings } from '../query/session';
import type { Language } from '../tables';
import {
  preferredSettings,
  readFunctionPreferences,
  writeFunctionPreferences,
  type FunctionPreferences,
} from './function-preferences';
import { languageOf, languageTag } from './language';
import { storagePrefix, type Host } from './office-host';

export interface FunctionSettings {
  readonly preferences: FunctionPreferences;
  /** False where this Excel shows no cards: the switch says so. */
  readonly cardsPossible: boolean;
  /** Of pane, cards and messages. */
  readonly language: Language;
  readonly change: (change: Partial<FunctionPreferences>) => void;
}

/** `able` is what this Excel speaks and can show. */
export function useFunctionSettings(host: Host, session: Session, able: Settings): FunctionSettings {
  const prefix = storagePrefix(host);
  const [preferences, setPreferences] = useState(() => readFunctionPreferences(prefix));
  return {
    preferences,
    cardsPossible: able.cards,
    language: languageOf(preferredSettings(able, preferences).language),
    change(change) {
      const next = { ...preferences, ...change };
      setPreferences(next);
      writeFunctionPreferences(prefix, next);
      const settings = preferredSettings(able, next);
      session.changeSettings(settings);
      document.documentElement.lang = languageTag(languageOf(settings.language));
    },
  };
}
