/**
 * What ExcelApi 1.20 adds to Microsoft's client. The client of the npm package (1.1.110, looked up in each of its bundles) knows
 * the set by its types alone: it hands `mergeUndoGroup` to nobody, so that such a run sends the very bytes of any other, and has no
 * `CustomFunctionManager.setVisibility`. What the client of the CDN sends instead is not documented. In the workbench a run that
 * wants to be one step of the undo marks its requests with an id, in the customData that goes with each of them and that Excel and
 * the host do not read otherwise; nothing else of the client is changed.
 */

const MARK = 'undo-group:';

interface Context {
  _customData: string;
}

type Batch = (context: Context) => Promise<unknown>;

/** What is used of the client's globals in the add-in's page. */
interface ClientWindow {
  readonly Excel?: {
    run: ((...args: unknown[]) => Promise<unknown>) & { marked?: boolean };
    readonly CustomFunctionManager?: { setVisibility?: unknown };
  };
  readonly OfficeExtension?: { readonly Error: new (details: object) => Error };
}

/** The group a request belongs to, by its customData. */
export function undoGroupOf(customData: unknown): string | undefined {
  return typeof customData === 'string' && customData.startsWith(MARK) ? customData : undefined;
}

/**
 * Called with every message of the client, of which the first comes when its library is loaded and no code of the add-in has run.
 * A page of another origin cannot be reached: its groups are a step per batch.
 */
export function markUndoGroups(frame: HTMLIFrameElement): void {
  const page = reach(frame);
  const excel = page?.Excel;
  if (!excel || excel.run.marked === true) return;
  excel.run = marking(excel.run.bind(excel));
  const manager = excel.CustomFunctionManager;
  if (!manager || manager.setVisibility !== undefined) return;
  manager.setVisibility = () => {
    throw missing(page, 'CustomFunctionManager.setVisibility');
  };
}

let groups = 0;

function marking(run: (...args: unknown[]) => Promise<unknown>) {
  const marked = async (...args: unknown[]): Promise<unknown> => {
    const [options, batch] = args;
    const wanted = (options as { mergeUndoGroup?: unknown } | undefined)?.mergeUndoGroup === true;
    if (!wanted || typeof batch !== 'function') return run(...args);
    const group = `${MARK}${++groups}`;
    let used: { readonly context: Context; readonly before: string } | undefined;
    try {
      return await run(options, (context: Context) => {
        used = { context, before: context._customData };
        context._customData = group;
        return (batch as Batch)(context);
      });
    } finally {
      // A context may be run again (`previousObjects`).
      if (used) used.context._customData = used.before;
    }
  };
  return Object.assign(marked, { marked: true });
}

function missing(page: ClientWindow, member: string): Error {
  const message = `The requested API is not implemented: ${member}.`;
  const details = { code: 'ApiNotImplemented', message, httpStatusCode: 501, debugInfo: { errorLocation: member } };
  return page.OfficeExtension ? new page.OfficeExtension.Error(details) : new Error(message);
}

function reach(frame: HTMLIFrameElement): ClientWindow | undefined {
  try {
    const page: unknown = frame.contentWindow;
    return (page as ClientWindow | null)?.Excel ? (page as ClientWindow) : undefined;
  } catch {
    return undefined;
  }
}
