import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useApp } from '../app-context.ts';
import { StarterFold, StarterRow, useArrived } from '../later.tsx';
import { Part } from '../shell/part.tsx';
import './starter-slots.css';

/** Where the ways to get started come at the top of the choices; the room is kept until they do, so that nothing jumps. */
export function StarterFoldSlot(): ReactNode {
  const { settings, width } = useApp();
  const isOpen = useStore(settings, ({ starters }) => starters) && width === 'wide';
  const hasArrived = useArrived();
  return (
    <div className="starter-slot" data-open={isOpen}>
      {hasArrived ? (
        <Part>
          <StarterFold />
        </Part>
      ) : null}
    </div>
  );
}

/** Where they lie over the map, as long as the choices are put away and nothing has been opened. */
export function StarterRowSlot(): ReactNode {
  const { settings, scene } = useApp();
  const isOpen = useStore(settings, ({ starters }) => starters) && scene.view.pinned === null && !scene.view.list.open;
  if (!useArrived() || !isOpen) return null;
  return (
    <Part>
      <StarterRow />
    </Part>
  );
}
