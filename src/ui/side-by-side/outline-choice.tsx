import { useId, useMemo, useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { unlocalized, type Localized } from '../../model/localized.ts';
import { areasWithin } from '../../plans/areas-within.ts';
import { outlinesOf, type OutlineGroup } from '../../state/side-by-side/outlines.ts';
import type { OwnArea } from '../../state/side-by-side/side-choice.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { fill } from '../../text/say.ts';
import { ownAreaWords as words } from '../../text/side/own-area-words.ts';
import { useApp } from '../app-context.ts';

interface OutlineChoiceProps {
  readonly own: OwnArea;
  readonly set: (change: Partial<OwnArea>) => void;
}

/** Takes in the areas within something that has an outline: a layer's feature, the ground of a plan, an area of another level. */
export function OutlineChoice({ own, set }: OutlineChoiceProps): ReactNode {
  const { scene, say, announce, language } = useApp();
  const id = useId();
  const [told, setTold] = useState<Localized | null>(null);
  const { city } = scene;
  const groups: readonly OutlineGroup[] = useMemo(() => outlinesOf(city, own.level, language), [city, own.level, language]);
  const take = (key: string): void => {
    const [group, at] = key.split(' ').map(Number);
    const outline = groups[group ?? -1]?.outlines[at ?? -1];
    const level = city.levels.find((one) => one.id === own.level);
    const shape = outline?.shape() ?? null;
    if (outline === undefined || level === undefined || shape === null) return;
    const found = areasWithin(level, shape).flatMap((position) => level.areas[position]?.id ?? []);
    const said = { noun: areaNoun(level.id).many, name: unlocalized(outline.name), count: formatNumber(found.length, language) };
    const text = fill(found.length === 0 ? words.tookNone : words.took, said);
    setTold(text);
    announce(say(text));
    if (found.length > 0) set({ areas: [...new Set([...own.areas, ...found])] });
  };
  if (groups.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{say(words.from)}</label>
      <select id={id} value="" onChange={(event) => take(event.target.value)}>
        <option value="">{say(words.fromNone)}</option>
        {groups.map(({ title, outlines }, group) => (
          <optgroup key={title.en} label={say(title)}>
            {outlines.map(({ name }, at) => (
              <option key={`${group} ${at}`} value={`${group} ${at}`}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {told === null ? null : <span className="field-hint">{say(told)}</span>}
    </div>
  );
}
