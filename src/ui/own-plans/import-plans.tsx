import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { ownPlanWords } from '../../text/own-plan-words.ts';
import { useApp } from '../app-context.ts';
import { ImportResult } from './import-result.tsx';
import { readPlansFile, type PlansFile } from './read-plans-file.ts';

/** Reads a `programmes.json` in: chosen, or dropped anywhere on the bank. */
export function ImportPlans(): ReactNode {
  const { scene, say } = useApp();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState<PlansFile | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) setRead(await readPlansFile(file, scene.city));
  };
  useDrop(root, (file) => void take(file));
  return (
    <div ref={root} className="import-plans">
      <label className="button" htmlFor={id} title={say(ownPlanWords.drop)}>
        {say(ownPlanWords.open)}
      </label>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept=".json,.geojson,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          void take(file);
          // The same file can be chosen again once it has been mended.
          event.target.value = '';
        }}
      />
      {read === null ? null : <ImportResult key={read.name} file={read} onDone={() => setRead(null)} />}
    </div>
  );
}

/** Takes a file that is dropped on the page around, and shows that it can be. */
function useDrop(inside: React.RefObject<HTMLElement | null>, take: (file: File | undefined) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const page = inside.current?.closest('dialog');
    if (!page) return undefined;
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      page.classList.add('is-dropping');
    };
    const away = (): void => page.classList.remove('is-dropping');
    const drop = (event: DragEvent): void => {
      away();
      event.preventDefault();
      latest.current(event.dataTransfer?.files[0]);
    };
    const stop = new AbortController();
    page.addEventListener('dragover', over, stop);
    page.addEventListener('dragleave', away, stop);
    page.addEventListener('drop', drop, stop);
    return () => {
      away();
      stop.abort();
    };
  }, [inside]);
}
