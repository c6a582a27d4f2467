/** The bottom line: what data this is, and the pane's one setting. */
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStrings } from './strings';
import { APPEARANCES, asAppearance, type Appearance } from './use-appearance';
import type { Data } from './use-datasets';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
  },
  version: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  select: { flexShrink: 0, '& select': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 } },
});

export interface FooterProps {
  readonly data: Data;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
}

export function Footer({ data, appearance, onAppearance }: FooterProps): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const version = strings.dataVersion(data.reports, data.version);
  return (
    <footer className={styles.footer}>
      <span className={styles.version} title={version}>
        {version}
      </span>
      <Select
        className={styles.select}
        size="small"
        appearance="filled-lighter"
        aria-label={strings.appearance}
        title={strings.appearance}
        value={appearance}
        onChange={(_, { value }) => onAppearance(asAppearance(value))}
      >
        {APPEARANCES.map((each) => (
          <option key={each} value={each}>
            {strings.appearances[each]}
          </option>
        ))}
      </Select>
    </footer>
  );
}
