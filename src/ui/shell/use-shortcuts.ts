import { useEffect } from 'react';
import { useApp } from '../app-context.ts';

/** Undo and redo as everywhere; Escape puts away what lies on top: a programme's card, then the area's panel. */
export function useShortcuts(): void {
  const { actions, picked, scenes } = useApp();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const isCommand = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (key === 'escape') closeTop();
      else if (isCommand && !isTyping(event.target) && key === 'z') (event.shiftKey ? actions.redo : actions.undo)();
      else if (isCommand && !isTyping(event.target) && key === 'y') actions.redo();
      else return;
      if (isCommand) event.preventDefault();
    };
    const closeTop = (): void => {
      if (picked.getState().ids.length > 0) picked.setState({ ids: [] });
      else if (scenes.getState().view.pinned !== null) actions.unpin();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [actions, picked, scenes]);
}

/** In a text field the keys belong to the text. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'date' || target.type === 'search'));
