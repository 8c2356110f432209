import type { ReactNode } from 'react';
import { dashesOf, overlayLook } from '../../draw/overlay-dashes.ts';
import type { Overlay } from '../../model/city-package.ts';
import type { Localized } from '../../model/localized.ts';
import { planControlWords } from '../../text/plan-control-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Switch } from '../controls/switch.tsx';
import './overlay-switches.css';

const titleOf = ({ title, year }: Overlay): Localized => (year === null || title.da.includes(String(year)) ? title : fill(planControlWords.overlayYear, { title, year: String(year) }));

/** Border layers over the areas, such as school districts or the municipality's own list of deprived areas: one by one, each with its line. */
export function OverlaySwitches(): ReactNode {
  const { scene, actions, say } = useApp();
  const { overlays } = scene.city;
  if (overlays.length === 0) return null;
  return (
    <section className="overlay-switches" aria-label={say(planControlWords.borders)}>
      <h3 className="field-label">{say(planControlWords.borders)}</h3>
      {overlays.map((overlay, place) => (
        <Switch
          key={overlay.id}
          label={
            <span className="overlay-name">
              <LineSwatch look={overlayLook(place)} />
              {say(titleOf(overlay))}
            </span>
          }
          checked={scene.view.overlays.includes(overlay.id)}
          onChange={(shown) => actions.showOverlay(overlay.id, shown)}
        />
      ))}
    </section>
  );
}

const [LENGTH, WIDTH] = [32, 2];

function LineSwatch({ look }: { readonly look: number }): ReactNode {
  return (
    <svg width={LENGTH} height="8" viewBox={`0 0 ${LENGTH} 8`} aria-hidden="true">
      <line x1="0" y1="4" x2={LENGTH} y2="4" stroke="currentColor" strokeWidth={WIDTH} strokeDasharray={dashesOf(look, WIDTH)} />
    </svg>
  );
}
