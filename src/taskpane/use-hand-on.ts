/** Hands the focus on when the part of the pane it is in goes away, so that it never falls out of the pane. */
import { useLayoutEffect, type RefObject } from 'react';

/** While `part` is shown: whatever in it has the focus when it is taken away, `heir` gets it. */
export function useHandOn(part: RefObject<HTMLElement>, heir: () => HTMLElement | null | undefined): void {
  useLayoutEffect(() => {
    const element = part.current;
    // Runs while the element is still in the page: afterwards nobody could say that it had the focus.
    return () => {
      if (element?.contains(document.activeElement)) heir()?.focus();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the part comes and goes; a ref stays the same
  }, []);
}
