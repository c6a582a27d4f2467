/** Answers the client's messages: application context, event registration, document settings, rich-API requests. */
import { REQUEST_REFUSED } from '../host-error';
import type { SettingStore } from '../setting-store';
import type { RequestBody, ResponseBody } from '../wire/wire';
import type { WorkbenchLimits } from '../workbench-api';
import { appContext } from './app-context';
import { COMMON_ERROR, refuseMember, type Answer, type GetData, type SetData } from './document-methods';
import type { Conversation } from './frame-url';
import { undoGroupOf } from './undo-mark';

/** Numbers of the Common API's methods and events. */
const DISPATCH = {
  getSelectedData: 64,
  setSelectedData: 65,
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandDone: 94,
} as const;
const EVENT = { settingsChanged: 1, selectionChanged: 2, richApiMessage: 33, commandInvoked: 39 } as const;
const UNSUPPORTED = COMMON_ERROR.unsupported;

export interface ClientMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface MessageCounts {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
}

interface Services {
  readonly conversation: Conversation;
  readonly language: string;
  readonly settings: SettingStore;
  readonly limits: WorkbenchLimits;
  readonly send: (message: object) => void;
  /** @param undoGroup the id of the run whose changes are undone together */
  readonly run: (body: RequestBody, undoGroup?: string) => Promise<ResponseBody>;
  readonly getSelectedData: (request: GetData) => Answer;
  readonly setSelectedData: (request: SetData) => Answer;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaGetBindingData?: GetData;
  readonly DdaSetBindingData?: SetData;
  /** Arguments without a name: those of `commandDone` are id, status and data. */
  readonly 0?: unknown;
  readonly 1?: unknown;
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

export class ClientMessages {
  readonly counts: MessageCounts = { syncs: 0, requestBytes: 0, responseBytes: 0 };
  /** Batches being answered. */
  inFlight = 0;
  private invocations = 0;
  /** Registrations by event number; an event goes out as an answer to its registration. */
  private readonly registrations = new Map<number, ClientMessage>();
  /** Commands of the ribbon that have not called `event.completed()` yet, by their invocation. */
  private readonly commands = new Map<string, (status: number) => void>();
  private readonly encoder = new TextEncoder();
  /** Excel runs one batch after the other. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly services: Services) {
    services.settings.onChanged(() => this.raise(EVENT.settingsChanged, {}));
  }

  receive(message: ClientMessage): void {
    if (message._messageType !== 0) return;
    if (message._actionType === 1) return this.register(message);
    if (message._actionType === 2) return this.unregister(message);
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync': {
        const { conversation, language, settings, limits } = this.services;
        const context = appContext(conversation, language, settings.serialized(), limits.excelApi);
        return this.answer(message, context);
      }
      case 'ContextActivationManager_notifyHost':
        // Focus, keyboard and telemetry notices: nothing here depends on them.
        return this.answer(message, null);
      case 'executeMethod':
        return this.executeMethod(message, message._data ?? {});
      default:
        return this.answer(message, { Error: UNSUPPORTED });
    }
  }

  /** Entries of a `richApiMessage`: events and calls of custom functions. False where the client does not listen (yet). */
  raiseRichApi(entries: readonly unknown[]): boolean {
    return this.raise(EVENT.richApiMessage, { Error: 0, ArrayData: entries, Data: entries });
  }

  raiseSelectionChanged(): void {
    this.raise(EVENT.selectionChanged, {});
  }

  /**
   * Presses a button of the ribbon: calls the function the add-in associated with `action`. Settles with the status of
   * `event.completed()`, 0 where all is well; undefined where the add-in does not listen (yet).
   */
  invokeCommand(action: string, controlId: string): Promise<number | undefined> {
    const id = `command-${++this.invocations}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const event = JSON.stringify({ source: { id: controlId } });
      if (!this.raise(EVENT.commandInvoked, [id, action, event])) resolve(undefined);
    });
  }

  private executeMethod(message: ClientMessage, call: MethodCall): void {
    const id = call.DdaMethod?.DispatchId;
    const orRefused = (answer: Answer) =>
      answer.Error === UNSUPPORTED ? refuseMember(id, ' with these options') : answer;
    switch (id) {
      case DISPATCH.getSelectedData:
        return this.answer(message, orRefused(this.services.getSelectedData(call.DdaGetBindingData ?? {})));
      case DISPATCH.setSelectedData:
        return this.answer(message, orRefused(this.services.setSelectedData(call.DdaSetBindingData ?? {})));
      case DISPATCH.richApi:
        return this.richApi(message, call.ArrayData?.[4], undoGroupOf(call.ArrayData?.[0]));
      case DISPATCH.saveSettings:
        this.services.settings.replaceAll(call.DdaSettingsMethod?.Properties ?? []);
        return this.answer(message, { Error: 0 });
      case DISPATCH.loadSettings: {
        const pairs = this.services.settings.serialized();
        const Settings = pairs.map(([Name, Value]) => ({ Name, Value }));
        return this.answer(message, { Error: 0, Settings, Properties: { Settings } });
      }
      case DISPATCH.commandDone:
        this.commands.get(String(call[0]))?.(Number(call[1]));
        this.commands.delete(String(call[0]));
        return this.answer(message, { Error: 0 });
      default:
        return this.answer(message, refuseMember(id));
    }
  }

  private richApi(message: ClientMessage, text: unknown, undoGroup: string | undefined): void {
    if (typeof text !== 'string') return this.answer(message, { Error: UNSUPPORTED });
    const { limits } = this.services;
    const bytes = this.encoder.encode(text).length;
    this.counts.syncs++;
    this.counts.requestBytes += bytes;
    if (bytes > this.largest()) return this.answer(message, { Error: REQUEST_REFUSED.requestTooLarge });
    if (limits.editMode) return this.answer(message, { Error: REQUEST_REFUSED.cellEditMode });
    const body = JSON.parse(text) as RequestBody;
    this.inFlight++;
    const before = isFunctionResult(body) ? Promise.resolve() : this.queue;
    const done = before
      .then(() => this.services.run(body, undoGroup))
      .then((response) => this.answerBatch(message, response));
    if (!isFunctionResult(body)) this.queue = done.catch(() => undefined);
    void done.finally(() => this.inFlight--);
  }

  /** Only Excel on the web bounds requests and responses. */
  private largest(): number {
    const { platform, requestBytes } = this.services.limits;
    return platform === 'web' ? requestBytes : Infinity;
  }

  private answerBatch(message: ClientMessage, response: ResponseBody): void {
    const text = JSON.stringify(response);
    const bytes = this.encoder.encode(text).length;
    this.counts.responseBytes += bytes;
    if (bytes > this.largest()) {
      return this.answer(message, { Error: REQUEST_REFUSED.responseTooLarge });
    }
    const ArrayData = [200, [], text];
    this.answer(message, { Error: 0, ArrayData, Data: ArrayData });
  }

  private register(message: ClientMessage): void {
    const { eventDispId } = (message._data ?? {}) as { eventDispId?: number };
    if (eventDispId !== undefined) this.registrations.set(eventDispId, message);
    this.answer(message, { Error: 0 });
  }

  private unregister(message: ClientMessage): void {
    const { eventDispId } = (message._data ?? {}) as { eventDispId?: number };
    if (eventDispId !== undefined) this.registrations.delete(eventDispId);
    this.answer(message, { Error: 0 });
  }

  private raise(event: number, data: object): boolean {
    const registration = this.registrations.get(event);
    if (!registration) return false;
    this.post(registration, 1, data);
    return true;
  }

  private answer(message: ClientMessage, data: unknown): void {
    this.post(message, 0, data);
  }

  private post(message: ClientMessage, responseType: 0 | 1, data: unknown): void {
    this.services.send({
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
      _data: data,
    });
  }
}

/** Results of custom functions must not wait for a batch that may itself be waiting for them. */
function isFunctionResult(body: RequestBody): boolean {
  return body.Actions.some((action) => action.Name === 'SetInvocationArrayResults');
}
