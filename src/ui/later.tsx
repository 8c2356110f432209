import { isEmbedded } from '../keep/own-storage.ts';
import { latePart } from './late-part.tsx';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/*
 * Parts that are not needed for the first map: each is a chunk of its own. Those that a person opens are asked for when they are first
 * shown, or once the map is painted (`fetchLater`), whichever comes first. Those that stand on the page without being asked for
 * (`afterTheMap`) wait for the map, so that they take no bandwidth from it.
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
const fetchAreaSearch = () => import('./search/area-search.tsx');
const fetchLegendHistogram = () => import('./legend/legend-histogram.tsx');
const fetchMapKeys = () => import('./map-walk/map-keys.tsx');
const fetchHoverCard = () => import('./map/hover-card.tsx');
const fetchIssueList = () => import('./start/issue-list.tsx');
const fetchIssueNotice = () => import('./start/issue-notice.tsx');
const fetchLinkNotice = () => import('./start/link-notice.tsx');
/** The page of a phone. `main.tsx` asks for it beside the data where the window is narrow. */
export const fetchNarrowPage = () => import('./shell/narrow-page.tsx');
const fetchKeysHelp = () => import('./map-walk/keys-dialog.tsx');
const fetchLatePage = () => import('./shell/late-page.tsx');
const fetchCityMenu = () => import('./place/city-menu.tsx');
const fetchModeLens = () => import('./cover/mode-lens.tsx');
const fetchYearPlay = () => import('./time/year-play.tsx');
const fetchMapModeChoice = () => import('./certainty/map-mode-choice.tsx');
const fetchModeKey = () => import('./cover/mode-key.tsx');
const fetchWeightWarnings = () => import('./weights/weight-warnings.tsx');
const fetchWeighingStart = () => import('./profiles/weighing-start.tsx');
const fetchWeighingTools = () => import('./profiles/weighing-tools.tsx');
const fetchCompareSide = () => import('./compare/compare-side.tsx');
const fetchBankView = () => import('./bank/bank-view.tsx');
const fetchSideTray = () => import('./side-by-side/side-tray.tsx');
const fetchLaterPages = async () => (await import('./later-pages.tsx')).fetchLaterPages();
const fetchBaseMap = () => import('./base-map/base-map-on-map.tsx');
const fetchPlanForm = () => import('./plan-form/plan-form-panel.tsx');

/** A map that takes longer than this is not waited for. In ms. */
const PATIENCE = 20_000;
let tellPainted: () => void = () => undefined;
const painted = new Promise<void>((resolve) => {
  tellPainted = resolve;
  setTimeout(resolve, PATIENCE);
});

/** Fetches a part once the map is painted, or cannot be. */
export async function afterTheMap<T>(fetch: () => Promise<T>): Promise<T> {
  await painted;
  return fetch();
}

export const AreaPanel = latePart(async () => ({ default: (await fetchAreaPanel()).AreaPanel }));
export const PriorityList = latePart(async () => ({ default: (await fetchPriorityList()).PriorityList }));
export const ExportBar = latePart(async () => ({ default: (await fetchExportBar()).ExportBar }));
export const ProgrammeCard = latePart(async () => ({ default: (await fetchProgrammeCard()).ProgrammeCard }));
export const WeightInfluence = latePart(async () => ({ default: (await afterTheMap(fetchWeightInfluence)).WeightInfluence }));
export const Explain = latePart(async () => ({ default: (await fetchExplain()).Explain }));
export const StarterFold = latePart(async () => ({ default: (await afterTheMap(fetchStarters)).StarterFold }));
export const StarterRow = latePart(async () => ({ default: (await afterTheMap(fetchStarters)).StarterRow }));
export const ClassControls = latePart(async () => ({ default: (await afterTheMap(fetchClassControls)).ClassControls }));
export const LayerSection = latePart(async () => ({ default: (await afterTheMap(fetchLayerSection)).LayerSection }));
export const LookSettings = latePart(async () => ({ default: (await afterTheMap(fetchLookSettings)).LookSettings }));
export const AreaSearchField = latePart(async () => ({ default: (await afterTheMap(fetchAreaSearch)).AreaSearchField }));
export const LegendHistogram = latePart(async () => ({ default: (await afterTheMap(fetchLegendHistogram)).LegendHistogram }));
export const MapKeys = latePart(async () => ({ default: (await afterTheMap(fetchMapKeys)).MapKeys }));
export const HoverCard = latePart(async () => ({ default: (await afterTheMap(fetchHoverCard)).HoverCard }));
export const IssueList = latePart(async () => ({ default: (await fetchIssueList()).IssueList }));
export const IssueNotice = latePart(async () => ({ default: (await fetchIssueNotice()).IssueNotice }));
export const LinkNotice = latePart(async () => ({ default: (await fetchLinkNotice()).LinkNotice }));
export const NarrowPage = latePart(async () => ({ default: (await fetchNarrowPage()).NarrowPage }));
export const KeysHelp = latePart(async () => ({ default: (await afterTheMap(fetchKeysHelp)).KeysHelp }));
export const ModeLens = latePart(async () => ({ default: (await afterTheMap(fetchModeLens)).ModeLens }));
export const YearPlay = latePart(async () => ({ default: (await afterTheMap(fetchYearPlay)).YearPlay }));
export const MapModeChoice = latePart(async () => ({ default: (await afterTheMap(fetchMapModeChoice)).MapModeChoice }));
export const ModeKey = latePart(async () => ({ default: (await afterTheMap(fetchModeKey)).ModeKey }));
export const WeightWarnings = latePart(async () => ({ default: (await afterTheMap(fetchWeightWarnings)).WeightWarnings }));
export const WeighingStart = latePart(async () => ({ default: (await afterTheMap(fetchWeighingStart)).WeighingStart }));
export const WeighingTools = latePart(async () => ({ default: (await afterTheMap(fetchWeighingTools)).WeighingTools }));
export const CompareSide = latePart(async () => ({ default: (await fetchCompareSide()).CompareSide }));
export const BankView = latePart(async () => ({ default: (await afterTheMap(fetchBankView)).BankView }));
export const SideTray = latePart(async () => ({ default: (await afterTheMap(fetchSideTray)).SideTray }));
export const PlanFormPanel = latePart(async () => ({ default: (await fetchPlanForm()).PlanFormPanel }));
export const LatePage = latePart(async () => ({ default: (await fetchLatePage()).LatePage }));
export const BaseMapOnMap = latePart(async () => ({ default: (await afterTheMap(fetchBaseMap)).BaseMapOnMap }));
export const CityMenu = latePart(async () => ({ default: (await fetchCityMenu()).CityMenu }));

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
  fetchKeysHelp,
  fetchAreaSearch,
  fetchLegendHistogram,
  fetchMapKeys,
  fetchHoverCard,
  fetchIssueNotice,
  fetchLinkNotice,
  fetchNarrowPage,
  fetchLatePage,
  fetchCityMenu,
  fetchModeLens,
  fetchYearPlay,
  fetchMapModeChoice,
  fetchModeKey,
  fetchWeightWarnings,
  fetchWeighingStart,
  fetchWeighingTools,
  fetchCompareSide,
  fetchBankView,
  fetchPlanForm,
  fetchSideTray,
  fetchBaseMap,
  fetchLaterPages,
];

/** True once every part is here, or has been tried: one that could not be fetched says so in its own place. */
const arrived = createStore(() => false);
export const useArrived = (): boolean => useStore(arrived);

/** Fetches every part, so that none is waited for when it is first asked for, and printing works from then on. */
export async function fetchLater(): Promise<void> {
  tellPainted();
  // A frame on another page has few parts, and fetches them as it shows them.
  if (!isEmbedded()) await Promise.allSettled(fetchers.map((fetch) => fetch()));
  arrived.setState(true, true);
}
