import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import { usePrinting } from '../print/use-printing.ts';

/**
 * While the browser prints, a dialogue over the page steps aside: what lies behind one is inert, and what is inert gets no tags in a PDF.
 * @returns what to do when the dialogue closes: `onClose`, but not where it only stepped aside
 */
export function useStepAside(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void): () => void {
  const isAside = useRef(false);
  const printing = usePrinting();
  useLayoutEffect(() => {
    const { current } = dialog;
    if (!printing || current === null || !current.open) return undefined;
    const [focused, scrolled] = [document.activeElement, [...current.querySelectorAll('section')].map((one) => [one, one.scrollTop] as const)];
    isAside.current = true;
    current.close();
    return () => {
      if (!current.isConnected) return;
      current.showModal();
      for (const [one, top] of scrolled) one.scrollTop = top;
      if (focused instanceof HTMLElement) focused.focus();
    };
  }, [dialog, printing]);
  // The browser tells of a closing later than it happens.
  return useCallback(() => {
    if (isAside.current) isAside.current = false;
    else onClose();
  }, [onClose]);
}
