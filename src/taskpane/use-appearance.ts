/** Light or dark: the user's choice, else Office's theme, else the system's. */
import { useEffect, useState } from 'react';
import { officeIsDark, storagePrefix, type Host } from './office-host';
import { readPreference, writePreference } from './preferences';

export const APPEARANCES = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export interface AppearanceState {
  readonly appearance: Appearance;
  readonly dark: boolean;
  readonly choose: (appearance: Appearance) => void;
}

export function useAppearance(host: Host): AppearanceState {
  const key = `${storagePrefix(host)}yanbiao.appearance`;
  const [appearance, setAppearance] = useState<Appearance>(() => asAppearance(readPreference(key)));
  const systemDark = useSystemDark();
  const dark = appearance === 'auto' ? (officeIsDark(host) ?? systemDark) : appearance === 'dark';
  const choose = (next: Appearance): void => {
    writePreference(key, next);
    setAppearance(next);
  };
  return { appearance, dark, choose };
}

/** Anything unknown, such as a value of a later version, is `auto`. */
export function asAppearance(text: string | null): Appearance {
  return APPEARANCES.find((appearance) => appearance === text) ?? 'auto';
}

function useSystemDark(): boolean {
  const [dark, setDark] = useState(() => query()?.matches ?? false);
  useEffect(() => {
    const media = query();
    const update = (event: MediaQueryListEvent): void => setDark(event.matches);
    media?.addEventListener('change', update);
    return () => media?.removeEventListener('change', update);
  }, []);
  return dark;
}

function query(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function' ? window.matchMedia('(prefers-color-scheme: dark)') : undefined;
}
