import type { ReactNode } from 'react';
import { formatNumber, formatScore } from '../../format/number.ts';
import { filtersInWords } from '../../state/list/list-filters-in-words.ts';
import { shownFigure } from '../../state/shown-figure.ts';
import { listWords } from '../../text/list-words.ts';
import { presenterWords as words } from '../../text/meeting/presenter-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { ClassSwatch } from '../class-swatch.tsx';
import { useMediaQuery } from '../settings/use-media-query.ts';

/** As many rows as are read from the back of a room: the first of the list, as the view sorts and filters it. */
export function PresentedList(): ReactNode {
  const { scene, say, language } = useApp();
  const first = useMediaQuery('(min-height: 860px)') ? 12 : 8;
  const rows = scene.listed.slice(0, first);
  const rest = scene.listed.length - rows.length;
  const { shown } = scene;
  const isScore = shown.unit === null && shown.isDifference !== true;
  const figure = (value: number): string => (isScore ? formatScore(value, language) : shownFigure(shown, value, language));
  return (
    <section className="presenter-list">
      <h2>{say(words.listTitle)}</h2>
      {filtersInWords(scene).map((filter) => (
        <p key={filter.en} className="quiet">
          {say(filter)}
        </p>
      ))}
      {rows.length === 0 ? (
        <p>{say(listWords.none)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.rank)}</th>
              <th scope="col">{say(words.area)}</th>
              <th scope="col" className="numeric">
                {say(shown.title)}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td className="numeric">{row.rank === null ? '–' : formatNumber(row.rank, language)}</td>
                <th scope="row">{row.label}</th>
                <td className="numeric">
                  {row.value === null ? '–' : figure(row.value)} <ClassSwatch classIndex={row.classIndex} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 ? <p className="quiet">{say(fill(words.more, { count: formatNumber(rest, language) }))}</p> : null}
    </section>
  );
}
