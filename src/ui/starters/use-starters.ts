import type { Localized } from '../../model/localized.ts';
import { UNCOVERED_LIST, areaToCompare } from '../../state/weighing/starting-points.ts';
import { uncoveredSentences } from '../../state/cover/uncovered-sentence.ts';
import { starterWords as words } from '../../text/starter-words.ts';
import { useApp, type App } from '../app-context.ts';
import { afterFrame } from '../controls/after-frame.ts';
import { focusSoon } from './focus-soon.ts';

/** A way in: it changes what is shown where that is its point, and puts the focus where a person goes on. */
export interface Starter {
  readonly id: 'find' | 'compare' | 'weigh' | 'uncovered' | 'list';
  readonly title: Localized;
  /** True once the focus has moved on. */
  readonly start: () => Promise<boolean>;
}

/** By then the sheet stands, in ms. */
const SETTLED = 300;

const within = (selector: string) => (): HTMLElement | null => document.querySelector<HTMLElement>(selector);

/** The five ways to get started that make sense for what is open. */
export function useStarters(): readonly Starter[] {
  const app = useApp();
  const { scene } = app;
  const canScore = scene.tree !== null;
  const starters: readonly (Starter | null)[] = [
    { id: 'find', title: words.find, start: () => find(app) },
    canScore ? { id: 'compare', title: words.compare, start: () => compare(app) } : null,
    canScore ? { id: 'weigh', title: words.weigh, start: () => weigh(app) } : null,
    canScore && scene.city.programmes.length > 0 ? { id: 'uncovered', title: words.uncovered, start: () => showUncovered(app) } : null,
    { id: 'list', title: words.list, start: () => makeList(app) },
  ];
  return starters.filter((one) => one !== null).map((one) => ({ ...one, start: () => shownPress().then(one.start) }));
}

/** The press is on the screen: what it sets off is work of another frame, so that neither holds up the page for long. */
const shownPress = (): Promise<void> => new Promise((resolve) => void afterFrame(resolve));

function find({ reveal }: App): Promise<boolean> {
  reveal.setState({ part: 'choices' });
  return focusSoon(within('[role="search"] input'));
}

/** Opens the panel of the area where the comparison is of most use, and looks at it. */
async function compare({ scene, actions, camera, say, announce }: App): Promise<boolean> {
  const area = areaToCompare(scene);
  if (area === null) {
    announce(say(words.notScored));
    return false;
  }
  actions.pin(area);
  camera.setState({ wish: { kind: 'reveal', target: { level: scene.level.id, area } } });
  return focusSoon(within('#area-panel-title'));
}

/** The first theme that counts, opened to its indicators, with the focus on its weight. */
function weigh({ scene, reveal }: App): Promise<boolean> {
  const themes = scene.themes.filter((theme) => theme.hasFigures);
  const at = Math.max(0, themes.findIndex((theme) => theme.scored));
  reveal.setState({ part: 'choices' });
  const slider = (): HTMLElement | null | undefined => {
    const theme = document.querySelectorAll('.theme-weights')[at];
    const inside = theme?.querySelector('details');
    if (inside) inside.open = true;
    return theme?.querySelector<HTMLElement>('input[type="range"]');
  };
  // A sheet that is still rising would leave it above the edge.
  setTimeout(() => slider()?.closest('.theme-weights')?.scrollIntoView({ block: 'nearest' }), SETTLED);
  return focusSoon(slider);
}

async function showUncovered({ scenes, actions, reveal, say, announce }: App): Promise<boolean> {
  actions.begin();
  actions.setPlans({ shown: true });
  actions.setList(UNCOVERED_LIST);
  actions.commit();
  reveal.setState({ part: 'list' });
  const hasMoved = await focusSoon(within('#list'));
  announce(uncoveredSentences(scenes.getState()).map(say).join(' '));
  return hasMoved;
}

function makeList({ actions, reveal }: App): Promise<boolean> {
  actions.setList({ open: true });
  reveal.setState({ part: 'list' });
  return focusSoon(within('.export-bar .is-primary'));
}
