/** One stop of the Tab key for a whole list; the arrow keys move within it. */
import { useRef, type KeyboardEvent } from 'react';

const MOVES: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

export interface Roving {
  readonly listRef: React.RefObject<HTMLDivElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Focuses the item that Tab would reach. */
  readonly enter: () => void;
}

/** Items are the elements with `data-roving` within the list; exactly one of them should have tabIndex 0. */
export function useRoving(): Roving {
  const listRef = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [...(listRef.current?.querySelectorAll<HTMLElement>('[data-roving]') ?? [])];
  return {
    listRef,
    onKeyDown: (event) => {
      const move = MOVES[event.key];
      const all = items();
      const index = all.findIndex((item) => item === document.activeElement);
      if (!move || index < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      all[move(index, all.length - 1)]?.focus();
    },
    enter: () => {
      const all = items();
      (all.find((item) => item.tabIndex === 0) ?? all[0])?.focus();
    },
  };
}
