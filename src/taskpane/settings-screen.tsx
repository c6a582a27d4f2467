/** What the user may choose: cards on results, the language, light or dark. */
import { Field, Link, makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { asLanguageChoice, LANGUAGE_CHOICES } from './function-preferences';
import { helpAddress } from './help-address';
import { useStrings } from './strings';
import { APPEARANCES, asAppearance, type Appearance } from './use-appearance';
import type { FunctionSettings } from './use-function-settings';

/** Each in itself, for who cannot read the other. */
const LANGUAGE_NAMES = { 'zh-CN': '中文', 'en-US': 'English' };

const useStyles = makeStyles({
  settings: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  // The switch's own margins would push it out of the line of the other labels.
  switch: { marginLeft: '-8px' },
  help: { alignSelf: 'start' },
});

export interface SettingsScreenProps {
  readonly functions: FunctionSettings;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
}

export function SettingsScreen({ functions, appearance, onAppearance }: SettingsScreenProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const words = strings.settings;
  const { preferences, cardsPossible, change } = functions;
  return (
    <div className={styles.settings}>
      <Field hint={cardsPossible ? words.cardsHint : words.noCards}>
        <Switch
          className={styles.switch}
          label={words.cards}
          checked={cardsPossible && preferences.cards}
          disabled={!cardsPossible}
          onChange={(_, { checked }) => change({ cards: checked })}
        />
      </Field>
      <Field label={words.language} hint={words.languageHint}>
        <RadioGroup
          layout="horizontal"
          value={preferences.language}
          onChange={(_, { value }) => change({ language: asLanguageChoice(value) })}
        >
          {LANGUAGE_CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={choice === 'auto' ? words.asOffice : LANGUAGE_NAMES[choice]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={strings.appearance}>
        <RadioGroup
          layout="horizontal"
          value={appearance}
          onChange={(_, { value }) => onAppearance(asAppearance(value))}
        >
          {APPEARANCES.map((choice) => (
            <Radio key={choice} value={choice} label={strings.appearances[choice]} />
          ))}
        </RadioGroup>
      </Field>
      <Link className={styles.help} href={helpAddress(language)} target="_blank" rel="noopener">
        {strings.builder.help}
      </Link>
    </div>
  );
}
