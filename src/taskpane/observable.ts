/** State that outlives the components showing it: a plain class changes it, the pane watches. */
import { useSyncExternalStore } from 'react';

export abstract class Observable<T> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: T) {}

  readonly state = (): T => this.current;

  /** Calls `listener` after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** States are compared as objects: a change is a new one. */
  protected tell(next: T): void {
    this.current = next;
    for (const listener of [...this.listeners]) listener();
  }
}

/** The state as it is now; the component is drawn again after each change. */
export function useObservable<T>({ subscribe, state }: Observable<T>): T {
  return useSyncExternalStore(subscribe, state);
}
