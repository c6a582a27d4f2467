/** One dataset: its rows as they will stand in the sheet, what can be chosen, and the buttons that put them there. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { chartOf, planInSteps, type Dataset } from '../tables';
import { InsertBar } from './insert-bar';
import type { Insertions } from './insertion';
import { useObservable } from './observable';
import { OptionPanels } from './options/option-panels';
import { previewOf } from './options/preview-plan';
import type { Chosen } from './options/remembered-options';
import { PREVIEW_ROWS, PreviewTable } from './preview-table';
import { useStrings, type Strings } from './strings';
import { ViewHeader } from './view-header';

const useStyles = makeStyles({
  // Scrolls as a whole where the pane is too low for its parts.
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  notes: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  note: { margin: 0, display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 3, overflow: 'hidden' },
});

export interface DatasetViewProps {
  readonly dataset: Dataset;
  readonly dataVersion: string;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly canInsert: boolean;
  readonly insertions: Insertions;
  readonly onBack: () => void;
}

export function DatasetView(props: DatasetViewProps): ReactElement {
  const { dataset, dataVersion, chosen, onChoose, canInsert, insertions, onBack } = props;
  const styles = useStyles();
  const { language, strings } = useStrings();
  const previewRef = useRef<HTMLDivElement>(null);
  const { options } = chosen;
  const request = useMemo(() => ({ language, dataVersion, options }), [language, dataVersion, options]);
  const { plan, rows } = useMemo(() => previewOf(dataset, request), [dataset, request]);
  const canChart = useMemo(() => chartOf(plan) !== null, [plan]);
  const [insertion] = useState(() => insertions.of(dataset.id));
  const state = useObservable(insertion);

  // Its label names the dataset. Not the heading: office.js for the web takes over the Tab key and loses its way from an
  // element that Tab does not reach itself.
  useEffect(() => previewRef.current?.focus(), []);

  return (
    <section
      className={styles.view}
      onKeyDown={(event) => {
        // An open list of a field takes the key for itself.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation(); // office.js would take it for leaving the pane
        onBack();
      }}
    >
      <ViewHeader title={plan.title} back={strings.back} onBack={onBack} />
      <OptionPanels dataset={dataset} chosen={chosen} onChange={onChoose} canChart={canChart} />
      <PreviewTable plan={plan} frameRef={previewRef} />
      <div className={styles.notes}>
        <p className={styles.note} role="status">
          {rowsWords(rows, plan.columns.length, strings)}
        </p>
        {options.source && (
          <p className={styles.note} title={plan.sourceLine}>
            {plan.sourceLine}
          </p>
        )}
      </div>
      <InsertBar
        state={state}
        canInsert={canInsert && rows > 0}
        onInsert={(target) =>
          void insertion.start(
            {
              plan: (breathe) => planInSteps(dataset, request, breathe),
              chart: (whole) => (chosen.chart ? chartOf(whole) : null),
            },
            target,
          )
        }
        onCancel={insertion.cancel}
      />
    </section>
  );
}

function rowsWords(rows: number, columns: number, strings: Strings): string {
  if (rows === 0) return strings.options.noRows;
  const shown = rows > PREVIEW_ROWS ? strings.previewSome(PREVIEW_ROWS, rows) : strings.previewAll(rows);
  return `${shown} · ${strings.columns(columns)}`;
}
