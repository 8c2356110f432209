import { useLayoutEffect } from 'react';
import { cityName } from '../../model/short-name.ts';
import { shellWords } from '../../text/shell-words.ts';
import { useApp } from '../app-context.ts';

/** What the page as a whole says about itself: language, theme, title. */
export function useDocumentLook(): void {
  const { scene, language, say } = useApp();
  const { theme } = scene.view;
  const title = `${say(scene.shown.title)}, ${say(cityName(scene.city))} – ${say(shellWords.name)}`;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    document.title = title;
  }, [language, theme, title]);
}
