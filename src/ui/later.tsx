import { isEmbedded } from '../keep/own-storage.ts';
import { latePart } from './late-part.tsx';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/*
 * Parts that are not needed for the first map: each is a chunk of its own (`part-files.ts`). Those that a person opens are asked for when they are first
 * shown, or once the map is painted (`fetchLater`), whichever comes first. Those that stand on the page without being asked for
 * (`afterTheMap`) wait for the map, so that they take no bandwidth from it.
 */

/** The page of a phone. `main.tsx` asks for it beside the data where the window is narrow. */
export const fetchNarrowPage = () => import('./shell/narrow-page.tsx');

/** A map that takes longer than this is not waited for. In ms. */
const PATIENCE = 20_000;
let tellPainted: () => void = () => undefined;
const painted = new Promise<void>((resolve) => {
  tellPainted = resolve;
  setTimeout(resolve, PATIENCE);
});

const files = () => import('./part-files.ts');

async function filesAfterTheMap(): ReturnType<typeof files> {
  await painted;
  return files();
}

/** Fetches a part once the map is painted, or cannot be. */
export async function afterTheMap<T>(fetch: () => Promise<T>): Promise<T> {
  await painted;
  return fetch();
}

export const AreaPanel = latePart(async () => ({ default: (await (await files()).fetchAreaPanel()).AreaPanel }));
export const PriorityList = latePart(async () => ({ default: (await (await files()).fetchPriorityList()).PriorityList }));
export const ExportBar = latePart(async () => ({ default: (await (await files()).fetchExportBar()).ExportBar }));
export const ProgrammeCard = latePart(async () => ({ default: (await (await files()).fetchProgrammeCard()).ProgrammeCard }));
export const WeightInfluence = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchWeightInfluence()).WeightInfluence }));
export const Explain = latePart(async () => ({ default: (await (await files()).fetchExplain()).Explain }));
export const StarterFold = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchStarters()).StarterFold }));
export const StarterRow = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchStarters()).StarterRow }));
export const ClassControls = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchClassControls()).ClassControls }));
export const LayerSection = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchLayerSection()).LayerSection }));
export const LookSettings = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchLookSettings()).LookSettings }));
export const AreaSearchField = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchAreaSearch()).AreaSearchField }));
export const LegendHistogram = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchLegendHistogram()).LegendHistogram }));
export const MapKeys = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchMapKeys()).MapKeys }));
export const HoverCard = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchHoverCard()).HoverCard }));
export const IssueList = latePart(async () => ({ default: (await (await files()).fetchIssueList()).IssueList }));
export const IssueNotice = latePart(async () => ({ default: (await (await files()).fetchIssueNotice()).IssueNotice }));
export const LinkNotice = latePart(async () => ({ default: (await (await files()).fetchLinkNotice()).LinkNotice }));
export const NarrowPage = latePart(async () => ({ default: (await fetchNarrowPage()).NarrowPage }));
export const KeysHelp = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchKeysHelp()).KeysHelp }));
export const ModeLens = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchModeLens()).ModeLens }));
export const YearPlay = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchYearPlay()).YearPlay }));
export const MapModeChoice = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchMapModeChoice()).MapModeChoice }));
export const ModeKey = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchModeKey()).ModeKey }));
export const WeightWarnings = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchWeightWarnings()).WeightWarnings }));
export const WeighingStart = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchWeighingStart()).WeighingStart }));
export const WeighingTools = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchWeighingTools()).WeighingTools }));
export const CompareSide = latePart(async () => ({ default: (await (await files()).fetchCompareSide()).CompareSide }));
export const BankView = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchBankView()).BankView }));
export const SideTray = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchSideTray()).SideTray }));
export const PlanFormPanel = latePart(async () => ({ default: (await (await files()).fetchPlanForm()).PlanFormPanel }));
export const LatePage = latePart(async () => ({ default: (await (await files()).fetchLatePage()).LatePage }));
export const BaseMapOnMap = latePart(async () => ({ default: (await (await filesAfterTheMap()).fetchBaseMap()).BaseMapOnMap }));
export const CityMenu = latePart(async () => ({ default: (await (await files()).fetchCityMenu()).CityMenu }));

/** True once every part is here, or has been tried: one that could not be fetched says so in its own place. */
const arrived = createStore(() => false);
export const useArrived = (): boolean => useStore(arrived);

/** Fetches every part, so that none is waited for when it is first asked for, and printing works from then on. */
export async function fetchLater(): Promise<void> {
  tellPainted();
  // A frame on another page has few parts, and fetches them as it shows them.
  if (!isEmbedded()) await Promise.allSettled([fetchNarrowPage(), files().then(({ fetchParts }) => fetchParts())]);
  arrived.setState(true, true);
}
