import { useCallback, useState, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { useApp } from '../app-context.ts';
import { latePart } from '../late-part.tsx';
import { Part } from '../shell/part.tsx';

const ExportDialog = latePart(async () => ({ default: (await import('./export-dialog.tsx')).ExportDialog }));

/** Opens the dialogue of everything that can be taken along; it is fetched when it is first opened. */
export function ExportButton({ words }: { readonly words: Localized }): ReactNode {
  const { say } = useApp();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say(words)}
      </button>
      {isOpen ? (
        <Part>
          <ExportDialog onClose={close} />
        </Part>
      ) : null}
    </>
  );
}
