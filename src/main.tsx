import './ui/style/tokens.css';
import './ui/style/base.css';
import './ui/style/forms.css';
import { createRoot } from 'react-dom/client';
import { keepLook, recallLook } from './keep/look-memory.ts';
import { isEmbedded } from './keep/own-storage.ts';
import type { Day } from './model/programme.ts';
import { defaultView } from './state/default-view.ts';
import { needsCutting } from './plans/cover-faces.ts';
import { carriesIndex } from './state/link/tree-reader.ts';
import type { Localized } from './model/localized.ts';
import { withOwnPlans, type OwnPlans } from './model/own-plans.ts';
import { App } from './ui/app.tsx';
import { afterTheMap, fetchNarrowPage } from './ui/later.tsx';
import { openLiveCity } from './ui/live-city.ts';
import { FailurePage } from './ui/start/failure-page.tsx';
import { fetchLinks, keepLink, type Links } from './ui/start/keep-link.ts';
import { LoadingPage } from './ui/start/loading-page.tsx';
import { openPackage } from './ui/start/open-package.ts';
import { fetchPackageList, type OfferedPackage, type PackageList } from './ui/start/package-list.ts';
import { recallOwnCity } from './ui/start/own-city.ts';
import { fetchPlanCutter } from './ui/start/plan-cutting.ts';
import { fetchOwnPlans, recallPlans } from './ui/start/recall-plans.ts';
import { fetchTreeReader, readTree } from './ui/start/tree-reading.ts';
import { NARROW } from './ui/use-app-value.ts';
import { openReader, type Reader } from './work/read-client.ts';
import type { ReadCity } from './work/read-disclosed.ts';
import type { DisclosedCity } from './score/disclosure-gate.ts';

const LIST = new URL('data/packages.json', document.baseURI);
const place = document.getElementById('app');
if (place === null) throw new Error('the page has no #app');
const root = createRoot(place);
const look = recallLook();
document.documentElement.lang = look.language;
if (look.theme !== 'system') document.documentElement.dataset['theme'] = look.theme;

/** The only clock of the app: the day in the person's own time zone. */
function todayIs(): Day {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Opens the package that the link names, or the one that the list opens with. */
async function start(): Promise<void> {
  const reader = openReader();
  const linking = location.hash.length > 1 ? fetchLinks() : null;
  if (matchMedia(NARROW).matches && !isEmbedded()) void fetchNarrowPage();
  const list = await fetchPackageList(LIST);
  if (list === null) return root.render(<FailurePage language={look.language} title={null} issues={[]} others={[]} onOpen={() => undefined} />);
  const links = await linking;
  const linked = links?.linkedPackage(location.hash);
  const named = list.offered.find((one) => one.id === linked?.id) ?? (linked && (await recallOwnCity(linked.id)));
  await open(list, named ?? list.opens, reader, links);
}

/** Fetches a package and shows it, or says why that cannot be done. */
async function open(list: PackageList, offered: OfferedPackage, reader: Reader, links: Links | null): Promise<void> {
  const { language } = look;
  const progress = (state: { readonly done: number; readonly all: number }): void =>
    root.render(<LoadingPage language={language} title={offered.title} {...state} />);
  progress({ done: 0, all: 0 });
  const opened = await openPackage(offered, LIST, reader, progress);
  if (carriesIndex(location.hash)) await fetchTreeReader();
  if (opened.city !== null) {
    const plans = await recallPlans(opened.city);
    if (needsCutting(withOwnPlans(opened.city, plans))) await fetchPlanCutter();
    return show(list, opened.city, plans, opened, links);
  }
  const others = list.offered.filter((one) => one.id !== offered.id);
  root.render(<FailurePage language={language} title={offered.title} issues={opened.issues} others={others} onOpen={(one) => goTo(list, one)} />);
}

/** Another city: its own opening view, as an entry that Back leaves again. */
function goTo(list: PackageList, offered: OfferedPackage): void {
  history.pushState(null, '', '#');
  void open(list, offered, openReader(), null);
}

/** The page of an opened city, and what keeps address, history and the kept look in step with it. */
function show(list: PackageList, city: DisclosedCity, plans: OwnPlans | null, { issues }: ReadCity, links: Links | null): void {
  const read = links?.readLink(location.hash, withOwnPlans(city, plans), look.language, readTree) ?? { view: defaultView(city, look.language), problems: [] };
  const live = openLiveCity(city, { ...read.view, theme: look.theme }, todayIs(), plans);
  const render = (problems: readonly Localized[]): void =>
    root.render(<App live={live} issues={issues} problems={problems} packages={{ offered: list.offered, open: (one) => leave(() => goTo(list, one))() }} />);
  // In a frame the address is not ours, and nothing is kept.
  if (isEmbedded()) return render(read.problems);
  const leave = (then: () => void) => (): void => {
    void sync.stop().then(then);
  };
  const sync = keepLink(live.store, links, render, leave(() => void start()));
  live.store.subscribe(({ view }) => keepLook(view));
  void afterTheMap(fetchOwnPlans).then(({ deskOf }) => deskOf({ scenes: live.scenes, actions: live.store.actions }), () => undefined);
  render(read.problems);
}

void start();
