import type { ReactNode } from 'react';
import type { Programme } from '../../model/programme.ts';
import { areaText } from '../../state/plans/bank-text.ts';
import { planPageWords as words } from '../../text/plan-page-words.ts';
import { useApp } from '../app-context.ts';
import { NotPublished } from '../bank/plan-cells.tsx';

/** The areas that a plan lists, level by level; each goes to the map with the area's panel open. */
export function PlanAreaButtons({ programme }: { readonly programme: Programme }): ReactNode {
  const { scene, actions, say } = useApp();
  const levels = scene.city.levels.filter(({ id }) => (programme.areas.get(id) ?? []).length > 0);
  const show = (level: string, area: string): void => {
    actions.openPlan(null);
    actions.setBank(null);
    actions.openArea({ level, area });
  };
  return (
    <section>
      <h3>{say(words.areas)}</h3>
      {levels.length === 0 ? <NotPublished /> : <p className="note screen-only">{say(words.areasHelp)}</p>}
      {levels.map((level) => (
        <div key={level.id}>
          <h4>{say(level.title)}</h4>
          <ul className="plan-areas">
            {(programme.areas.get(level.id) ?? []).map((id) => (
              <li key={id}>
                {level.positions.has(id) ? (
                  <button type="button" className="plan-area" onClick={() => show(level.id, id)}>
                    {areaText(scene.city, level.id, id)}
                  </button>
                ) : (
                  id
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
