import { useMemo, useState } from 'react';
import type { Localized } from '../../model/localized.ts';
import type { ProfileRecord } from '../../model/profile-record.ts';
import { lastProfileMemory } from '../../keep/last-profile-memory.ts';
import { keptAfter, lastBefore } from '../../state/area-profile/kept-profiles.ts';
import type { Scene } from '../../state/scene.ts';
import { useApp } from '../app-context.ts';
import { readLastProfiles } from './read-last-profiles.ts';
import { readProfileRecord } from '../../read/read-profile-record.ts';

/** The last profiles: those of files that a person picked, else what this browser kept of the area. */
export interface LastProfiles {
  /** By area of the level; the same object as long as nothing changes. */
  readonly byArea: ReadonlyMap<string, ProfileRecord>;
  /** Files that nothing was taken from, and why. */
  readonly refused: readonly Localized[];
  readonly pick: (files: readonly File[]) => Promise<void>;
  /** Lets go of what was picked, else of what was kept. */
  readonly forget: () => void;
}

export function useLastProfiles(area: string): LastProfiles {
  const { scene } = useApp();
  const { level } = scene;
  const [picked, setPicked] = useState<ReadonlyMap<string, ProfileRecord> | null>(null);
  const [refused, setRefused] = useState<readonly Localized[]>([]);
  const [forgotten, setForgotten] = useState(0);
  const kept = useMemo(() => keptOf(scene, area, forgotten), [scene, area, forgotten]);
  return {
    byArea: picked ?? kept,
    refused,
    pick: async (files) => {
      const read = await readLastProfiles(files, scene.city.id, level);
      setRefused(read.refused);
      if (read.byArea.size > 0) setPicked(read.byArea);
    },
    forget: () => {
      if (picked === null) lastProfileMemory(scene.city.id, level.id, area).keep(null);
      setPicked(null);
      setRefused([]);
      setForgotten(forgotten + 1);
    },
  };
}

/** Keeps a profile that was printed or taken along, so that the next one can be held against it. What cannot be kept is not: the file is there. */
export function keepProfile(cityId: string, record: ProfileRecord): void {
  const memory = lastProfileMemory(cityId, record.level, record.area.id);
  memory.keep(JSON.stringify(keptAfter(recordsIn(memory.recall()), record)));
}

/** `_round` makes it read again. */
function keptOf({ city, level, date }: Scene, area: string, _round: number): ReadonlyMap<string, ProfileRecord> {
  const last = lastBefore(recordsIn(lastProfileMemory(city.id, level.id, area).recall()), date);
  return last === null ? new Map() : new Map([[area, last]]);
}

function recordsIn(text: string | null): readonly ProfileRecord[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return !Array.isArray(kept) ? [] : kept.flatMap((one: unknown) => {
      const read = readProfileRecord(JSON.stringify(one), '');
      return 'record' in read ? [read.record] : [];
    });
  } catch {
    return [];
  }
}
