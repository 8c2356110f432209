import { useEffect, useRef } from 'react';

type Zoom = (towards: 'in' | 'out') => void;

/** So much of the wheel is one step. */
const NOTCH = 60;

/** Plus and minus zoom, and so does the wheel with Control, or two fingers on a trackpad; the wheel alone scrolls the page. */
export function useZoom(element: React.RefObject<HTMLElement | null>, zoom: Zoom): void {
  const latest = useRef(zoom);
  useEffect(() => {
    latest.current = zoom;
  }, [zoom]);
  useEffect(() => {
    const { current } = element;
    const onKeyDown = (event: KeyboardEvent): void => byKey(event, latest.current);
    const onWheel = byWheel((towards) => latest.current(towards));
    current?.addEventListener('keydown', onKeyDown);
    // React listens without the right to keep the page from zooming itself.
    current?.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      current?.removeEventListener('keydown', onKeyDown);
      current?.removeEventListener('wheel', onWheel);
    };
  }, [element]);
}

function byKey(event: KeyboardEvent, zoom: Zoom): void {
  if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== '+' && event.key !== '-')) return;
  event.preventDefault();
  zoom(event.key === '+' ? 'in' : 'out');
}

function byWheel(zoom: Zoom): (event: WheelEvent) => void {
  let turned = 0;
  return (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    turned += event.deltaY;
    if (Math.abs(turned) < NOTCH) return;
    zoom(turned < 0 ? 'in' : 'out');
    turned = 0;
  };
}
