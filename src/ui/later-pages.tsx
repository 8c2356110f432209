import { latePart } from './late-part.tsx';

/*
 * Pages that only parts of `later.tsx` lead to. They are named here and not there, so that the first load does not carry their names.
 */
const fetchTimeline = () => import('./timeline/timeline.tsx');
const fetchEvaluations = () => import('./evaluations/evaluations.tsx');
const fetchBeforeSection = () => import('./before/before-section.tsx');
const fetchMoneyPage = () => import('./money/money-page.tsx');
const fetchSidePage = () => import('./side-by-side/side-page.tsx');

export const Timeline = latePart(async () => ({ default: (await fetchTimeline()).Timeline }));
export const Evaluations = latePart(async () => ({ default: (await fetchEvaluations()).Evaluations }));
export const BeforeSection = latePart(async () => ({ default: (await fetchBeforeSection()).BeforeSection }));
export const MoneyPage = latePart(async () => ({ default: (await fetchMoneyPage()).MoneyPage }));
export const SidePage = latePart(async () => ({ default: (await fetchSidePage()).SidePage }));

const fetchers = [fetchTimeline, fetchEvaluations, fetchBeforeSection, fetchMoneyPage, fetchSidePage];

/** Fetches every one of them; one that could not be fetched says so in its own place. */
export const fetchLaterPages = (): Promise<unknown> => Promise.allSettled(fetchers.map((fetch) => fetch()));
