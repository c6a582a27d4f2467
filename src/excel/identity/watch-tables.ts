/** Notices that tables came or went, so that a list of them can be made anew. */
import { hasExcelApi, run } from '../run';

/** Deleting a sheet of ten tables is ten events, and one reason to look again. Milliseconds. */
const QUIET = 300;

type Registration = (
  context: Excel.RequestContext,
  tell: (event: object) => Promise<void>,
) => OfficeExtension.EventHandlerResult<never>;

interface Watched {
  readonly api: string;
  readonly register: Registration;
}

const EVENTS: readonly Watched[] = [
  { api: '1.9', register: ({ workbook }, tell) => workbook.tables.onAdded.add(tell) },
  { api: '1.9', register: ({ workbook }, tell) => workbook.tables.onDeleted.add(tell) },
  { api: '1.7', register: ({ workbook }, tell) => workbook.worksheets.onActivated.add(tell) },
  { api: '1.7', register: ({ workbook }, tell) => workbook.worksheets.onAdded.add(tell) },
  { api: '1.7', register: ({ workbook }, tell) => workbook.worksheets.onDeleted.add(tell) },
];

/**
 * Calls `onChange` some time after tables or sheets were added, deleted or shown here; what co-authors do elsewhere is not
 * told of. Returns what ends it. An Excel without one of the events tells of the others.
 */
export function watchTables(onChange: () => void): () => void {
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (event: object): Promise<void> => {
    if (over || isRemote(event)) return Promise.resolve();
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
    return Promise.resolve();
  };
  const registered = EVENTS.filter(({ api }) => hasExcelApi(api)).map(({ register }) =>
    run(async (context) => {
      const result = register(context, tell);
      await context.sync();
      return result;
    }).catch(() => null),
  );
  return () => {
    over = true;
    clearTimeout(timer);
    for (const each of registered) void each.then(remove);
  };
}

/** Some events do not say whose doing it was. */
function isRemote(event: object): boolean {
  return 'source' in event && event.source === 'Remote';
}

async function remove(result: OfficeExtension.EventHandlerResult<never> | null): Promise<void> {
  if (!result) return;
  await Excel.run(result.context as Excel.RequestContext, async (context) => {
    result.remove();
    await context.sync();
  }).catch(() => undefined);
}
