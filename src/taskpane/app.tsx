/** The whole pane: its screens between a notice where there is one and a line about the data. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session, Settings } from '../query/session';
import { BuilderScreen } from './builder/builder-screen';
import type { InsertFormula } from './builder/use-formula-insert';
import { DatasetsScreen } from './datasets-screen';
import { Footer } from './footer';
import { HostNotice } from './host-notice';
import type { Insert } from './insertion';
import type { Host } from './office-host';
import { Screens } from './screens';
import { SettingsScreen } from './settings-screen';
import { LanguageProvider } from './strings';
import { DARK, LIGHT } from './theme';
import type { FormulaTools } from './tools/formula-tools';
import { ToolsScreen } from './tools/tools-screen';
import { useScreen } from './tools/use-screen';
import { TablesScreen } from './tables/tables-screen';
import type { WorkbookCopies } from './tables/workbook-copies';
import type { WorkbookTables } from './tables/workbook-tables';
import { useAppearance } from './use-appearance';
import { useDatasets } from './use-datasets';
import { useFunctionSettings } from './use-function-settings';

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

const FULL_HEIGHT = { height: '100%' };

export interface AppProps {
  readonly host: Host;
  /** What this Excel speaks and can show. */
  readonly able: Settings;
  readonly session: Session;
  /** Stands before function names: "" or `YANBIAO.`. */
  readonly prefix: string;
  readonly insert: Insert;
  readonly insertFormula: InsertFormula;
  readonly tools: FormulaTools;
  readonly tables: WorkbookTables;
  readonly copies: WorkbookCopies;
}

export function App(props: AppProps): ReactElement {
  const { host, able, session, prefix, insert, insertFormula, tools, tables, copies } = props;
  const styles = useStyles();
  const { appearance, dark, choose } = useAppearance(host);
  const functions = useFunctionSettings(host, session, able);
  const data = useDatasets(session.store);
  const [screen, setScreen] = useScreen(tools, tables);
  const canInsert = host === 'excel';
  return (
    <LanguageProvider value={functions.language}>
      {/* No class of its own: Fluent would give it to what it opens over the pane as well. */}
      <FluentProvider theme={dark ? DARK : LIGHT} style={FULL_HEIGHT}>
        <div className={styles.pane}>
          <HostNotice host={host} />
          <main className={styles.main}>
            <Screens
              current={screen}
              onChange={setScreen}
              content={{
                data: <DatasetsScreen data={data} canInsert={canInsert} insert={insert} />,
                tables: (
                  <TablesScreen
                    tables={tables}
                    copies={copies}
                    data={data}
                    inExcel={canInsert}
                    shown={screen === 'tables'}
                    onInsertOne={() => setScreen('data')}
                  />
                ),
                formula: (
                  <BuilderScreen
                    store={session.store}
                    prefix={prefix}
                    formats={able.formats}
                    canInsert={canInsert}
                    insert={insertFormula}
                  />
                ),
                tools: <ToolsScreen tools={tools} canWrite={canInsert} />,
                settings: <SettingsScreen functions={functions} appearance={appearance} onAppearance={choose} />,
              }}
            />
          </main>
          <Footer data={data} />
        </div>
      </FluentProvider>
    </LanguageProvider>
  );
}
