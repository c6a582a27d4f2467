/** The pane's texts, by language. */
import { createContext, useContext } from 'react';
import type { Language } from '../../tables';
import { en } from './en';
import { zh } from './zh';

/** The shape of zh.ts with its literal texts widened, so that en.ts must have the same keys and arguments. */
export type Strings = typeof zh;

export const STRINGS: Readonly<Record<Language, Strings>> = { zh, en };

const LanguageContext = createContext<Language>('zh');

export const LanguageProvider = LanguageContext.Provider;

/** The language of the pane and its texts. */
export function useStrings(): { readonly language: Language; readonly strings: Strings } {
  const language = useContext(LanguageContext);
  return { language, strings: STRINGS[language] };
}
