/** One dataset: its rows as they will stand in the sheet, their source, and the buttons that put them there. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { planTable, type Dataset } from '../tables';
import { InsertBar } from './insert-bar';
import { PREVIEW_ROWS, PreviewTable } from './preview-table';
import { useStrings } from './strings';
import { useInsert, type Insert } from './use-insert';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  head: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
  title: {
    margin: 0,
    paddingTop: '5px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  notes: {
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
  readonly canInsert: boolean;
  readonly insert: Insert;
  readonly onBack: () => void;
}

export function DatasetView({ dataset, dataVersion, canInsert, insert, onBack }: DatasetViewProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const previewRef = useRef<HTMLDivElement>(null);
  const plan = useMemo(() => planTable(dataset, { language, dataVersion }), [dataset, language, dataVersion]);
  const insertion = useInsert(plan, insert);
  const rows = plan.rows.length;

  // Its label names the dataset. Not the heading: office.js for the web takes over the Tab key and loses its way from an
  // element that Tab does not reach itself.
  useEffect(() => previewRef.current?.focus(), []);

  return (
    <section
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation(); // office.js would take it for leaving the pane
        onBack();
      }}
    >
      <header className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={strings.back}
          title={strings.back}
          onClick={onBack}
        />
        <h2 className={styles.title} title={plan.title}>
          {plan.title}
        </h2>
      </header>
      <PreviewTable plan={plan} frameRef={previewRef} />
      <div className={styles.notes}>
        <p className={styles.note}>
          {rows > PREVIEW_ROWS ? strings.previewSome(PREVIEW_ROWS, rows) : strings.previewAll(rows)}
          {' · '}
          {strings.columns(plan.columns.length)}
        </p>
        <p className={styles.note} title={plan.sourceLine}>
          {plan.sourceLine}
        </p>
      </div>
      <InsertBar insertion={insertion} canInsert={canInsert} />
    </section>
  );
}
