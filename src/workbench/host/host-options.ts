/** What the page (H6's side) gives to the host and gets from it; see `start-host.ts`. */
import type { Workbench } from './workbench-api';

export interface HostOptions {
  /** An empty iframe that stands in the document; `startHost` sets its `src`. */
  readonly frame: HTMLIFrameElement;
  /** The add-in page, same origin, absolute or relative. Its query and fragment are kept. */
  readonly addinUrl: string;
  /** Office.context.displayLanguage and contentLanguage. */
  readonly language: 'zh-CN' | 'en-US';
  /** functions.json of the add-in; left out where the page has no custom functions. Absent file: no functions, and said in the console. */
  readonly functionsUrl?: string;
  /** The manifest's namespace: functions are typed `NAMESPACE.NAME`; left out for bare names. */
  readonly namespace?: string;
}

export interface Host {
  /** Presses a button of the ribbon; rejects with a reason in English where the add-in has no such action. */
  runCommand(action: string, controlId: string): Promise<void>;
  /** What `window.workbench` is in tests (DESIGN §6); `startHost` has put it there. */
  readonly workbench: Workbench;
  /** Takes the listeners off the page again. */
  dispose(): void;
}
