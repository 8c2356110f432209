import type { OwnPlans, ProgrammeEdit } from '../model/own-plans.ts';
import type { Programme } from '../model/programme.ts';
import { differingFields } from './merge-programmes.ts';
import { applyEdits } from './programme-edits.ts';

/** Edits laid over the programmes of a package; `null` where there are none. */
export const layPlans = (builtIn: readonly Programme[], edits: readonly ProgrammeEdit[]): OwnPlans | null =>
  edits.length === 0 ? null : { builtIn, edits, ...applyEdits(builtIn, edits) };

/**
 * The edits with more of them, as few as say the same: an own programme is one `add` with what it is now, a programme of the package one `change`
 * with the members in which it differs; what has come back to the package, and what was deleted, is no edit any more. Edits of other programmes
 * stay the same objects. An edit that cannot be done changes nothing.
 */
export function foldEdits(builtIn: readonly Programme[], edits: readonly ProgrammeEdit[], more: readonly ProgrammeEdit[]): readonly ProgrammeEdit[] {
  const { programmes, refused } = applyEdits(builtIn, [...edits, ...more]);
  const undone = new Set(refused.map(({ edit }) => edit));
  const [now, base] = [programmes, builtIn].map((list) => new Map(list.map((one) => [one.id, one])));
  const touched = [...new Set(more.filter((edit) => !undone.has(edit)).map(targetOf))];
  const folded = new Map(touched.map((id) => [id, foldedFrom(base?.get(id), now?.get(id))]));
  const kept = edits.flatMap((edit) => {
    const id = targetOf(edit);
    const next = folded.get(id);
    if (next === undefined) return [edit];
    folded.set(id, null);
    return next ?? [];
  });
  return [...kept, ...[...folded.values()].filter((edit) => edit !== null)];
}

/** Id of the programme that an edit makes, changes or takes away. */
export const targetOf = (edit: ProgrammeEdit): string => (edit.do === 'add' ? edit.programme.id : edit.do === 'duplicate' ? edit.as : edit.id);

function foldedFrom(base: Programme | undefined, now: Programme | undefined): ProgrammeEdit | null {
  if (now === undefined) return null;
  if (base === undefined) return { do: 'add', programme: now };
  const fields = differingFields(base, now);
  return fields.length === 0 ? null : { do: 'change', id: now.id, changes: Object.fromEntries(fields.map((field) => [field, now[field]])) };
}
