import { useMemo, type ReactNode } from 'react';
import { formatFigure } from '../../format/figure.ts';
import type { Programme, Project } from '../../model/programme.ts';
import { yearOf } from '../../plans/calendar.ts';
import { indicatorCurve, type IndicatorCurve } from '../../state/area/indicator-curve.ts';
import { planPageWords as words } from '../../text/plan-page-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { CurveChart } from './curve-chart.tsx';

interface ProjectCurveProps {
  readonly programme: Programme;
  readonly project: Project;
}

/** A sub-project's indicator where the plan works, against its target: the finding, the chart, what it rests on, and the figures. */
export function ProjectCurve({ programme, project }: ProjectCurveProps): ReactNode {
  const { scene, say, language } = useApp();
  const curve = useMemo(() => indicatorCurve(scene.city, programme, project, scene.date), [scene.city, scene.date, programme, project]);
  if (project.indicator === null) return null;
  if (curve === null || curve.newest === null) return <p className="quiet">{say(words.noCurve)}</p>;
  const { newest, target, reached, unit } = curve;
  const sentence = reached === null ? words.curvePlain : reached ? words.curveReached : words.curveNotReached;
  const figure = (value: number): string => formatFigure(value, unit, language);
  const finding = fill(sentence, { title: curve.title, value: figure(newest.value), year: String(newest.year), target: target === null ? '' : figure(target) });
  const basis = fill(curve.isWeighted ? words.curveBasis : words.curveBasisPlain, { level: curve.levelTitle, areas: String(curve.areas), listed: String(curve.listed) });
  return (
    <figure className="plan-curve">
      <figcaption>{say(finding)}</figcaption>
      <CurveChart curve={curve} label={say(finding)} begins={programme.start === null ? null : yearOf(programme.start.first)} />
      <p className="note">{say(basis)}</p>
      <CurveTable curve={curve} />
    </figure>
  );
}

function CurveTable({ curve }: { readonly curve: IndicatorCurve }): ReactNode {
  const { say, language } = useApp();
  return (
    <Fold className="screen-only" summary={say(words.curveTable)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words.year)}</th>
            <th scope="col" className="numeric">
              {say(words.figure)}
            </th>
          </tr>
        </thead>
        <tbody>
          {curve.years.map(({ year, value }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="numeric">{formatFigure(value, curve.unit, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
