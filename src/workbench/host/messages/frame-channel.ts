/**
 * The wire between the host page and the add-in's frame.
 *
 * Microsoft's client speaks only to a host behind https: it checks the protocol of the host address it was opened with and the
 * origin of every message. On http://localhost nothing of the add-in's page is touched for that. The address given to the client
 * says https; the browser would refuse `parent.postMessage(text, 'https://localhost:3000/')`, but the frame is of our own origin,
 * so the call reaches the `postMessage` that this page puts in front of its own; answers are dispatched into the frame as message
 * events which name that https address as their origin. Everything that is not the client's goes the browser's way.
 */

export interface Channel {
  /** Sends a message to the client. */
  send(message: object): void;
  close(): void;
}

/** Messages of the client are JSON texts with these marks. */
function isClientMessage(data: unknown, conversationId: string): data is string {
  return typeof data === 'string' && data.includes('"_messageType"') && data.includes(conversationId);
}

/**
 * Opens the channel; `onMessage` gets each parsed message of that conversation. Works behind real https as well, where the
 * frame may even be of another origin than the page (then the browser's own postMessage carries both ways).
 */
export function openChannel(
  frame: HTMLIFrameElement,
  conversationId: string,
  hostUrl: string,
  onMessage: (message: Record<string, unknown>) => void,
): Channel {
  const own: unknown = Reflect.get(window, 'postMessage');
  const receive = (data: string) => onMessage(JSON.parse(data) as Record<string, unknown>);
  const inFront = (data: unknown, ...rest: readonly unknown[]): void => {
    if (!isClientMessage(data, conversationId)) {
      Reflect.apply(own as () => void, window, [data, ...rest]);
      return;
    }
    // As with the browser's own: the sender goes on first.
    setTimeout(() => receive(data), 0);
  };
  window.postMessage = inFront as typeof window.postMessage;
  const listener = (event: MessageEvent<unknown>) => {
    if (event.source === frame.contentWindow && isClientMessage(event.data, conversationId)) receive(event.data);
  };
  window.addEventListener('message', listener);
  return {
    send: (message) => deliver(frame, JSON.stringify(message), new URL(hostUrl).origin),
    close: () => {
      Reflect.set(window, 'postMessage', own);
      window.removeEventListener('message', listener);
    },
  };
}

/** Hands a text to the frame as a message that came from the origin the client was told. */
function deliver(frame: HTMLIFrameElement, data: string, origin: string): void {
  const target = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!target) return;
  let event: MessageEvent | undefined;
  try {
    event = new target.MessageEvent('message', { data, origin, source: window });
  } catch {
    // A frame of another origin does not let us make its events; then the real origin is https already.
  }
  if (event) target.dispatchEvent(event);
  else target.postMessage(data, '*');
}
