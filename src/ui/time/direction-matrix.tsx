import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { DIRECTIONS, NEED_LEVELS } from '../../score/time/status-direction.ts';
import { cellIndex } from '../../state/time/direction-found.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { directionChoiceWords as words, directionClassWords as classWords } from '../../text/time/direction-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { ClassSwatch } from '../class-swatch.tsx';
import './direction.css';

/** The key of the map as a matrix, most need above: each cell says how many areas it has, and pressed it keeps them alone in the list. */
export function DirectionMatrix(): ReactNode {
  const { scene, actions, say } = useApp();
  const { cell } = scene.view.time;
  return (
    <>
      <table className="direction-matrix">
        <caption className="visually-hidden">{say(words.matrix)}</caption>
        <thead>
          <tr>
            <td />
            {DIRECTIONS.map((direction) => (
              <th key={direction} scope="col">
                {say(classWords[direction])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {NEED_LEVELS.map((name, level) => (
            <tr key={name}>
              <th scope="row">{say(classWords[name])}</th>
              {DIRECTIONS.map((direction, at) => (
                <td key={direction}>
                  <Cell index={cellIndex(level, at)} />
                </td>
              ))}
            </tr>
          )).toReversed()}
        </tbody>
      </table>
      {cell === null ? (
        <p className="note">{say(words.filter)}</p>
      ) : (
        <button type="button" className="quiet-button" onClick={() => actions.setTime({ cell: null })}>
          {say(words.all)}
        </button>
      )}
    </>
  );
}

function Cell({ index }: { readonly index: number }): ReactNode {
  const { scene, actions, language, say } = useApp();
  const { cell } = scene.view.time;
  const count = scene.legend.classes[index]?.count ?? 0;
  const name = scene.legend.names?.[index]?.full ?? { da: '', en: '' };
  const { one, many } = areaNoun(scene.level.id);
  const press = (): void => {
    actions.setTime({ cell: cell === index ? null : index });
    if (cell !== index) actions.setList({ open: true });
  };
  const label = say(fill(words.cell, { class: name, count: formatNumber(count, language), noun: count === 1 ? one : many }));
  return (
    <button type="button" className="direction-cell" aria-pressed={cell === index} aria-label={label} onClick={press}>
      <ClassSwatch classIndex={index} />
      <span className="numeric">{formatNumber(count, language)}</span>
    </button>
  );
}
