/**
 * The one store that functions and pane share: they run in one page (shared runtime), so a module is enough. It holds the
 * bundled reports from the moment the script is read. Whoever loads further ones says so by `readiness.until`, and answers
 * wait for them.
 */
import { seeds } from '../../seeds/index';
import { createReadiness, type Readiness } from './readiness';
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
  readonly readiness: Readiness;
  /** Answers given to cells that will not be told of a change (functions/live): Excel has to ask again for those. */
  standingAnswers: number;
  /** Changes settings that answers depend on, and tells the listeners where that changed any. */
  changeSettings(settings: Partial<Settings>): void;
  /** Calls `listener` whenever the same question may have a new answer: reports, settings or readiness changed. */
  onChange(listener: () => void): () => void;
}

/** A session of its own, for tests and for tools that hold other reports. */
export function createSession(store: Store, settings: Partial<Settings> = {}): Session {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  store.subscribe(tell);
  const own: Settings = { language: 'zh-CN', cards: false, formats: false, ...settings };
  return {
    store,
    settings: own,
    readiness: createReadiness(tell),
    standingAnswers: 0,
    changeSettings(change) {
      const before = { ...own };
      Object.assign(own, change);
      if (Object.entries(own).some(([name, value]) => before[name as keyof Settings] !== value)) tell();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export const session: Session = createSession(createStore(seeds));
