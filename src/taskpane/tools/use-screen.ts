/** Which screen the pane shows: the tabs choose, and so do the ribbon's buttons. */
import { useState, useSyncExternalStore } from 'react';
import type { ScreenId } from '../screen-ids';
import type { FormulaTools } from './formula-tools';

/** The screen and how to change it; each press of a button of the ribbon brings the tools to the front. */
export function useScreen(tools: FormulaTools): readonly [ScreenId, (screen: ScreenId) => void] {
  const calls = useSyncExternalStore(tools.subscribe, tools.ribbonCalls);
  const [screen, setScreen] = useState<ScreenId>('data');
  const [answered, setAnswered] = useState(0);
  if (calls !== answered) {
    setAnswered(calls);
    setScreen('tools');
  }
  return [screen, setScreen];
}
