import { useId, type ReactNode } from 'react';
import type { FieldConflict } from '../../plans/merge-programmes.ts';
import { conflictTexts } from '../../state/own-plans/conflict-text.ts';
import { planFieldWords, planImportWords as words } from '../../text/plan-import-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';

/** A conflict by a name that no other has. */
export const conflictKey = ({ id, field }: FieldConflict): string => `${field} ${id}`;

interface ConflictTableProps {
  readonly conflicts: readonly FieldConflict[];
  /** Those of which the file's side is taken. */
  readonly taken: ReadonlySet<string>;
  readonly onTaken: (taken: ReadonlySet<string>) => void;
}

/** Field by field, what stands here and what stands in the file; one of the two holds. */
export function ConflictTable({ conflicts, taken, onTaken }: ConflictTableProps): ReactNode {
  const { say } = useApp();
  if (conflicts.length === 0) return null;
  const choose = (conflict: FieldConflict, isTaken: boolean): void => {
    const next = new Set(taken);
    if (isTaken) next.add(conflictKey(conflict));
    else next.delete(conflictKey(conflict));
    onTaken(next);
  };
  return (
    <>
      <h4>{say(words.conflicts)}</h4>
      <div className="button-row">
        <button type="button" className="button" onClick={() => onTaken(new Set())}>
          {say(words.allHere)}
        </button>
        <button type="button" className="button" onClick={() => onTaken(new Set(conflicts.map(conflictKey)))}>
          {say(words.allThere)}
        </button>
      </div>
      <table className="conflicts">
        <thead>
          <tr>
            {[words.plan, words.field, words.here, words.there].map((head) => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conflicts.map((conflict) => (
            <ConflictRow key={conflictKey(conflict)} conflict={conflict} isTaken={taken.has(conflictKey(conflict))} onChoose={(isTaken) => choose(conflict, isTaken)} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function ConflictRow({ conflict, isTaken, onChoose }: { readonly conflict: FieldConflict; readonly isTaken: boolean; readonly onChoose: (isTaken: boolean) => void }): ReactNode {
  const { scene, say } = useApp();
  const name = useId();
  const plan = scene.city.programmes.find(({ id }) => id === conflict.id)?.title ?? conflict.id;
  const texts = conflictTexts(conflict, scene.city);
  const field = say(planFieldWords[conflict.field]);
  const side = (text: string, chosen: boolean, where: string): ReactNode => (
    <td>
      <label className="check">
        <input type="radio" name={name} checked={isTaken === chosen} aria-label={`${say(fill(words.choiceOf, { plan, field }))}, ${where}: ${text}`} onChange={() => onChoose(chosen)} />
        {text}
      </label>
    </td>
  );
  return (
    <tr>
      <th scope="row">{plan}</th>
      <td>{field}</td>
      {side(say(texts.here), false, say(words.here))}
      {side(say(texts.there), true, say(words.there))}
    </tr>
  );
}
