import type { Scene } from '../scene.ts';
import type { TimeChoice, Subject } from '../view.ts';
import { changeInSteps, type ChangeFound, type ChangeGround } from './change-found.ts';
import type { Steps } from '../../score/time/steps.ts';

/** What a change is asked of, and how. */
export interface AskedChange extends ChangeGround, Pick<TimeChoice, 'since' | 'against'> {
  readonly subject: Subject;
}

/** A change, and what it was asked of. */
export interface KnownChange {
  readonly asked: AskedChange;
  readonly found: ChangeFound;
}

/** What the scene's view asks. */
export const askedIn = ({ city, level, tree, view }: Scene): AskedChange => ({ city, level, tree, year: view.year, subject: view.subject, since: view.time.since, against: view.time.against });

/** Whether two ask the same, so that one answer is the other's. Plans that are laid over the city change no figure. */
export const isSameAsked = (one: AskedChange, other: AskedChange): boolean =>
  one.level === other.level && one.tree === other.tree && one.year === other.year && one.since === other.since && one.against === other.against && one.city.indicators === other.city.indicators && isSameSubject(one.subject, other.subject);

const isSameSubject = (one: Subject, other: Subject): boolean => one.kind === other.kind && (one.kind === 'index' || other.kind === 'index' || one.id === other.id);

/** Works out what was asked, pausing now and then. */
export const answerInSteps = (asked: AskedChange): Steps<ChangeFound> => changeInSteps(asked, asked.subject, asked);

/** The answer for this very scene; `null`: it is not known yet. */
export const answerFor = (scene: Scene, known: KnownChange | null): ChangeFound | null => (known !== null && isSameAsked(known.asked, askedIn(scene)) ? known.found : null);
