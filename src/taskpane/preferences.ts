/** Small settings of the pane, kept in the browser where it lets us, else for this session only. */

const memory = new Map<string, string>();

/** The stored text, or null. A browser that blocks storage in frames is treated as empty. */
export function readPreference(key: string): string | null {
  try {
    return window.localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

export function writePreference(key: string, value: string): void {
  memory.set(key, value);
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Blocked or full: the choice then lasts as long as the pane.
  }
}
