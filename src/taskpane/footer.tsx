/** The bottom line: what data this is. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStrings } from './strings';
import type { Data } from './use-datasets';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

export function Footer({ data }: { readonly data: Data }): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const version = strings.dataVersion(data.reports, data.version);
  return (
    <footer className={styles.footer} title={version}>
      {version}
    </footer>
  );
}
