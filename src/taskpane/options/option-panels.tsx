/** What can be chosen for a table before it is inserted, folded away until wanted. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { daySpansOf, facetsOf, type Dataset } from '../../tables';
import { Disclosure } from '../disclosure';
import { useStrings, type Strings } from '../strings';
import { ColumnField, columnsSummary } from './column-field';
import { DayField } from './day-field';
import { chosenDays, chosenValues, withDays, withValues } from './edit-options';
import { LayoutFields } from './layout-fields';
import type { Chosen } from './remembered-options';
import { ValueField } from './value-field';

const useStyles = makeStyles({
  panels: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
    // The preview below stays in sight.
    maxHeight: '38vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

export interface OptionPanelsProps {
  readonly dataset: Dataset;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  readonly canChart: boolean;
}

export function OptionPanels({ dataset, chosen, onChange, canChart }: OptionPanelsProps): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const words = strings.options;
  const { options } = chosen;
  const facets = useMemo(() => facetsOf(dataset), [dataset]);
  const spans = useMemo(() => daySpansOf(dataset), [dataset]);
  const hasChanges = dataset.columns.some(({ signed }) => signed === true);
  const change = (next: Chosen['options']): void => onChange({ ...chosen, options: next });
  return (
    <div className={styles.panels}>
      <Disclosure
        title={words.columnsAndFilters}
        summary={[
          columnsSummary(dataset, options, strings),
          ...(options.filters.length > 0 ? [words.filtered(options.filters.length)] : []),
        ].join(' · ')}
        className={styles.panel}
      >
        <ColumnField dataset={dataset} options={options} onChange={change} />
        {facets.map((facet) => (
          <ValueField
            key={facet.column}
            facet={facet}
            chosen={chosenValues(options, facet.column)}
            onChange={(values) => change(withValues(options, facet.column, values, facet.values.length))}
          />
        ))}
        {spans.map((span) => (
          <DayField
            key={span.column}
            span={span}
            days={chosenDays(options, span.column)}
            onChange={(days) => change(withDays(options, span.column, days))}
          />
        ))}
      </Disclosure>
      <Disclosure
        title={words.layout}
        summary={layoutSummary(chosen, hasChanges, canChart, strings)}
        className={styles.panel}
      >
        <LayoutFields chosen={chosen} onChange={onChange} hasChanges={hasChanges} canChart={canChart} />
      </Disclosure>
    </div>
  );
}

function layoutSummary(
  { options, chart }: Chosen,
  hasChanges: boolean,
  canChart: boolean,
  { options: words }: Strings,
): string {
  const parts = [
    ...(options.title ? [words.title] : []),
    ...(options.source ? [words.source] : []),
    ...(hasChanges && options.signs !== 'plain' ? [words.signStyles[options.signs]] : []),
    ...(canChart && chart ? [words.chart] : []),
  ];
  return parts.length === 0 ? words.bare : parts.join(' · ');
}
