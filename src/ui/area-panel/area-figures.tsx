import type { ReactNode } from 'react';
import { formatFigure } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import type { AreaFigure, AreaPanel, FigureGroup } from '../../state/scene.ts';
import { areaFigureWords } from '../../text/area-figure-words.ts';
import { areaPanelWords } from '../../text/area-panel-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';

const stateWords: Readonly<Record<AreaFigure['state'], Localized>> = {
  present: areaPanelWords.missing,
  missing: areaPanelWords.missing,
  suppressed: areaPanelWords.suppressed,
  'not-applicable': areaPanelWords.notApplicable,
};

const partWords = (figure: AreaFigure): Localized =>
  figure.scored ? areaPanelWords.scored : figure.context ? areaPanelWords.context : areaPanelWords.weightZero;

/** More figures than this are folded away by theme. */
const SEEN_AT_ONCE = 15;

/** Every figure of the area beside the city's, by theme, with year, source and origin. */
export function AreaFigures({ panel }: { readonly panel: AreaPanel }): ReactNode {
  const { say, language } = useApp();
  const count = panel.figures.reduce((sum, { figures }) => sum + figures.length, 0);
  return (
    <section>
      <h3>{say(areaPanelWords.figures)}</h3>
      {panel.figures.map((group) => {
        const many = group.figures.length === 1 ? areaFigureWords.countOne : fill(areaFigureWords.count, { count: formatNumber(group.figures.length, language) });
        return (
          <Fold
            key={group.theme}
            className="figure-group"
            open={count <= SEEN_AT_ONCE}
            summary={
              <>
                {say(group.title)} <span className="quiet">{say(many)}</span>
              </>
            }
          >
            <FiguresTable group={group} />
          </Fold>
        );
      })}
    </section>
  );
}

function FiguresTable({ group }: { readonly group: FigureGroup }): ReactNode {
  const { scene, say, language } = useApp();
  const isOpen = (indicator: string): boolean => scene.city.indicators.get(indicator)?.confirmed === false;
  return (
    <table className="area-figures" aria-label={say(group.title)}>
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
        {group.figures.map((figure) => (
          <tr key={figure.indicator}>
            <th scope="row">
              {say(figure.title)}
              <span className="figure-source">
                {[figure.year === null ? null : String(figure.year), figure.source, say(areaPanelWords[figure.origin]), say(partWords(figure)), isOpen(figure.indicator) ? say(areaFigureWords.unconfirmed) : null].filter((part) => part !== null).join(' · ')}
              </span>
            </th>
            <td className="numeric">{figure.value === null ? say(stateWords[figure.state]) : formatFigure(figure.value, figure.unit, language)}</td>
            <td className="numeric">{figure.cityValue === null ? '–' : formatFigure(figure.cityValue, figure.unit, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
