/** How the table will look: lines around it, colours of changes, a chart beside it. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SIGN_STYLES } from '../../tables';
import { useStrings } from '../strings';
import { ChoiceGroup } from '../tools/choice-group';
import type { Chosen } from './remembered-options';

const useStyles = makeStyles({
  lines: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, margin: '-6px 0 -6px -8px' },
});

export interface LayoutFieldsProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  /** False where no column holds changes. */
  readonly hasChanges: boolean;
  /** False where these rows make no chart. */
  readonly canChart: boolean;
}

export function LayoutFields({ chosen, onChange, hasChanges, canChart }: LayoutFieldsProps): ReactElement {
  const styles = useStyles();
  const words = useStrings().strings.options;
  const { options } = chosen;
  return (
    <>
      <div className={styles.lines}>
        {(['title', 'source'] as const).map((line) => (
          <Checkbox
            key={line}
            label={words[line]}
            checked={options[line]}
            onChange={(_, { checked }) => onChange({ ...chosen, options: { ...options, [line]: checked === true } })}
          />
        ))}
        {canChart && (
          <Checkbox
            label={words.chart}
            checked={chosen.chart}
            onChange={(_, { checked }) => onChange({ ...chosen, chart: checked === true })}
          />
        )}
      </div>
      {hasChanges && (
        <ChoiceGroup
          label={words.signs}
          choices={SIGN_STYLES}
          names={words.signStyles}
          value={options.signs}
          onChange={(signs) => onChange({ ...chosen, options: { ...options, signs } })}
        />
      )}
    </>
  );
}
