import { useEffect } from 'react';
import { certaintyLens } from '../../state/certainty/certainty-scene.ts';
import { useApp } from '../app-context.ts';
import { clearLens } from '../lens-store.ts';
import { rankSpansOf } from '../rank-span/use-rank-spans.ts';
import type { Robustness } from '../../model/robustness.ts';

/** While it stands on the page, scenes are seen as the map of how sure ranks are, and follow its answers as they come. */
export function CertaintyLens(): null {
  const { scenes, lens } = useApp();
  useEffect(() => {
    const see = certaintyLens();
    const store = rankSpansOf(scenes);
    let seen: Robustness | null = null;
    const look = (): void => {
      const { robustness, columns } = store.spans.getState();
      if (robustness === seen) return;
      seen = robustness;
      const known = robustness === null || columns === null ? null : { robustness, columns };
      lens.setState({ see: (scene, onLook) => see(scene, known, onLook) });
    };
    const forget = store.spans.subscribe(look);
    const stop = store.watch();
    look();
    return () => {
      forget();
      stop();
      clearLens(lens);
    };
  }, [scenes, lens]);
  return null;
}
