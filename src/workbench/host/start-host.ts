/** The host: opens an add-in page in a frame and is Excel on the web to it, with a `HostWorkbook` behind. */
import type { HostWorkbook } from '../host-workbook';
import { EventHub } from './events/event-hub';
import { translateEvents } from './events/translate';
import { fetchFunctions, readFunctions } from './functions/function-metadata';
import { FunctionRuntime } from './functions/function-runtime';
import { Invocations } from './functions/invocations';
import type { Host, HostOptions } from './host-options';
import { getSelectedData, setSelectedData } from './messages/document-methods';
import { ClientMessages, type ClientMessage } from './messages/client-messages';
import { openChannel } from './messages/frame-channel';
import { frameUrl, secureUrl, type Conversation } from './messages/frame-url';
import { markUndoGroups } from './messages/undo-mark';
import { SettingStore } from './setting-store';
import { UndoGroups } from './undo-groups';
import type { HostContext } from './wire/class-record';
import { References } from './wire/references';
import { runBatch } from './wire/run-batch';
import { createWorkbench, defaultLimits } from './workbench-object';

let conversations = 0;

/**
 * Loads the add-in into the frame and answers it until `dispose`. `window.workbench` is set. Custom functions are registered with
 * the workbook as soon as functions.json is read; their calls wait until the page is ready. A functions.json that cannot be read
 * is reported in the console, and `workbench.ready()` rejects.
 */
export function startHost(workbook: HostWorkbook, options: HostOptions): Host {
  const conversation: Conversation = {
    id: `workbench-${++conversations}`,
    controlId: `addin-${conversations}`,
    hostUrl: secureUrl(window.location.href),
  };
  const limits = defaultLimits(new URLSearchParams(window.location.search).get('excelapi') ?? undefined);
  const settings = new SettingStore(workbook);
  const references = new References();
  const invocations = new Invocations((entries) => messages.raiseRichApi(entries));
  const events = new EventHub((entries) => messages.raiseRichApi(entries));
  let tellReady: () => void = () => undefined;
  const pageReady = new Promise<void>((resolve) => (tellReady = resolve));
  const context: HostContext = {
    workbook,
    limits,
    settings,
    events,
    references,
    language: options.language,
    onFunctionResults: (results) => invocations.receive(results),
    onRegisterFunctions: (namespace, metadata) => {
      const file = readFunctions(metadata, 'registerCustomFunctions');
      new FunctionRuntime(workbook, invocations, limits, file, namespace);
    },
    onFunctionsReady: () => {
      invocations.setReady();
      tellReady();
    },
  };
  const undoGroups = new UndoGroups();
  const channel = openChannel(options.frame, conversation.id, conversation.hostUrl, (message) => {
    if (atLeast(limits.excelApi, 20)) markUndoGroups(options.frame);
    messages.receive(message as unknown as ClientMessage);
  });
  const messages = new ClientMessages({
    conversation,
    language: options.language,
    settings,
    limits,
    send: (message) => channel.send(message),
    run: (body, undoGroup) => runBatch(body, context, undefined, undoGroups.stepOf(undoGroup)),
    getSelectedData: (request) => getSelectedData(context, request),
    setSelectedData: (request) => setSelectedData(context, request),
  });
  const stopEvents = translateEvents(workbook, events, references);
  const stopSelection = workbook.on((event) => {
    if (event.kind === 'selection') messages.raiseSelectionChanged();
  });

  const functionsReady = loadFunctions(workbook, options, invocations, context);
  const ready = Promise.all([pageReady, functionsReady]).then(() => undefined);
  // Whoever asks gets the rejection; nobody asking must not be an unhandled one.
  ready.catch((error: unknown) => console.error(error));
  const workbench = createWorkbench(context, {
    ready,
    isBusy: () => messages.inFlight > 0,
    stats: () => ({ ...messages.counts, ...invocations.counts }),
  });
  Object.assign(window, { workbench });
  options.frame.src = frameUrl(options.addinUrl, window.location.href, options.language, conversation);
  return {
    workbench,
    runCommand: async (action, controlId) => {
      await pageReady;
      const status = await messages.invokeCommand(action, controlId);
      if (status !== 0) throw new Error(`the add-in has no action "${action}" (${status ?? 'not listening'})`);
    },
    dispose: () => {
      stopEvents();
      stopSelection();
      channel.close();
    },
  };
}

/** Whether a version of ExcelApi, `1.19`, is at least that one of the ones. */
function atLeast(version: string, minor: number): boolean {
  return Number(version.split('.')[1] ?? 0) >= minor;
}

async function loadFunctions(
  workbook: HostWorkbook,
  options: HostOptions,
  invocations: Invocations,
  context: HostContext,
): Promise<void> {
  if (options.functionsUrl === undefined) return;
  const file = await fetchFunctions(options.functionsUrl);
  new FunctionRuntime(workbook, invocations, context.limits, file, options.namespace);
}
