import { useRef, type ReactNode, type RefObject } from 'react';
import { formatRank, formatScore } from '../../format/number.ts';
import { mapWords } from '../../text/map-words.ts';
import { useApp, useHovered } from '../app-context.ts';
import { classWordsIn } from '../../state/class-words.ts';
import { shownFigure } from '../../state/shown-figure.ts';
import { useFollowPointer, useStandAtArea } from './card-place.ts';
import type { MapRenderer } from '../../map/renderer.ts';
import type { AreaRow } from '../../state/scene.ts';

interface HoverCardProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly renderer: MapRenderer | null;
}

/** The hovered area at the pointer, or the walked one where it lies: name, figure, class in words, rank. For eyes only: the voice and the list say the same. */
export function HoverCard({ frame, renderer }: HoverCardProps): ReactNode {
  const { scene } = useApp();
  const { position, from } = useHovered();
  const card = useRef<HTMLDivElement>(null);
  useFollowPointer(frame, card);
  useStandAtArea(renderer, frame, card);
  const isOnMap = from === 'map' || from === 'keys';
  const row = position === null || !isOnMap ? undefined : scene.rows[position];
  return (
    <div ref={card} className="hover-card" hidden={row === undefined} aria-hidden="true">
      {row === undefined ? null : <HoverText row={row} />}
    </div>
  );
}

function HoverText({ row }: { readonly row: AreaRow }): ReactNode {
  const { scene, language, say } = useApp();
  const { shown, result } = scene;
  const figure = row.value === null ? null : shown.unit === null && shown.isDifference !== true ? `${say(mapWords.score)} ${formatScore(row.value, language)}` : shownFigure(shown, row.value, language);
  return (
    <>
      <strong>{row.label}</strong>
      {figure === null ? null : <span className="hover-figure">{figure}</span>}
      <span>{say(classWordsIn(scene, row.classIndex))}</span>
      {row.rank === null || result === null ? null : <span className="quiet">{formatRank(row.rank, result.scored, language)}</span>}
    </>
  );
}
