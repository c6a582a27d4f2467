/** The pane's screens under one row of tabs. A screen keeps its state while another is shown. */
import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { SCREENS, type ScreenId } from './screen-ids';
import { useStrings } from './strings';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    // With wider letters than here they scroll; the arrow keys bring the one in focus into sight.
    overflowX: 'auto',
    scrollbarWidth: 'none',
    paddingLeft: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // English words side by side at 320 px.
  tight: { paddingInline: '2px' },
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  hidden: { display: 'none' },
});

export interface ScreensProps {
  readonly current: ScreenId;
  readonly onChange: (screen: ScreenId) => void;
  readonly content: Readonly<Record<ScreenId, ReactNode>>;
}

/** A screen is built when it is first shown: the pane comes up with one of them. */
export function Screens({ current, onChange, content }: ScreensProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const [shown, setShown] = useState<ReadonlySet<ScreenId>>(new Set([current]));
  // The ribbon changes the screen too, without a click on a tab.
  if (!shown.has(current)) setShown(new Set([...shown, current]));
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={strings.name}
        selectedValue={current}
        onTabSelect={(_, { value }) => onChange(value as ScreenId)}
      >
        {SCREENS.map((id) => (
          <Tab
            key={id}
            className={mergeClasses(language === 'en' && styles.tight)}
            id={`tab-${id}`}
            value={id}
            aria-controls={`screen-${id}`}
          >
            {strings.screens[id]}
          </Tab>
        ))}
      </TabList>
      {SCREENS.map((id) => (
        <div
          key={id}
          id={`screen-${id}`}
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
          className={mergeClasses(styles.screen, id !== current && styles.hidden)}
        >
          {shown.has(id) && content[id]}
        </div>
      ))}
    </>
  );
}
