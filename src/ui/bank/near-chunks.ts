import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** So many entries are drawn together, or not at all. */
export const CHUNK = 40;
/** A list no longer than this is drawn whole, so that the browser's own search finds everything in it. */
export const WHOLE = 120;
/** Chunks this far outside of the window are drawn too. In px. */
const BEYOND = 1200;

export interface NearChunks {
  readonly isNear: (chunk: number) => boolean;
  /** Given to the element of a chunk, drawn or not. */
  readonly place: (chunk: number) => { readonly ref: (element: Element | null) => (() => void) | undefined; readonly 'data-chunk': number };
  /** How high a chunk that is not drawn is held, in px. */
  readonly heightOf: (chunk: number) => number;
}

/** Of a long list only the chunks in and near the window are drawn; the others hold their place, at the height they last had, or the `guess` in px. */
export function useNearChunks(guess: number): NearChunks {
  const [near, setNear] = useState<ReadonlySet<number>>(FIRST);
  const heights = useRef(new Map<number, number>());
  const observer = useRef<IntersectionObserver | null>(null);
  useEffect(() => () => observer.current?.disconnect(), []);
  const see = useCallback((entries: readonly IntersectionObserverEntry[]): void => {
    setNear((before) => {
      const next = new Set(before);
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const chunk = Number(target.getAttribute('data-chunk'));
        if (before.has(chunk) && !isIntersecting) heights.current.set(chunk, boundingClientRect.height);
        if (isIntersecting) next.add(chunk);
        else next.delete(chunk);
      }
      return next;
    });
  }, []);
  return useMemo(() => {
    const watch = (element: Element | null): (() => void) | undefined => {
      if (element === null) return undefined;
      observer.current ??= new IntersectionObserver(see, { root: element.closest('dialog'), rootMargin: `${BEYOND}px 0px` });
      observer.current.observe(element);
      return () => observer.current?.unobserve(element);
    };
    return {
      isNear: (chunk) => near.has(chunk),
      place: (chunk) => ({ ref: watch, 'data-chunk': chunk }),
      heightOf: (chunk) => heights.current.get(chunk) ?? guess,
    };
  }, [near, see, guess]);
}

const FIRST: ReadonlySet<number> = new Set([0, 1]);

/** A list in chunks. */
export function chunksOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, i) => list.slice(i * CHUNK, (i + 1) * CHUNK));
}
