/** What a table of the workbook is called in the pane. */
import type { KnownTable } from '../../excel';
import type { Dataset, Language } from '../../tables';

/** Finds the title of its dataset; the title or name it was written with where the data has that no more. */
export type TitleOf = (table: KnownTable) => string;

export function titles(datasets: readonly Dataset[], language: Language): TitleOf {
  const byId = new Map(datasets.map(({ id, title }) => [id, title[language]]));
  return ({ datasetId, record, of, name }) => {
    const id = datasetId ?? record?.datasetId ?? of?.datasetId ?? '';
    return byId.get(id) ?? record?.title ?? of?.title ?? name;
  };
}
