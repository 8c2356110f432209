import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Language } from '../../model/localized.ts';
import type { ExportFile } from '../../state/export/export-files.ts';
import { areaProfileWords as words } from '../../text/area-profile-words.ts';
import { fill } from '../../text/say.ts';
import type { ReportClient } from '../../work/report-client.ts';
import { useApp } from '../app-context.ts';

/** The making of all profiles of the level. */
export interface AllMaking {
  /** So many are made; `null`: nobody asked. */
  readonly done: number | null;
  readonly start: (language: Language) => void;
  readonly cancel: () => void;
}

/** @param onMade gets the zip of all */
export function useAllProfiles(client: ReportClient, onMade: (file: ExportFile) => void): AllMaking {
  const { say, announce } = useApp();
  const [done, setDone] = useState<number | null>(null);
  return {
    done,
    start: (language) => {
      setDone(0);
      client.ask({ kind: 'all', language }, (reply) => {
        if (reply.kind === 'progress') return setDone(reply.done);
        setDone(null);
        if (reply.kind === 'all') onMade({ name: reply.name, type: 'application/zip', content: reply.bytes });
        else announce(say(words.failed));
      });
    },
    cancel: () => {
      client.stop();
      setDone(null);
      announce(say(words.cancelled));
    },
  };
}

/** The profiles of all areas under way: how many there are, and a way to stop. */
export function AllProfiles({ done, onCancel }: { readonly done: number; readonly onCancel: () => void }): ReactNode {
  const { scene, say, language } = useApp();
  const count = (of: number): string => formatNumber(of, language);
  const said = say(fill(words.making, { done: count(done), of: count(scene.rows.length) }));
  return (
    <>
      <p className="profile-progress">
        <span>{said}</span>
        <progress max={scene.rows.length} value={done} aria-label={said} />
      </p>
      <button type="button" className="button" onClick={onCancel}>
        {say(words.cancel)}
      </button>
    </>
  );
}
