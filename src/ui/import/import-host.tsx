import { Suspense, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { importWords } from '../../text/import/import-words.ts';
import { useApp } from '../app-context.ts';
import { latePart } from '../late-part.tsx';
import { importDesk } from './import-desk.ts';
import { useFileDrop } from './use-file-drop.ts';
import './import-host.css';

const ImportDialog = latePart(async () => ({ default: (await import('./import-dialog.tsx')).ImportDialog }));

/** Listens for files that are dropped anywhere on the page, and holds the dialogue in which they are used. */
export function ImportHost(): ReactNode {
  const { say } = useApp();
  const desk = importDesk();
  const isOpen = useStore(desk.store, (state) => state.isOpen);
  const isOver = useFileDrop((files) => void desk.add(files.map((content) => ({ name: content.name, content }))));
  return (
    <>
      {isOver && !isOpen ? <p className="drop-anywhere">{say(importWords.dropAnywhere)}</p> : null}
      {isOpen ? (
        <Suspense fallback={null}>
          <ImportDialog />
        </Suspense>
      ) : null}
    </>
  );
}
