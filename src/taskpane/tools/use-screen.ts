/** Which screen the pane shows: the tabs choose, and so do the ribbon's buttons. */
import { useState, useSyncExternalStore } from 'react';
import type { ScreenId } from '../screen-ids';

/** Work that the ribbon can ask for. */
export interface AskedByRibbon {
  /** How often it did; each time brings the screen of the work to the front. */
  readonly ribbonCalls: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The screen and how to change it. */
export function useScreen(
  tools: AskedByRibbon,
  tables: AskedByRibbon,
): readonly [ScreenId, (screen: ScreenId) => void] {
  const [screen, setScreen] = useState<ScreenId>('data');
  useCalls(tools, () => setScreen('tools'));
  useCalls(tables, () => setScreen('tables'));
  return [screen, setScreen];
}

function useCalls(asked: AskedByRibbon, onCall: () => void): void {
  const calls = useSyncExternalStore(asked.subscribe, asked.ribbonCalls);
  const [answered, setAnswered] = useState(0);
  if (calls !== answered) {
    setAnswered(calls);
    onCall();
  }
}
