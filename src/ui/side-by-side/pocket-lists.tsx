import { useId, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { pocketParent, pocketsAt, type PocketBeside } from '../../state/side-by-side/around-area.ts';
import { lowerFirst } from '../../state/sentence.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { fill } from '../../text/say.ts';
import { aroundWords as words } from '../../text/side/around-words.ts';
import { useApp } from '../app-context.ts';
import { BesideItem } from './beside-item.tsx';
import { figuresAt } from './use-side.ts';

/** Every pocket of the level that the map shows, both ways, under the rule. */
export function PocketLists(): ReactNode {
  const { scene, say, language } = useApp();
  const id = useId();
  const figures = figuresAt(scene, scene.level.id);
  if (figures === null) return null;
  const parent = pocketParent(figures);
  const noun = areaNoun(scene.level.id).many;
  const pockets = parent === null ? [] : pocketsAt(figures);
  const list = (kind: PocketBeside['kind']): readonly PocketBeside[] => pockets.filter((one) => one.kind === kind);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{`${say(words.pockets)}: ${say(lowerFirst(scene.level.title))}`}</h3>
      {parent === null ? <p>{say(words.noParents)}</p> : <p className="note">{say(fill(words.pocketRule, { noun, parent: lowerFirst(parent.title) }))}</p>}
      {parent !== null && pockets.length === 0 ? <p>{say(fill(words.noPockets, { noun }))}</p> : null}
      <div className="pocket-lists">
        {(['deprived', 'well-off'] as const).map((kind) =>
          list(kind).length === 0 ? null : (
            <div key={kind}>
              <h4>{say(fill(kind === 'deprived' ? words.deprived : words.wellOff, { count: formatNumber(list(kind).length, language) }))}</h4>
              <Pockets pockets={list(kind)} />
            </div>
          ),
        )}
      </div>
    </section>
  );
}

function Pockets({ pockets }: { readonly pockets: readonly PocketBeside[] }): ReactNode {
  const { scene, actions, say } = useApp();
  return (
    <ul className="beside-list">
      {pockets.map((pocket) => (
        <BesideItem key={pocket.id} area={pocket} level={scene.level.id} detail={say(fill(words.inParent, { parent: pocket.parent }))} onOpen={() => actions.setSide({ open: false })} />
      ))}
    </ul>
  );
}
