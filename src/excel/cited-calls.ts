/** The citation of a formula: of every call of ours in it, each once. */
import type { Language } from '../tables';
import type { ArgumentsOf, ArgumentValue } from './call-arguments';
import type { OurCall } from './formula-calls';
import { NO_CITATION } from './freeze-words';

/** The citation of one call by its function's bare name and arguments; "" where there is none. */
export type Cite = (name: string, args: readonly ArgumentValue[]) => string;

/** In words that say so where none could be found. */
export function citationOf(
  calls: readonly OurCall[],
  argumentsOf: ArgumentsOf,
  { cite, language }: { readonly cite: Cite; readonly language: Language },
): string {
  const said = calls.map((call) => {
    const args = argumentsOf(call);
    return args === null ? '' : cite(call.name, args);
  });
  return [...new Set(said.filter((text) => text !== ''))].join('; ') || NO_CITATION[language];
}
