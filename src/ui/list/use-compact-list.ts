import { useApp } from '../app-context.ts';

/** True where the list has little room: filters and downloads fold away so that its rows are seen. */
export function useCompactList(): boolean {
  const { width, scene } = useApp();
  return width === 'narrow' || scene.view.pinned !== null;
}
