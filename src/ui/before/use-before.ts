import { useEffect, useState } from 'react';
import type { Programme } from '../../model/programme.ts';
import type { BeforeAfter, BeforeAfterQuestion } from '../../plans/before-after.ts';
import { coverFaces, type CoverFaces } from '../../plans/cover-faces.ts';
import type { DisclosedCity, DisclosedLevel } from '../../score/disclosure-gate.ts';
import { beforeLevels, beforeQuestions } from '../../state/before/before-questions.ts';
import type { BeforeChoice } from '../../state/view.ts';
import { createBeforeClient } from '../../work/before-client.ts';
import { useApp } from '../app-context.ts';
import { planCutter } from '../start/plan-cutting.ts';

/** What was asked and found. `asked` `null`: there is nothing to ask. */
export interface BeforeFound {
  readonly asked: BeforeAfterQuestion | null;
  readonly found: BeforeAfter | null;
}

/** One line to one worker, opened with the first question. */
const client = createBeforeClient();

interface Known {
  readonly choice: BeforeChoice;
  readonly city: DisclosedCity;
  readonly answer: BeforeFound;
}

/** Asks of a plan before and after, level by level from the finest until one answers. `undefined`: not known yet. */
export function useBefore(programme: Programme, choice: BeforeChoice): BeforeFound | undefined {
  const { scene } = useApp();
  const { city, faces } = scene;
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let isOver = false;
    void askLevels(city, programme, choice, faces, () => isOver).then((answer) => {
      if (!isOver) setKnown({ choice, city, answer });
    });
    return () => {
      isOver = true;
      client.forget();
    };
  }, [city, programme, choice, faces]);
  return known?.choice === choice && known.city === city ? known.answer : undefined;
}

/** Each level is a task of its own: where a plan lies in it is worked out here, all else in the worker. */
async function askLevels(city: DisclosedCity, programme: Programme, choice: BeforeChoice, faces: CoverFaces, isOver: () => boolean): Promise<BeforeFound> {
  let nearest: BeforeFound = { asked: null, found: null };
  for (const level of beforeLevels(city, choice)) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isOver()) break;
    const asked = beforeQuestions(city, programme, choice, level, facesAt(city, level, faces));
    const reply = asked.length === 0 ? null : await new Promise<Parameters<Parameters<typeof client.ask>[1]>[0]>((resolve) => client.ask(asked, resolve));
    if (reply === null) continue;
    const here = { asked: asked[reply.at] ?? null, found: reply.found };
    if (reply.found.kind === 'answer') return here;
    if (nearest.found === null || (isNowhere(nearest.found) && !isNowhere(reply.found))) nearest = here;
  }
  return nearest;
}

const isNowhere = (found: BeforeAfter): boolean => found.kind === 'too-few' && found.reason === 'no-areas';

const remembered = new WeakMap<DisclosedCity, Map<string, CoverFaces>>();

function facesAt(city: DisclosedCity, level: DisclosedLevel, shown: CoverFaces): CoverFaces {
  if (shown.atoms.level.id === level.id) return shown;
  const known = remembered.get(city) ?? new Map<string, CoverFaces>();
  const faces = known.get(level.id) ?? coverFaces(city, level, planCutter());
  remembered.set(city, known.set(level.id, faces));
  return faces;
}
