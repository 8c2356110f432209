import { useId, useMemo, useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { AreaRow } from '../../state/scene.ts';
import { alikeTo, neighboursOf, pocketParent, pocketsAt } from '../../state/side-by-side/around-area.ts';
import type { LevelFigures } from '../../state/side-by-side/level-figures.ts';
import { lowerFirst } from '../../state/sentence.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { fill } from '../../text/say.ts';
import { aroundWords as words } from '../../text/side/around-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { graphOf } from '../map-walk/walk-target.ts';
import { BesideItem } from './beside-item.tsx';
import { figuresAt } from './use-side.ts';
import './side-by-side.css';

/** Neighbours, areas alike and pockets in the panel of an area: worked out once it is opened. */
export function AroundSection({ row }: { readonly row: AreaRow }): ReactNode {
  const { scene, say } = useApp();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const figures = isOpen ? figuresAt(scene, scene.level.id) : null;
  return (
    <section className="around-section" aria-labelledby={`${id}title`}>
      <h3>
        <button id={`${id}title`} type="button" className="years-toggle" aria-expanded={isOpen} aria-controls={`${id}body`} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? 'down' : 'right'} />
          {say(words.title)}
        </button>
      </h3>
      <div id={`${id}body`} hidden={!isOpen}>
        {figures === null ? null : (
          <>
            <Alike figures={figures} position={row.position} />
            <Neighbours figures={figures} position={row.position} />
            <PocketOf figures={figures} row={row} />
          </>
        )}
      </div>
    </section>
  );
}

interface AroundProps {
  readonly figures: LevelFigures;
  readonly position: number;
}

function Alike({ figures, position }: AroundProps): ReactNode {
  const { say, language } = useApp();
  const alike = useMemo(() => alikeTo(figures, position), [figures, position]);
  return (
    <>
      <h4>{say(words.alike)}</h4>
      {alike.length === 0 ? <p>{say(words.noAlike)}</p> : <p className="note">{say(words.alikeHelp)}</p>}
      <ul className="beside-list" aria-label={say(words.alike)}>
        {alike.map((one) => {
          const distance = say(fill(words.distance, { distance: formatNumber(one.distance, language, { decimals: 2 }) }));
          const why = say(fill(one.furthest.da === '' ? words.whyOnly : words.why, { nearest: one.nearest, furthest: one.furthest }));
          return <BesideItem key={one.id} area={one} level={figures.level.id} detail={`${distance}. ${why}`} />;
        })}
      </ul>
    </>
  );
}

function Neighbours({ figures, position }: AroundProps): ReactNode {
  const { say } = useApp();
  const neighbours = useMemo(() => neighboursOf(figures, graphOf(figures.level), position), [figures, position]);
  return (
    <>
      <h4>{say(words.neighbours)}</h4>
      {neighbours.length === 0 ? <p>{say(words.noNeighbours)}</p> : null}
      <ul className="beside-list" aria-label={say(words.neighbours)}>
        {neighbours.map((one) => (
          <BesideItem key={one.id} area={one} level={figures.level.id} {...(one.sharesBorder ? {} : { detail: say(words.across) })} />
        ))}
      </ul>
    </>
  );
}

/** Whether the area is a pocket itself, with the rule and its limits. */
function PocketOf({ figures, row }: { readonly figures: LevelFigures; readonly row: AreaRow }): ReactNode {
  const { say } = useApp();
  const parent = pocketParent(figures);
  const own = pocketsAt(figures).find(({ id }) => id === row.id);
  if (parent === null) return null;
  const sentence = own === undefined ? fill(words.isNone, { name: row.name }) : fill(own.kind === 'deprived' ? words.isDeprived : words.isWellOff, { name: row.name, parent: own.parent });
  return (
    <>
      <h4>{say(words.pockets)}</h4>
      <p>{say(sentence)}</p>
      <p className="note">{say(fill(words.pocketRule, { noun: areaNoun(figures.level.id).many, parent: lowerFirst(parent.title) }))}</p>
    </>
  );
}
