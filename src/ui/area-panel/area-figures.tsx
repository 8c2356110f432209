import type { ReactNode } from 'react';
import { formatFigure } from '../../format/figure.ts';
import { areaPanelWords } from '../../text/area-panel-words.ts';
import { useApp } from '../app-context.ts';
import type { Localized } from '../../model/localized.ts';
import type { AreaFigure, AreaPanel } from '../../state/scene.ts';

const stateWords: Readonly<Record<AreaFigure['state'], Localized>> = {
  present: areaPanelWords.missing,
  missing: areaPanelWords.missing,
  suppressed: areaPanelWords.suppressed,
  'not-applicable': areaPanelWords.notApplicable,
};

const partWords = (figure: AreaFigure): Localized =>
  figure.scored ? areaPanelWords.scored : figure.context ? areaPanelWords.context : areaPanelWords.weightZero;

/** Every figure of the area beside the city's, with year, source and origin. */
export function AreaFigures({ panel }: { readonly panel: AreaPanel }): ReactNode {
  const { say, language } = useApp();
  return (
    <section>
      <h3>{say(areaPanelWords.figures)}</h3>
      <table className="area-figures">
        <thead>
          <tr>
            <th scope="col">{say(areaPanelWords.figure)}</th>
            <th scope="col" className="numeric">
              {say(areaPanelWords.value)}
            </th>
            <th scope="col" className="numeric">
              {say(areaPanelWords.cityValue)}
            </th>
          </tr>
        </thead>
        <tbody>
          {panel.figures.map((figure) => (
            <tr key={figure.indicator}>
              <th scope="row">
                {say(figure.title)}
                <span className="figure-source">
                  {[figure.year === null ? null : String(figure.year), figure.source, say(areaPanelWords[figure.origin]), say(partWords(figure))].filter((part) => part !== null).join(' · ')}
                </span>
              </th>
              <td className="numeric">{figure.value === null ? say(stateWords[figure.state]) : formatFigure(figure.value, figure.unit, language)}</td>
              <td className="numeric">{figure.cityValue === null ? '–' : formatFigure(figure.cityValue, figure.unit, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
