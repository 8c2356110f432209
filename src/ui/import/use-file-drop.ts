import { useEffect, useRef, useState } from 'react';

/** Takes files that are dropped anywhere on the page; true while some are held over it. An open dialogue with a use of its own for files has them. */
export function useFileDrop(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const isOurs = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true && !(event.target instanceof Element && event.target.closest('dialog[open]:not(.import)') !== null);
    const over = (event: DragEvent): void => {
      if (!isOurs(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const away = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (event.defaultPrevented || !isOurs(event)) return;
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const stop = new AbortController();
    document.addEventListener('dragover', over, stop);
    document.addEventListener('dragleave', away, stop);
    document.addEventListener('drop', drop, stop);
    return () => stop.abort();
  }, []);
  return isOver;
}
