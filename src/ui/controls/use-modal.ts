import { useEffect, type RefObject } from 'react';

/** Opens a dialogue over everything. Escape closes it and nothing that lies under it; so does a click beside it. The keys of the page are not for it. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void): void {
  useEffect(() => {
    const own = dialog.current;
    if (own === null) return undefined;
    const keepKeys = (event: KeyboardEvent): void => event.stopPropagation();
    const closeBeside = (event: MouseEvent): void => {
      if (event.target === own) own.close();
    };
    own.addEventListener('keydown', keepKeys);
    own.addEventListener('click', closeBeside);
    own.addEventListener('close', onClose);
    if (!own.open) own.showModal();
    return () => {
      own.removeEventListener('keydown', keepKeys);
      own.removeEventListener('click', closeBeside);
      own.removeEventListener('close', onClose);
    };
  }, [dialog, onClose]);
}
