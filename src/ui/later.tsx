import { lazy } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/*
 * Parts that are not needed for the first map: each is a chunk of its own, asked for once the map is painted (`fetchLater`) or when
 * it is first shown, whichever comes first.
 */
const fetchAreaPanel = () => import('./area-panel/area-panel.tsx');
const fetchPriorityList = () => import('./list/priority-list.tsx');
const fetchExportBar = () => import('./list/export-bar.tsx');
const fetchProgrammeCard = () => import('./plans/programme-card.tsx');
const fetchWeightInfluence = () => import('./weights/weight-influence.tsx');
const fetchExplain = () => import('./controls/explain.tsx');
const fetchStarters = () => import('./starters/starters.tsx');
const fetchClassControls = () => import('./legend/class-controls.tsx');
const fetchLayerSection = () => import('./plan-controls/layer-section.tsx');
const fetchLookSettings = () => import('./settings/look-settings.tsx');
const fetchPrintPage = () => import('./print/print-page.tsx');

export const AreaPanel = lazy(async () => ({ default: (await fetchAreaPanel()).AreaPanel }));
export const PriorityList = lazy(async () => ({ default: (await fetchPriorityList()).PriorityList }));
export const ExportBar = lazy(async () => ({ default: (await fetchExportBar()).ExportBar }));
export const ProgrammeCard = lazy(async () => ({ default: (await fetchProgrammeCard()).ProgrammeCard }));
export const WeightInfluence = lazy(async () => ({ default: (await fetchWeightInfluence()).WeightInfluence }));
export const Explain = lazy(async () => ({ default: (await fetchExplain()).Explain }));
export const StarterFold = lazy(async () => ({ default: (await fetchStarters()).StarterFold }));
export const StarterRow = lazy(async () => ({ default: (await fetchStarters()).StarterRow }));
export const ClassControls = lazy(async () => ({ default: (await fetchClassControls()).ClassControls }));
export const LayerSection = lazy(async () => ({ default: (await fetchLayerSection()).LayerSection }));
export const LookSettings = lazy(async () => ({ default: (await fetchLookSettings()).LookSettings }));
export const PrintPage = lazy(async () => ({ default: (await fetchPrintPage()).PrintPage }));

const fetchers = [
  fetchAreaPanel,
  fetchPriorityList,
  fetchExportBar,
  fetchProgrammeCard,
  fetchWeightInfluence,
  fetchExplain,
  fetchStarters,
  fetchClassControls,
  fetchLayerSection,
  fetchLookSettings,
  fetchPrintPage,
];

/** True once every part is here, or has been tried: one that could not be fetched says so in its own place. */
const arrived = createStore(() => false);
export const useArrived = (): boolean => useStore(arrived);

/** Fetches every part, so that none is waited for when it is first asked for, and printing works from then on. */
export async function fetchLater(): Promise<void> {
  await Promise.allSettled(fetchers.map((fetch) => fetch()));
  arrived.setState(true, true);
}
