import type { ReactNode } from 'react';
import { planControlWords } from '../../text/plan-control-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Switch } from '../controls/switch.tsx';
import type { Overlay } from '../../model/city-package.ts';

const titleOf = ({ title, year }: Overlay) => (year === null || title.da.includes(String(year)) ? title : fill(planControlWords.overlayYear, { title, year: String(year) }));

/** Border layers over the areas, such as the municipality's own list of deprived areas. */
export function OverlaySwitches(): ReactNode {
  const { scene, actions, say } = useApp();
  return scene.city.overlays.map((overlay) => (
    <Switch key={overlay.id} label={say(titleOf(overlay))} checked={scene.view.overlays.includes(overlay.id)} onChange={(shown) => actions.showOverlay(overlay.id, shown)} />
  ));
}
