/*
 * Where the parts of `later.tsx` lie: each is a chunk of its own. They are named here, so that the first load does not carry the names of forty files.
 */
export const fetchAreaPanel = () => import('./area-panel/area-panel.tsx');
export const fetchPriorityList = () => import('./list/priority-list.tsx');
export const fetchExportBar = () => import('./list/export-bar.tsx');
export const fetchProgrammeCard = () => import('./plans/programme-card.tsx');
export const fetchWeightInfluence = () => import('./weights/weight-influence.tsx');
export const fetchExplain = () => import('./controls/explain.tsx');
export const fetchStarters = () => import('./starters/starters.tsx');
export const fetchClassControls = () => import('./legend/class-controls.tsx');
export const fetchLayerSection = () => import('./plan-controls/layer-section.tsx');
export const fetchLookSettings = () => import('./settings/look-settings.tsx');
export const fetchAreaSearch = () => import('./search/area-search.tsx');
export const fetchLegendHistogram = () => import('./legend/legend-histogram.tsx');
export const fetchMapKeys = () => import('./map-walk/map-keys.tsx');
export const fetchHoverCard = () => import('./map/hover-card.tsx');
export const fetchIssueList = () => import('./start/issue-list.tsx');
export const fetchIssueNotice = () => import('./start/issue-notice.tsx');
export const fetchLinkNotice = () => import('./start/link-notice.tsx');
export const fetchKeysHelp = () => import('./map-walk/keys-dialog.tsx');
export const fetchLatePage = () => import('./shell/late-page.tsx');
export const fetchCityMenu = () => import('./place/city-menu.tsx');
export const fetchModeLens = () => import('./cover/mode-lens.tsx');
export const fetchYearPlay = () => import('./time/year-play.tsx');
export const fetchMapModeChoice = () => import('./certainty/map-mode-choice.tsx');
export const fetchModeKey = () => import('./cover/mode-key.tsx');
export const fetchWeightWarnings = () => import('./weights/weight-warnings.tsx');
export const fetchWeighingStart = () => import('./profiles/weighing-start.tsx');
export const fetchWeighingTools = () => import('./profiles/weighing-tools.tsx');
export const fetchCompareSide = () => import('./compare/compare-side.tsx');
export const fetchBankView = () => import('./bank/bank-view.tsx');
export const fetchSideTray = () => import('./side-by-side/side-tray.tsx');
export const fetchLaterPages = async () => (await import('./later-pages.tsx')).fetchLaterPages();
export const fetchBaseMap = () => import('./base-map/base-map-on-map.tsx');
export const fetchPlanForm = () => import('./plan-form/plan-form-panel.tsx');

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

/** Fetches every part; one that could not be fetched says so in its own place. */
export const fetchParts = (): Promise<unknown> => Promise.allSettled(fetchers.map((fetch) => fetch()));
