import { useEffect, type RefObject } from 'react';
import { afterFrame } from '../controls/after-frame.ts';

/** Rows rest so long before those out of view are laid out, in ms. */
const REST_MS = 400;
/** So many are laid out a frame. */
const BATCH = 8;

/**
 * Rows out of view are not laid out while the list changes (`list.css`): that would hold up the page. Chromium leaves their cells out of the accessibility
 * tree then, so that once the list rests they are laid out too, a few a frame, until it changes again.
 */
export function useLaidOutRows(body: RefObject<HTMLTableSectionElement | null>, rows: readonly unknown[]): void {
  useEffect(() => {
    const { current } = body;
    if (current === null || rows.length === 0) return undefined;
    for (const row of current.querySelectorAll('tr[data-laid-out]')) row.removeAttribute('data-laid-out');
    let stop: () => void = () => undefined;
    const layOut = (from: number): void => {
      const next = [...current.rows].slice(from, from + BATCH);
      for (const row of next) row.setAttribute('data-laid-out', '');
      if (next.length > 0) stop = afterFrame(() => layOut(from + BATCH));
    };
    const timer = setTimeout(() => layOut(0), REST_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [body, rows]);
}
