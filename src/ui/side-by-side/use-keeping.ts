import type { Localized } from '../../model/localized.ts';
import { formatNumber } from '../../format/number.ts';
import { isFull, isKept, movedArea, withArea, withoutArea } from '../../state/side-by-side/keep-area.ts';
import { MOST_SIDES } from '../../state/side-by-side/side-choice.ts';
import type { AreaRef } from '../../state/view.ts';
import { fill } from '../../text/say.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { useApp } from '../app-context.ts';

interface Keeping {
  readonly has: (ref: AreaRef) => boolean;
  readonly isFull: boolean;
  /** Puts an area in; what came of it is announced and handed back. */
  readonly put: (ref: AreaRef, name: string) => Localized;
  readonly take: (ref: AreaRef, name: string) => void;
  readonly move: (from: number, by: 1 | -1, name: string) => void;
}

/** Keeping areas to be seen side by side: every way in and out says what came of it. */
export function useKeeping(): Keeping {
  const { scene, actions, announce, say, language } = useApp();
  const { side } = scene.view;
  const count = (of: number): string => formatNumber(of, language);
  const tell = (text: Localized): Localized => {
    announce(say(text));
    return text;
  };
  return {
    has: (ref) => isKept(side, ref),
    isFull: isFull(side),
    put: (ref, name) => {
      if (isKept(side, ref)) return tell(fill(words.isThere, { name }));
      if (isFull(side)) return tell(fill(words.full, { name }));
      const areas = withArea(side, ref);
      actions.setSide({ areas });
      return tell(fill(words.isIn, { name, count: count(areas.length), most: count(MOST_SIDES) }));
    },
    take: (ref, name) => {
      const areas = withoutArea(side, ref);
      actions.setSide({ areas });
      tell(fill(words.isOut, { name, count: count(areas.length), most: count(MOST_SIDES) }));
    },
    move: (from, by, name) => {
      const areas = movedArea(side, from, by);
      if (areas === side.areas) return;
      actions.setSide({ areas });
      tell(fill(words.moved, { name, place: count(from + by + 1) }));
    },
  };
}
