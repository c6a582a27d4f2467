/** The first screen: a search box over the datasets, in groups. */
import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { DATASET_GROUPS, type Dataset } from '../tables';
import { DatasetItem } from './dataset-item';
import { searchDatasets } from './search-datasets';
import { useStrings } from './strings';
import { useRoving } from './use-roving';

const useStyles = makeStyles({
  search: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  box: { width: '100%', maxWidth: 'none' },
  list: { flexGrow: 1, overflowY: 'auto', paddingBottom: tokens.spacingVerticalM },
  heading: {
    position: 'sticky',
    top: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  items: { listStyleType: 'none', margin: 0, padding: 0 },
  nothing: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface DatasetListProps {
  readonly datasets: readonly Dataset[];
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onOpen: (id: string) => void;
  /** The dataset just left, which gets the focus back. */
  readonly focusId: string | null;
}

export function DatasetList({ datasets, search, onSearch, onOpen, focusId }: DatasetListProps): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const { listRef, onKeyDown, enter } = useRoving();
  const [activeId, setActiveId] = useState(focusId);
  const found = searchDatasets(datasets, search);
  const tabId = found.some(({ id }) => id === activeId) ? activeId : found[0]?.id;
  const groups = DATASET_GROUPS.map((group) => ({ group, members: found.filter((each) => each.group === group) }));

  useEffect(() => {
    if (focusId !== null) enter();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the screen comes up, never while the user types
  }, []);

  return (
    <>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          aria-label={strings.searchLabel}
          placeholder={strings.searchPlaceholder}
          dismiss={{ 'aria-label': strings.clearSearch }}
          value={search}
          onChange={(_, { value }) => onSearch(value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              enter();
            } else if (event.key === 'Escape' && search !== '') {
              event.stopPropagation(); // an empty box leaves the key to Excel, which goes back to the cells
              onSearch('');
            }
          }}
        />
        <span className={styles.hidden} role="status">
          {search.trim() === '' ? '' : strings.found(found.length)}
        </span>
      </div>
      <div className={styles.list} ref={listRef} onKeyDown={onKeyDown} role="group" aria-label={strings.listLabel}>
        {found.length === 0 && (
          <div className={styles.nothing}>
            <span>{datasets.length === 0 ? strings.noReports : strings.nothingFound(search.trim())}</span>
            {datasets.length > 0 && (
              <Button size="small" onClick={() => onSearch('')}>
                {strings.clearSearch}
              </Button>
            )}
          </div>
        )}
        {groups.map(({ group, members }) =>
          members.length === 0 ? null : (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 className={styles.heading} id={`group-${group}`}>
                {strings.groups[group]}
              </h2>
              <ul className={styles.items}>
                {members.map((dataset) => (
                  <li key={dataset.id}>
                    <DatasetItem
                      dataset={dataset}
                      inTabOrder={dataset.id === tabId}
                      onFocus={() => setActiveId(dataset.id)}
                      onOpen={() => onOpen(dataset.id)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
    </>
  );
}
