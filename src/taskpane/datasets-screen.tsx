/** The first screen: the datasets there are, or one of them. */
import { useState, type ReactElement } from 'react';
import { DatasetList } from './dataset-list';
import { DatasetView } from './dataset-view';
import type { Data } from './use-datasets';
import type { Insert } from './use-insert';

export interface DatasetsScreenProps {
  readonly data: Data;
  readonly canInsert: boolean;
  readonly insert: Insert;
}

export function DatasetsScreen({ data, canInsert, insert }: DatasetsScreenProps): ReactElement {
  const [search, setSearch] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [lastId, setLastId] = useState<string | null>(null);
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
      canInsert={canInsert}
      insert={insert}
      onBack={() => show(null)}
    />
  ) : (
    <DatasetList datasets={data.datasets} search={search} onSearch={setSearch} onOpen={show} focusId={lastId} />
  );
}
