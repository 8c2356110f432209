import { useEffect } from 'react';
import { changeLens } from '../../state/time/change-scene.ts';
import { useApp } from '../app-context.ts';
import { clearLens } from '../lens-store.ts';

/** While it stands on the page, scenes are seen as the map of change between two years. */
export function ChangeLens(): null {
  const { lens } = useApp();
  useEffect(() => {
    lens.setState({ see: changeLens() });
    return () => clearLens(lens);
  }, [lens]);
  return null;
}
