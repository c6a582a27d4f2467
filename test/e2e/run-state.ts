/** What global-setup hands to global-teardown, which jest loads apart from each other in one process. */
import type { BrowserServer } from 'playwright-core';

/** --no-sandbox: containers run as root. The rest keeps a browser from calling home while tests count requests. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface RunState {
  readonly server: { close(): Promise<void> };
  readonly browser: BrowserServer;
  /** Folder of the pages that test files build. */
  readonly builds: string;
}

const holder = globalThis as { yanbiaoE2e?: RunState };

export function remember(state: RunState): void {
  holder.yanbiaoE2e = state;
}

export function recall(): RunState | undefined {
  return holder.yanbiaoE2e;
}
