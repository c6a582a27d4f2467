/** The whole pane: its screens between a notice where there is one and a line about the data. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Store } from '../query/store';
import type { Language } from '../tables';
import { DatasetsScreen } from './datasets-screen';
import { Footer } from './footer';
import { HostNotice } from './host-notice';
import type { Insert } from './use-insert';
import type { Host } from './office-host';
import type { ScreenId } from './screen-ids';
import { Screens } from './screens';
import { LanguageProvider } from './strings';
import { DARK, LIGHT } from './theme';
import { useAppearance } from './use-appearance';
import { useDatasets } from './use-datasets';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

export interface AppProps {
  readonly host: Host;
  readonly language: Language;
  readonly store: Store;
  readonly insert: Insert;
}

export function App({ host, language, store, insert }: AppProps): ReactElement {
  const styles = useStyles();
  const { appearance, dark, choose } = useAppearance(host);
  const data = useDatasets(store);
  const [screen, setScreen] = useState<ScreenId>('data');
  const canInsert = host === 'excel';
  return (
    <LanguageProvider value={language}>
      <FluentProvider theme={dark ? DARK : LIGHT} className={styles.pane}>
        <HostNotice host={host} />
        <main className={styles.main}>
          <Screens
            current={screen}
            onChange={setScreen}
            content={{
              data: <DatasetsScreen data={data} canInsert={canInsert} insert={insert} />,
              formula: null,
              settings: null,
            }}
          />
        </main>
        <Footer data={data} appearance={appearance} onAppearance={choose} />
      </FluentProvider>
    </LanguageProvider>
  );
}
