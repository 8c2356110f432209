import { useLayoutEffect, type RefObject } from 'react';

/**
 * A part that goes away while it has the focus hands it back to what had it when the part came, or to the list where that
 * is gone: the keyboard never falls to the top of the page.
 */
export function useReturnFocus(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = part;
    const opener = document.activeElement;
    return () => {
      if (current === null || !current.contains(document.activeElement)) return;
      const isThere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
      (isThere ? opener : document.getElementById('list'))?.focus({ preventScroll: true });
    };
  }, [part]);
}
