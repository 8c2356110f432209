import { useCallback, useState, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { useApp } from '../app-context.ts';
import { latePart } from '../late-part.tsx';
import { Part } from '../shell/part.tsx';

const YearlyDialog = latePart(async () => ({ default: (await import('./yearly-dialog.tsx')).YearlyDialog }));

/** Opens the yearly report of the level. Everything about it is fetched when it is first asked for. */
export function YearlyButton({ words }: { readonly words: Localized }): ReactNode {
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
          <YearlyDialog onClose={close} />
        </Part>
      ) : null}
    </>
  );
}
