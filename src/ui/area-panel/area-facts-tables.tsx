import type { ReactNode } from 'react';
import { formatFigure } from '../../format/figure.ts';
import { useApp } from '../app-context.ts';
import { areaPanelWords as words } from '../../text/area-panel-words.ts';
import type { FactsInArea } from '../../state/scene.ts';

/** Surveys that have figures for some places only: a table each, one column a place, with what they are of. */
export function AreaFactsTables({ facts }: { readonly facts: readonly FactsInArea[] }): ReactNode {
  const { say, language } = useApp();
  return facts.map((one) => (
    <section key={one.title.en}>
      <h3>{say(one.title)}</h3>
      <table className="area-figures">
        <thead>
          <tr>
            <td />
            {one.rows.map((row) => (
              <th key={row.place} scope="col" className="numeric">
                {row.place}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(one.rows[0]?.figures ?? []).map((figure, at) => (
            <tr key={figure.title.en}>
              <th scope="row">{say(figure.title)}</th>
              {one.rows.map((row) => (
                <td key={row.place} className="numeric">
                  {row.figures[at]?.isWithheld === true ? say(words.suppressed) : formatFigure(row.figures[at]?.value ?? null, figure.unit, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{[one.area, one.year === null ? null : String(one.year), one.source].filter((part) => part !== null).join(' · ')}</p>
    </section>
  ));
}
