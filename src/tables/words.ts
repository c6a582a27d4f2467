/** The two languages of everything a user reads, and text given in both. */
export type Language = 'zh' | 'en';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A text in both languages. */
export function words(zh: string, en: string): Words {
  return { zh, en };
}

/** The same text in both languages: names, printed words, anything a report says itself. */
export function asPrinted(text: string): Words {
  return { zh: text, en: text };
}
