/** What was chosen for each dataset, kept as long as the pane is open. */
import { useState } from 'react';
import { DEFAULT_OPTIONS, type TableOptions } from '../../tables';

export interface Chosen {
  readonly options: TableOptions;
  /** A chart beside the table, where its rows make one. */
  readonly chart: boolean;
}

export const FIRST_CHOICE: Chosen = { options: DEFAULT_OPTIONS, chart: false };

export interface RememberedOptions {
  readonly of: (datasetId: string) => Chosen;
  readonly choose: (datasetId: string, chosen: Chosen) => void;
}

export function useRememberedOptions(): RememberedOptions {
  const [choices, setChoices] = useState<ReadonlyMap<string, Chosen>>(new Map());
  return {
    of: (datasetId) => choices.get(datasetId) ?? FIRST_CHOICE,
    choose: (datasetId, chosen) => setChoices((all) => new Map(all).set(datasetId, chosen)),
  };
}
