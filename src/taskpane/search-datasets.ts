/** The search box: which datasets match what was typed. */
import type { Dataset } from '../tables';

/** Datasets in which every word typed occurs: in the title of either language, a broker, a report title or a date. */
export function searchDatasets(datasets: readonly Dataset[], typed: string): Dataset[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return datasets.filter((dataset) => {
    const text = fold(
      [
        dataset.title.zh,
        dataset.title.en,
        ...dataset.sources.flatMap((each) => [each.broker, each.title, each.date]),
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}

/** Full-width and half-width, upper and lower case are one. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
