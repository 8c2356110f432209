import { useId, type ReactNode } from 'react';
import { AS_CHOSEN } from '../../model/method.ts';
import { isMoved, profilesAt, servesAt, startMethod } from '../../state/weighing/chosen-tree.ts';
import { startName, weighingName } from '../../state/weighing/weighing-name.ts';
import type { Weighing } from '../../state/view.ts';
import { compareWords as words } from '../../text/compare-words.ts';
import { ownProfileWords } from '../../text/own-profile-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { useOwnProfiles } from '../profiles/own-profiles-of.ts';

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly weighing: Weighing;
}

/** Lays another weighing beside the one on the map: the start of this one, a profile of the package, or an own one. */
export function CompareChooser(): ReactNode {
  const { scene, actions, say } = useApp();
  const id = useId();
  const { compare } = scene.view;
  const { before, packaged, own } = useChoices();
  const all = [...before, ...packaged, ...own];
  if (scene.result === null || (all.length === 0 && compare === null)) return null;
  const chosen = compare === null ? '' : (all.find(({ weighing }) => isSame(weighing, compare.with))?.key ?? 'now');
  const option = ({ key, name }: Choice): ReactNode => (
    <option key={key} value={key}>
      {name}
    </option>
  );
  const choose = (key: string): void => actions.compareWith(all.find((one) => one.key === key)?.weighing ?? null);
  return (
    <div className="field compare-chooser">
      <label htmlFor={id}>{say(words.choose)}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">{say(words.none)}</option>
        {chosen === 'now' && compare !== null ? <option value="now">{say(weighingName(scene.city, compare.with))}</option> : null}
        {before.map(option)}
        {packaged.length === 0 ? null : <optgroup label={say(ownProfileWords.packageGroup)}>{packaged.map(option)}</optgroup>}
        {own.length === 0 ? null : <optgroup label={say(ownProfileWords.ownGroup)}>{own.map(option)}</optgroup>}
      </select>
    </div>
  );
}

function useChoices(): Readonly<Record<'before' | 'packaged' | 'own', readonly Choice[]>> {
  const { scene, say } = useApp();
  const { kept } = useOwnProfiles();
  const { city, level, view } = scene;
  const start: Weighing = { profile: view.profile, own: view.own, weights: {}, method: startMethod(view) };
  const before = isMoved(view) ? [{ key: 'before', name: say(fill(words.beforeMoved, { name: startName(city, view) })), weighing: start }] : [];
  const profiles = [...(city.index === null ? [] : [null]), ...profilesAt(city, level.id).map((profile) => profile.id)];
  const packaged = profiles.map((profile): Choice => {
    const weighing: Weighing = { profile, own: null, weights: {}, method: AS_CHOSEN };
    return { key: `package ${profile ?? ''}`, name: say(startName(city, weighing)), weighing };
  });
  const own = kept.flatMap(({ profile }): readonly Choice[] =>
    profile === null ? [] : [{ key: `own ${profile.id}`, name: profile.name, weighing: { profile: profile.base, own: profile, weights: {}, method: profile.method } }],
  );
  const offered = ({ weighing }: Choice): boolean => servesAt(city, level, weighing) && !isSame(weighing, start);
  return { before, packaged: packaged.filter(offered), own: own.filter(offered) };
}

/** The same start, and nothing moved in either. */
const isSame = (a: Weighing, b: Weighing): boolean => a.profile === b.profile && a.own?.id === b.own?.id && !isMoved(a) && !isMoved(b);
