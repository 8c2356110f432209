import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { formatFigure } from '../../format/figure.ts';
import { formatRank, formatScore } from '../../format/number.ts';
import { mapWords } from '../../text/map-words.ts';
import { useApp, useHovered } from '../app-context.ts';
import { classWords } from '../../state/class-words.ts';
import type { AreaRow } from '../../state/scene.ts';

/** How far the card stands from the pointer, in px. */
const OFFSET = 16;

/** The hovered area at the pointer: name, figure, class in words, rank. For eyes only: the list says the same to screen readers. */
export function HoverCard({ frame }: { readonly frame: RefObject<HTMLElement | null> }): ReactNode {
  const { scene } = useApp();
  const { position, from } = useHovered();
  const card = useRef<HTMLDivElement>(null);
  useFollowPointer(frame, card);
  const row = position === null || from !== 'map' ? undefined : scene.rows[position];
  return (
    <div ref={card} className="hover-card" hidden={row === undefined} aria-hidden="true">
      {row === undefined ? null : <HoverText row={row} />}
    </div>
  );
}

function HoverText({ row }: { readonly row: AreaRow }): ReactNode {
  const { scene, language, say } = useApp();
  const { shown, classification, result } = scene;
  const figure = row.value === null ? null : shown.unit === null ? `${say(mapWords.score)} ${formatScore(row.value, language)}` : formatFigure(row.value, shown.unit, language);
  return (
    <>
      <strong>{row.label}</strong>
      {figure === null ? null : <span className="hover-figure">{figure}</span>}
      <span>{say(classWords(row.classIndex, classification.count))}</span>
      {row.rank === null || result === null ? null : <span className="quiet">{formatRank(row.rank, result.scored, language)}</span>}
    </>
  );
}

/** Keeps the card beside the pointer and inside the frame, without a render. */
function useFollowPointer(frame: RefObject<HTMLElement | null>, card: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const area = frame.current;
    if (area === null) return undefined;
    const follow = (event: PointerEvent): void => {
      const own = card.current;
      if (own === null) return;
      const box = area.getBoundingClientRect();
      const [x, y] = [event.clientX - box.left, event.clientY - box.top];
      const edge = document.querySelector('[data-covers="right"]')?.getBoundingClientRect().left ?? box.right;
      const left = event.clientX + OFFSET + own.offsetWidth > edge ? x - OFFSET - own.offsetWidth : x + OFFSET;
      const top = y + OFFSET + own.offsetHeight > box.height ? y - OFFSET - own.offsetHeight : y + OFFSET;
      own.style.transform = `translate(${left}px, ${top}px)`;
    };
    area.addEventListener('pointermove', follow, { passive: true });
    return () => area.removeEventListener('pointermove', follow);
  }, [frame, card]);
}
