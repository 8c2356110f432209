import { useEffect } from 'react';
import { coverLens } from '../../state/cover/cover-scene.ts';
import { useApp } from '../app-context.ts';
import { clearLens } from '../lens-store.ts';

/** While it stands on the page, scenes are seen as the map of need and plans together. */
export function CoverLens(): null {
  const { lens } = useApp();
  useEffect(() => {
    lens.setState({ see: coverLens() });
    return () => clearLens(lens);
  }, [lens]);
  return null;
}
