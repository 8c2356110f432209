import { useCallback, useRef, type ReactNode, type RefObject } from 'react';

interface Announcer {
  readonly announce: (text: string) => void;
  readonly region: ReactNode;
}

/** The page's one polite live region. The same words twice in a row are spoken twice. */
export function useAnnouncer(): Announcer {
  const region = useRef<HTMLDivElement>(null);
  const announce = useCallback((text: string) => speak(region, text), []);
  return { announce, region: <div ref={region} className="visually-hidden" role="status" aria-live="polite" /> };
}

function speak(region: RefObject<HTMLDivElement | null>, text: string): void {
  const { current } = region;
  if (current === null) return;
  current.textContent = current.textContent === text ? `${text}\u00a0` : text;
}
