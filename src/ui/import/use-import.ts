import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Mapping } from '../../read/intake/mapping-shape.ts';
import { importDesk, mappingNow, type ImportDesk, type ImportState } from './import-desk.ts';

/** The import on its way, and what can be done with it. */
export interface ImportNow extends ImportState {
  readonly desk: ImportDesk;
  /** With everything that was said since; `null`: there is none yet. */
  readonly mapping: Mapping | null;
}

export function useImport(): ImportNow {
  const desk = importDesk();
  const state = useStore(desk.store);
  const { taken, edits } = state;
  const mapping = useMemo(() => mappingNow({ taken, edits }), [taken, edits]);
  return { ...state, desk, mapping };
}
