import type { ReactNode } from 'react';
import { legendWords } from '../../text/legend-words.ts';
import { fill } from '../../text/say.ts';
import { helpWords } from '../../text/help-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Help } from '../controls/help.tsx';
import { ClassControls, LegendHistogram, ModeKey, useArrived } from '../later.tsx';
import { Part } from '../shell/part.tsx';
import { useLegendFigure } from './legend-figure.ts';
import { LegendClasses } from './legend-classes.tsx';
import './legend.css';

/** What the colours are of: the score, a theme, or an indicator. */
function LegendHelp(): ReactNode {
  const { scene } = useApp();
  const { subject } = scene.view;
  if (subject.kind === 'index') return <Help asked={{ kind: 'score' }} title={helpWords.score} />;
  return <Help key={subject.id} asked={{ kind: subject.kind === 'node' ? 'theme' : 'indicator', id: subject.id }} title={scene.shown.title} />;
}

/** The legend on the map, as an instrument: what the colours mean, how the areas spread, where the city and the chosen area lie. */
export function Legend(): ReactNode {
  const { scene, say } = useApp();
  const { legend } = scene;
  const figure = useLegendFigure();
  return (
    <section className="legend" aria-label={say(legendWords.title)}>
      <div className="help-line">
        <h2 className="legend-title">{say(legend.title)}</h2>
        {legend.names === null ? <LegendHelp /> : null}
      </div>
      {legend.names === null ? (
        <div className="legend-histogram-slot">
          <Part>
            <LegendHistogram />
          </Part>
        </div>
      ) : null}
      {legend.average === null ? null : (
        <p className="legend-average">
          <svg className="legend-city-key" viewBox="0 0 8 14" aria-hidden="true" focusable="false">
            <line className="marker-city" x1="4" x2="4" y1="0" y2="14" />
          </svg>
          {say(fill(legendWords.average, { label: legend.average.label, value: figure(legend.average.value) }))}
        </p>
      )}
      {scene.mode === 'direction' ? null : <LegendClasses />}
      {legend.names === null ? (
        <Adjust />
      ) : (
        <Part>
          <ModeKey />
        </Part>
      )}
    </section>
  );
}

/** How the classes are set. */
function Adjust(): ReactNode {
  const { say } = useApp();
  return (
    <Fold summary={say(legendWords.adjust)} className="legend-fold">
      {useArrived() ? (
        <Part>
          <ClassControls />
        </Part>
      ) : null}
    </Fold>
  );
}
