import { useId, useMemo, useState, type ReactNode } from 'react';
import { knownPoints } from '../../score/time/time-series.ts';
import { classWordsIn } from '../../state/class-words.ts';
import { shownFigure } from '../../state/shown-figure.ts';
import { areaYears, aroundOf, valueIn, yearsOf, type AreaYears } from '../../state/time/area-years.ts';
import { areaYearsWords as words } from '../../text/time/area-years-words.ts';
import { fill } from '../../text/say.ts';
import type { AreaRow } from '../../state/scene.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Icon } from '../controls/icon.tsx';
import { InTurn } from '../controls/in-turn.tsx';
import { useRested } from '../use-rested.ts';
import { YearsChart } from './years-chart.tsx';
import './area-years.css';

/** "Udvikling over årene" in the panel of an area: worked out once it is opened. */
export function AreaYearsSection({ row }: { readonly row: AreaRow }): ReactNode {
  const { scene, say } = useApp();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="area-years" aria-labelledby={`${id}title`}>
      <h3>
        <button id={`${id}title`} type="button" className="years-toggle" aria-expanded={isOpen} aria-controls={`${id}body`} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? 'down' : 'right'} />
          {say(words.title)}
        </button>
      </h3>
      {scene.mode === 'change' || scene.mode === 'direction' ? <OnTheMap row={row} /> : null}
      <div id={`${id}body`} hidden={!isOpen}>
        {isOpen ? <Charts row={row} /> : null}
      </div>
    </section>
  );
}

/** What the map of the moment says of the area: its change, or its level and direction. */
function OnTheMap({ row }: { readonly row: AreaRow }): ReactNode {
  const { scene, say, language } = useApp();
  const { legend, shown } = scene;
  const figure = row.value === null || shown.isDifference !== true ? null : shownFigure(shown, row.value, language);
  return <p>{`${say(legend.title)}: ${[figure, say(classWordsIn(scene, row.classIndex))].filter(Boolean).join(', ')}.`}</p>;
}

function Charts({ row }: { readonly row: AreaRow }): ReactNode {
  const { scene, say } = useApp();
  const rested = useRested(scene);
  const { city, level, tree } = rested;
  const isSame = level === scene.level;
  const figures = useMemo(() => (isSame ? areaYears({ city, level, tree }, row.position) : []), [city, level, tree, isSame, row.position]);
  const around = aroundOf(scene, row.position);
  if (!isSame) return <p className="quiet">{say(words.working)}</p>;
  if (figures.length === 0) return <p className="note">{say(words.noYears)}</p>;
  const lead = around === null ? fill(words.leadNoParent, { area: row.name }) : fill(words.lead, { area: row.name, parent: around.name });
  return (
    <>
      <p className="note">{say(lead)}</p>
      <InTurn first={4} step={4}>
        {figures.map((figure) => (
          <YearsFigure key={figure.id} figure={figure} parent={around?.name ?? null} />
        ))}
      </InTurn>
    </>
  );
}

/** A chart needs two years; one year or none is a sentence. */
function YearsFigure({ figure, parent }: { readonly figure: AreaYears; readonly parent: string | null }): ReactNode {
  const { say } = useApp();
  const finding = say(figure.finding);
  return (
    <figure className="years-figure">
      <figcaption>{finding}</figcaption>
      {knownPoints(figure.own).length < 2 ? null : <YearsChart figure={figure} finding={finding} />}
      {figure.breaks === null ? null : <p className="note">{say(figure.breaks)}</p>}
      {yearsOf(figure).length === 0 ? null : <YearsTable figure={figure} parent={parent} />}
    </figure>
  );
}

function YearsTable({ figure, parent }: { readonly figure: AreaYears; readonly parent: string | null }): ReactNode {
  const { say, language } = useApp();
  const columns = [
    { title: say(words.own), series: figure.own },
    ...(figure.parent === null ? [] : [{ title: parent ?? '', series: figure.parent }]),
    ...(figure.city === null ? [] : [{ title: say(words.city), series: figure.city }]),
  ];
  const cell = (value: number | null): string => (value === null ? say(words.noFigure) : shownFigure({ unit: figure.unit }, value, language));
  return (
    <Fold summary={say(words.table)}>
      <table className="years-table">
        <caption className="visually-hidden">{say(figure.finding)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.year)}</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col" className="numeric">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {yearsOf(figure).map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {columns.map(({ title, series }) => (
                <td key={title} className="numeric">
                  {cell(valueIn(series, year))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
