/** The formula builder: pick a figure, see its answer and source, and write the formula. */
import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import { catalogOf } from '../../query/catalog';
import { periodName } from '../../query/period-name';
import type { Store } from '../../query/store';
import { helpAddress } from '../help-address';
import { useStrings, type Strings } from '../strings';
import { AnswerView } from './answer-view';
import { CellFields } from './cell-fields';
import { ChoiceField } from './choice-field';
import { FigureField } from './figure-field';
import { FormulaBar } from './formula-bar';
import type { Offer } from './offers';
import { SubjectField } from './subject-field';
import { useBuilder } from './use-builder';
import type { InsertFormula } from './use-formula-insert';

const useStyles = makeStyles({
  scroll: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  // A period of days is long, a unit short.
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr)',
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  help: { alignSelf: 'start', fontSize: tokens.fontSizeBase200 },
});

export interface BuilderScreenProps {
  readonly store: Store;
  /** Stands before function names: "" or `YANBIAO.`. */
  readonly prefix: string;
  /** False where a number cannot bring its format: the cell is given it then. */
  readonly formats: boolean;
  readonly canInsert: boolean;
  readonly insert: InsertFormula;
}

export function BuilderScreen({ store, prefix, formats, canInsert, insert }: BuilderScreenProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const words = strings.builder;
  useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.revision,
  );
  const catalog = catalogOf(store);
  const builder = useBuilder(catalog, language, prefix);
  const { offer, call, answer } = builder;
  const cellsUsed = builder.fromCells && Object.values(builder.cells).some((address) => address.trim() !== '');
  return (
    <>
      <div className={styles.scroll}>
        <SubjectField catalog={catalog} subject={builder.subject} onPick={builder.pickSubject} />
        <FigureField offers={builder.offers} offer={offer} onPick={builder.pickOffer} />
        <div className={styles.pair}>
          <ChoiceField
            label={offer?.kind === 'rating' ? words.asOf : words.period}
            none={latestName(offer, strings)}
            options={offer?.periods ?? []}
            value={builder.period}
            disabled={offer === null}
            onPick={builder.pickPeriod}
          />
          <ChoiceField
            label={words.unit}
            none={words.baseUnit}
            options={builder.units}
            value={builder.unit}
            disabled={builder.units.length === 0}
            onPick={builder.pickUnit}
          />
        </div>
        {call === null ? (
          <Text size={200} className={styles.quiet}>
            {words.start}
          </Text>
        ) : (
          <CellFields
            call={call}
            on={builder.fromCells}
            cells={builder.cells}
            onSwitch={builder.takeFromCells}
            onCell={builder.setCell}
          />
        )}
        {cellsUsed && (
          <Text size={200} className={styles.quiet}>
            {words.previewIsPicked}
          </Text>
        )}
        {answer !== null && <AnswerView answer={answer} />}
        <Link className={styles.help} href={helpAddress(language, call?.id)} target="_blank" rel="noopener">
          {words.help}
        </Link>
      </div>
      <FormulaBar
        formula={builder.formula}
        numberFormat={formats || !answer?.ok ? null : answer.numberFormat}
        canInsert={canInsert}
        insert={insert}
      />
    </>
  );
}

/** 最新, with the period that is. */
function latestName(offer: Offer | null, { builder }: Strings): string {
  const period = offer?.kind === 'figure' ? periodName(offer.latest.chosen.fact.period) : (offer?.periods[0] ?? '');
  return period === '' ? builder.latest : builder.latestIs(period);
}
