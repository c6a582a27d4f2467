/** Picks the figure of the subject: each metric with its class and latest value, and the ratings of an industry. */
import { Dropdown, Field, makeStyles, Option, OptionGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { periodName } from '../../query/period-name';
import { useStrings, type Strings } from '../strings';
import type { Language } from '../../tables';
import type { Offer } from './offers';
import { qualifiedText } from './value-text';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '50vh' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface FigureFieldProps {
  readonly offers: readonly Offer[];
  readonly offer: Offer | null;
  readonly onPick: (id: string) => void;
}

export function FigureField({ offers, offer, onPick }: FigureFieldProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const groups = [...new Set(offers.map((each) => groupOf(each, strings)))];
  return (
    <Field label={strings.builder.figure} size="small">
      <Dropdown
        className={styles.box}
        size="small"
        listbox={{ className: styles.list }}
        disabled={offers.length === 0}
        placeholder={strings.builder.figurePlaceholder}
        value={offer === null ? '' : offerName(offer, strings)}
        selectedOptions={offer === null ? [] : [offer.id]}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onPick(optionValue)}
      >
        {groups.map((group) => (
          <OptionGroup key={group} label={group}>
            {offers
              .filter((each) => groupOf(each, strings) === group)
              .map((each) => (
                <Option key={each.id} value={each.id} text={offerName(each, strings)}>
                  <span className={styles.option}>
                    <span>{offerName(each, strings)}</span>
                    <span className={styles.quiet}>{latestOf(each, language)}</span>
                  </span>
                </Option>
              ))}
          </OptionGroup>
        ))}
      </Dropdown>
    </Field>
  );
}

function groupOf(offer: Offer, { builder }: Strings): string {
  return offer.kind === 'rating' ? builder.ratings : builder.classes[offer.metricClass];
}

function offerName(offer: Offer, { builder }: Strings): string {
  return offer.kind === 'rating' ? builder.rating(offer.broker) : offer.metric;
}

function latestOf(offer: Offer, language: Language): string {
  if (offer.kind === 'rating') return [offer.latest.rating, offer.periods[0] ?? ''].filter(Boolean).join(' · ');
  const { fact } = offer.latest.chosen;
  return [qualifiedText(fact, language), periodName(fact.period)].filter((part) => part !== '').join(' · ');
}
