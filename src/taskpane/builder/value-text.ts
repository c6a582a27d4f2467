/** A figure as the cell shows it, with the word that stands before it: 超 120万亿. */
import type { Fact } from '../../facts/fact';
import { QUALIFIERS } from '../../query/fact-words';
import { shownValue } from '../../query/shown-value';
import { displayText, type Language } from '../../tables';

/** The value in `unit` ("" for the base unit). Throws Problem for a unit that does not fit. */
export function valueText(fact: Fact, unit: string): string {
  const { value, numberFormat } = shownValue(fact, unit);
  return displayText(value, numberFormat);
}

/** 超, 约 and the like; "" for an exact figure. */
export function qualifierText(fact: Fact, language: Language): string {
  return QUALIFIERS[fact.qualifier][language === 'zh' ? 0 : 1];
}

/** Both, as one text for a list. */
export function qualifiedText(fact: Fact, language: Language): string {
  return [qualifierText(fact, language), valueText(fact, '')].filter((part) => part !== '').join(' ');
}
