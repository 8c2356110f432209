import { useEffect, type RefObject } from 'react';

/**
 * Opens a dialogue over everything while it stands. Escape closes it and nothing that lies under it; so does a click beside it, but where that would lose
 * work (`staysBeside`). The keys of the page are not for it; the platform keeps the focus in it and hands it back.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void, { staysBeside = false } = {}): void {
  useEffect(() => {
    const own = dialog.current;
    if (own === null) return undefined;
    const keepKeys = (event: KeyboardEvent): void => event.stopPropagation();
    const closeBeside = (event: MouseEvent): void => {
      if (event.target === own && !staysBeside) own.close();
    };
    own.addEventListener('keydown', keepKeys);
    own.addEventListener('click', closeBeside);
    own.addEventListener('close', onClose);
    if (!own.open) own.showModal();
    return () => {
      own.removeEventListener('keydown', keepKeys);
      own.removeEventListener('click', closeBeside);
      own.removeEventListener('close', onClose);
      own.close();
    };
  }, [dialog, onClose, staysBeside]);
}
