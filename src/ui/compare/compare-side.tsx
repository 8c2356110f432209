import { useEffect, useState, type ReactNode } from 'react';
import { compareWords as words } from '../../text/compare-words.ts';
import { useApp } from '../app-context.ts';
import { AreaPanel } from '../later.tsx';
import { Part } from '../shell/part.tsx';
import type { CameraStore } from '../map/camera.ts';
import { ComparePanel } from './compare-panel.tsx';
import { useCompared } from './use-compared.ts';

/** The map makes room for the panel once it stands, and takes the room back once it is gone. */
function settleSoon(camera: CameraStore): () => void {
  const settle = (): number => requestAnimationFrame(() => camera.setState({ wish: { kind: 'settle' } }));
  settle();
  return settle;
}

/** The comparison, or the pinned area's panel in its place with the way back. */
export function CompareSide({ hasMap }: { readonly hasMap: boolean }): ReactNode {
  const { scene, camera, say } = useApp();
  const compared = useCompared();
  /** The area whose panel was asked for; another one that is pinned brings the comparison back. */
  const [asked, setAsked] = useState<string | null>(null);
  const { pinned } = scene.view;
  useEffect(() => settleSoon(camera), [camera]);
  if (compared === null) return null;
  if (pinned === null || asked !== pinned) return <ComparePanel compared={compared} hasMap={hasMap} onArea={() => setAsked(pinned)} />;
  return (
    <>
      <button type="button" className="button is-quiet compare-back" onClick={() => setAsked(null)}>
        ‹ {say(words.back)}
      </button>
      <Part>
        <AreaPanel />
      </Part>
    </>
  );
}
