import type { MouseEvent, ReactNode } from 'react';
import { compareText } from '../../format/compare-text.ts';
import { formatShare } from '../../format/number.ts';
import { coverChoiceWords } from '../../text/cover-words.ts';
import { listWords, planFilterWords } from '../../text/list-words.ts';
import { fill, say } from '../../text/say.ts';
import { NEED_GROUPS } from '../../plans/group-rule.ts';
import { groupWords } from '../../state/cover/cover-groups.ts';
import { overlayFilters } from '../../state/plans/overlay-filters.ts';
import { CellSelect } from './cell-select.tsx';
import type { Scene } from '../../state/scene.ts';
import type { ListChoice, PlanFilter } from '../../state/view.ts';

const TOP_SHARES = [0.05, 0.1, 0.2, 0.3] as const;

const PLAN_FILTERS: readonly PlanFilter[] = ['all', 'active', 'no-known-active', 'planned', 'ended', 'end-unknown'];

interface ListFiltersProps {
  readonly scene: Scene;
  readonly onChange: (change: Partial<ListChoice>) => void;
}

/** What the list keeps: a part of the city, the municipality's own areas, plan status, the first share by rank. */
export function ListFilters({ scene, onChange }: ListFiltersProps): ReactNode {
  const { view } = scene;
  const { language, list } = view;
  const filtered = list.within !== null || list.overlay !== null || list.plans !== 'all' || list.topShare !== null || list.group !== null;
  const clear = (event: MouseEvent): void => {
    // The button goes away under the focus.
    event.currentTarget.closest('fieldset')?.querySelector('select')?.focus();
    onChange({ within: null, overlay: null, plans: 'all', topShare: null, group: null });
  };
  return (
    <fieldset className="list-filters">
      <legend className="visually-hidden">{say(listWords.filters, language)}</legend>
      <WithinSelect scene={scene} onChange={onChange} />
      <label className="field">
        <span>{say(listWords.topShare, language)}</span>
        <select value={list.topShare ?? ''} onChange={(event) => onChange({ topShare: event.target.value === '' ? null : Number(event.target.value) })}>
          <option value="">{say(listWords.allAreas, language)}</option>
          {TOP_SHARES.map((share) => (
            <option key={share} value={share}>
              {say(fill(listWords.topPercent, { share: formatShare(share, language) }), language)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{say(listWords.planFilter, language)}</span>
        <select value={list.plans} onChange={(event) => onChange({ plans: PLAN_FILTERS.find((id) => id === event.target.value) ?? 'all' })}>
          {PLAN_FILTERS.map((id) => (
            <option key={id} value={id}>
              {say(planFilterWords[id], language)}
            </option>
          ))}
        </select>
      </label>
      {scene.mode === 'cover' ? <GroupSelect scene={scene} onChange={onChange} /> : null}
      {scene.mode === 'direction' ? <CellSelect /> : null}
      {overlayFilters(scene).map((overlay) => (
        <label key={overlay.id} className="check">
          <input type="checkbox" checked={list.overlay === overlay.id} onChange={(event) => onChange({ overlay: event.target.checked ? overlay.id : null })} />
          {say(fill(listWords.onlyOverlay, { overlay: overlay.title }), language)}
        </label>
      ))}
      {filtered ? (
        <button type="button" className="quiet-button" onClick={clear}>
          {say(listWords.clearFilters, language)}
        </button>
      ) : null}
    </fieldset>
  );
}

/** One of the four groups of need and cover, most need without a plan first. */
function GroupSelect({ scene, onChange }: ListFiltersProps): ReactNode {
  const { language, list } = scene.view;
  return (
    <label className="field">
      <span>{say(coverChoiceWords.filter, language)}</span>
      <select value={list.group ?? ''} onChange={(event) => onChange({ group: NEED_GROUPS.find((one) => one === event.target.value) ?? null })}>
        <option value="">{say(coverChoiceWords.allGroups, language)}</option>
        {NEED_GROUPS.toReversed().map((group) => (
          <option key={group} value={group}>
            {say(groupWords(group, scene.city.programmesComplete), language)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every area of the higher levels in which this level's areas lie. */
function WithinSelect({ scene, onChange }: ListFiltersProps): ReactNode {
  const { city, level, view } = scene;
  const { language, list } = view;
  const above = city.levels.filter((one) => one.id !== level.id && level.areas.some((area) => area.parents.has(one.id)));
  const value = list.within === null ? '' : `${list.within.level} ${list.within.area}`;
  const choose = (text: string): void => {
    const at = text.indexOf(' ');
    onChange({ within: at < 0 ? null : { level: text.slice(0, at), area: text.slice(at + 1) } });
  };
  return (
    <label className="field">
      <span>{say(listWords.within, language)}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{say(listWords.wholeCity, language)}</option>
        {above.map((one) => (
          <optgroup key={one.id} label={say(one.title, language)}>
            {one.areas
              .toSorted((a, b) => compareText(a.name, b.name, language))
              .map((area) => (
                <option key={area.id} value={`${one.id} ${area.id}`}>
                  {area.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
