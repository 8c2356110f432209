import { useEffect } from 'react';
import { needOrder } from '../../state/need-order.ts';
import type { Scene } from '../../state/scene.ts';
import { spokenArea } from '../../state/area/spoken-area.ts';
import { fill, say } from '../../text/say.ts';
import { spokenWords } from '../../text/spoken-words.ts';
import { useApp } from '../app-context.ts';
import { createRestingVoice } from './resting-voice.ts';
import type { WalkStore } from './walk-store.ts';

/** A slider speaks for itself while it moves; what came of it is said once it has rested so long, in ms. */
const SLIDER_REST = 700;

/** Says what a change of choices has changed: the sentence over the map, who now has the greatest need, or the area that is walked on. */
export function useSpokenScene(walk: WalkStore): void {
  const { scenes, announce } = useApp();
  useEffect(() => {
    const voice = createRestingVoice(announce);
    let told = tellable(scenes.getState(), walk);
    const unsubscribe = scenes.subscribe((scene, before) => {
      if (scene.view === before.view || onlyPins(scene, before)) return;
      voice.say(() => {
        const now = tellable(scenes.getState(), walk);
        const news = now.filter((part, i) => part !== told[i]);
        told = now;
        return news.join(' ');
      }, SLIDER_REST);
    });
    return () => {
      unsubscribe();
      voice.stop();
    };
  }, [scenes, announce, walk]);
}

/** Each part is said again only when it reads otherwise than before. */
function tellable(scene: Scene, walk: WalkStore): readonly string[] {
  const { language } = scene.view;
  const { isWalking, position } = walk.getState();
  if (isWalking && position !== null) return [say(spokenArea(scene, position), language)];
  const first = scene.rows[needOrder(scene)[0] ?? -1];
  return [say(scene.sentence, language), first === undefined ? '' : say(fill(spokenWords.mostNeed, { name: first.label }), language)];
}

/** What is pinned, listed or undone to is said where it is done. */
const onlyPins = ({ view, level, classification }: Scene, before: Scene): boolean =>
  level === before.level && classification === before.classification && view.language === before.view.language && view.home === before.view.home;
