import type { OwnPlans, ProgrammeEdit } from '../model/own-plans.ts';
import type { Programme } from '../model/programme.ts';
import { differingFields } from './merge-programmes.ts';
import { applyEdits } from './programme-edits.ts';

/** Edits laid over the programmes of a package; `null` where there are none. */
export const layPlans = (builtIn: readonly Programme[], edits: readonly ProgrammeEdit[]): OwnPlans | null =>
  edits.length === 0 ? null : { builtIn, edits, ...applyEdits(builtIn, edits) };

/**
 * The edits with one more, as few as say the same: an own programme is one `add` with what it is now, a programme of the package one `change`
 * with the members in which it differs; what has come back to the package, and what was deleted, is no edit any more. Edits of other programmes
 * stay the same objects. An edit that cannot be done changes nothing.
 */
export function foldEdit(builtIn: readonly Programme[], edits: readonly ProgrammeEdit[], edit: ProgrammeEdit): readonly ProgrammeEdit[] {
  const { programmes, refused } = applyEdits(builtIn, [...edits, edit]);
  if (refused.some((one) => one.edit === edit)) return edits;
  const id = targetOf(edit);
  const now = programmes.find((one) => one.id === id);
  const folded = now === undefined ? null : foldedFrom(builtIn.find((one) => one.id === id), now);
  const at = edits.findIndex((one) => targetOf(one) === id);
  const others = edits.filter((one) => targetOf(one) !== id);
  return folded === null ? others : at < 0 ? [...others, folded] : others.toSpliced(at, 0, folded);
}

/** Id of the programme that an edit makes, changes or takes away. */
export const targetOf = (edit: ProgrammeEdit): string => (edit.do === 'add' ? edit.programme.id : edit.do === 'duplicate' ? edit.as : edit.id);

function foldedFrom(base: Programme | undefined, now: Programme): ProgrammeEdit | null {
  if (base === undefined) return { do: 'add', programme: now };
  const fields = differingFields(base, now);
  return fields.length === 0 ? null : { do: 'change', id: now.id, changes: Object.fromEntries(fields.map((field) => [field, now[field]])) };
}
