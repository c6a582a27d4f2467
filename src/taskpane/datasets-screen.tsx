/** The first screen: the datasets there are, or one of them. */
import { useState, type ReactElement } from 'react';
import { DatasetList } from './dataset-list';
import { DatasetView } from './dataset-view';
import { Insertions, type Insert } from './insertion';
import { useRememberedOptions } from './options/remembered-options';
import type { Data } from './use-datasets';

export interface DatasetsScreenProps {
  readonly data: Data;
  readonly canInsert: boolean;
  readonly insert: Insert;
}

export function DatasetsScreen({ data, canInsert, insert }: DatasetsScreenProps): ReactElement {
  const [search, setSearch] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [lastId, setLastId] = useState<string | null>(null);
  const remembered = useRememberedOptions();
  const [insertions] = useState(() => new Insertions(insert));
  const open = data.datasets.find(({ id }) => id === openId);
  const show = (id: string | null): void => {
    setLastId(id ?? openId);
    setOpenId(id);
  };
  return open ? (
    <DatasetView
      key={open.id}
      dataset={open}
      dataVersion={data.version}
      chosen={remembered.of(open.id)}
      onChoose={(chosen) => remembered.choose(open.id, chosen)}
      canInsert={canInsert}
      insertions={insertions}
      onBack={() => show(null)}
    />
  ) : (
    <DatasetList datasets={data.datasets} search={search} onSearch={setSearch} onOpen={show} focusId={lastId} />
  );
}
