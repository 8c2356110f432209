import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../model/localized.ts';
import type { ProfileRecord } from '../../model/profile-record.ts';
import { createReportClient, type ReportClient } from '../../work/report-client.ts';
import type { MadeProfile } from '../../work/report-messages.ts';
import { useApp } from '../app-context.ts';
import { areaNotesOf } from '../notes/notes-of.ts';

/** Where the making of a profile stands. */
export type ProfileMaking = { readonly state: 'making' | 'failed' | 'nothing' } | { readonly state: 'done'; readonly made: MadeProfile };

const MAKING: ProfileMaking = { state: 'making' };

/** Whoever makes profiles of the scene as it was when the dialogue opened; ends with the dialogue. */
export function useReportClient(): ReportClient {
  const { scenes, today } = useApp();
  const client = useMemo(() => {
    const { city, view } = scenes.getState();
    const address = globalThis.location.href.replace(/#.*$/, '');
    return createReportClient(() => ({ city: { ...city, manifest: null }, view, today, address, notes: areaNotesOf(city.id).getState().notes }));
  }, [scenes, today]);
  useEffect(() => () => client.stop(), [client]);
  return client;
}

/** The profile of an area, made anew when the area, the language or what it is held against changes, or when it is tried again. */
export function useProfile(client: ReportClient, area: string, language: Language, last: ReadonlyMap<string, ProfileRecord>): ProfileMaking & { readonly retry: () => void } {
  const [round, setRound] = useState(0);
  const of = useMemo(() => ({ area, language, last, round }), [area, language, last, round]);
  const [told, setTold] = useState<{ readonly of: object; readonly making: ProfileMaking }>({ of, making: MAKING });
  useEffect(() => {
    let isWanted = true;
    client.holdAgainst(of.last);
    client.ask({ kind: 'profile', area: of.area, language: of.language }, (reply) => {
      if (!isWanted) return;
      if (reply.kind === 'profile') setTold({ of, making: { state: 'done', made: reply.made } });
      else if (reply.kind === 'nothing' || reply.kind === 'failed') setTold({ of, making: { state: reply.kind } });
    });
    return () => {
      isWanted = false;
    };
  }, [client, of]);
  return { ...(told.of === of ? told.making : MAKING), retry: () => setRound(round + 1) };
}
