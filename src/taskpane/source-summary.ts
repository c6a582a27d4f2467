/** Whose data it is, in the few characters a list has. */
import type { Dataset } from '../tables';
import type { Strings } from './strings';

/** Broker and date of a single report; else the brokers and how many reports. */
export function sourceSummary(dataset: Dataset, strings: Strings): string {
  const [first, second] = dataset.sources;
  if (!first) return '';
  if (second) {
    const brokers = [...new Set(dataset.sources.map(({ broker }) => broker).filter((broker) => broker !== null))];
    return [strings.reports(dataset.sources.length), brokers.join('、')].filter((part) => part !== '').join(' · ');
  }
  const date = first.date === null ? strings.undated : first.dateEstimated ? strings.estimated(first.date) : first.date;
  return [first.broker, date].filter((part) => part !== null).join(' · ');
}
