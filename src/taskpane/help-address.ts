/** The function help page beside the pane's own; the build writes one per language (functions/help-page.js). */
import type { Language } from '../tables';

/** Relative to the pane. `id` is a function's name, left out for the top of the page. */
export function helpAddress(language: Language, id = ''): string {
  return `${language === 'zh' ? 'help.html' : 'help.en-US.html'}${id === '' ? '' : `#${id}`}`;
}
