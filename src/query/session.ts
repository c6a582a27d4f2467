/**
 * The one store that functions and pane share: they run in one page (shared runtime), so a module is enough. It holds the
 * bundled reports from the moment the script is read; nothing has to be awaited before the first answer.
 */
import { seeds } from '../../seeds/index';
import { createStore, type Store } from './store';

export type Language = 'zh-CN' | 'en-US';

export interface Settings {
  /** Language of messages and cards. The page sets it from Office.context.displayLanguage. */
  language: Language;
  /** True where this Excel takes values with cards and the user wants them. */
  cards: boolean;
  /** True where this Excel takes a number together with its format. */
  formats: boolean;
}

export interface Session {
  readonly store: Store;
  readonly settings: Settings;
}

/** A session of its own, for tests and for tools that hold other reports. */
export function createSession(store: Store, settings: Partial<Settings> = {}): Session {
  return { store, settings: { language: 'zh-CN', cards: false, formats: false, ...settings } };
}

export const session: Session = createSession(createStore(seeds));
