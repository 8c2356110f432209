import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the browser prints: what is only on paper is made then, and at once, because the browser does not wait. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => globalThis.matchMedia('print').matches);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    const media = globalThis.matchMedia('print');
    const follow = (): void => (media.matches ? begin() : end());
    globalThis.addEventListener('beforeprint', begin);
    globalThis.addEventListener('afterprint', end);
    media.addEventListener('change', follow);
    return () => {
      globalThis.removeEventListener('beforeprint', begin);
      globalThis.removeEventListener('afterprint', end);
      media.removeEventListener('change', follow);
    };
  }, []);
  return printing;
}
