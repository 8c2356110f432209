import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { positionOnScale, type LegendBin } from '../../state/legend.ts';
import { legendWords } from '../../text/legend-words.ts';
import { fill } from '../../text/say.ts';
import { useApp, useHovered } from '../app-context.ts';
import { useLegendFigure } from './legend-figure.ts';

const WIDTH = 240;
const HEIGHT = 44;

/** How the areas spread over the scale, from less need to more, with the city, the hovered and the pinned area on it. */
export function LegendHistogram(): ReactNode {
  const { scene, say, language } = useApp();
  const { legend } = scene;
  const figure = useLegendFigure();
  if (legend.ends === null) return <p className="note">{say(legendWords.empty)}</p>;
  const areas = legend.bins.reduce((sum, bin) => sum + bin.count, 0);
  const label = fill(legendWords.histogram, { count: formatNumber(areas, language), low: figure(legend.ends[0]), high: figure(legend.ends[1]) });
  return (
    <figure className="legend-histogram">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 8}`} role="img" aria-label={say(label)}>
        <Bars bins={legend.bins} />
        <line className="legend-axis" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        <Markers />
      </svg>
      <div className="legend-ends" aria-hidden="true">
        <span>← {say(legendWords.least)}</span>
        <span>{say(legendWords.most)} →</span>
      </div>
    </figure>
  );
}

function Bars({ bins }: { readonly bins: readonly LegendBin[] }): ReactNode {
  const tallest = Math.max(...bins.map((bin) => bin.count), 1);
  const step = WIDTH / Math.max(bins.length, 1);
  return bins.map((bin, at) => {
    const height = (bin.count / tallest) * (HEIGHT - 4);
    return <rect key={at} className="legend-bar" x={at * step + 0.5} y={HEIGHT - height} width={step - 1} height={height} style={{ fill: `var(--class-${bin.classIndex})` }} />;
  });
}

/** Where the city, the pinned and the hovered area lie: a line each, told apart by shape and not by colour alone. */
function Markers(): ReactNode {
  const { scene } = useApp();
  const { position } = useHovered();
  const { legend, rows, level, view } = scene;
  const pinned = view.pinned === null ? undefined : level.positions.get(view.pinned);
  const at = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : positionOnScale(legend, value) * WIDTH);
  const city = at(legend.average?.value);
  const pin = at(pinned === undefined ? null : rows[pinned]?.value);
  const hovered = at(position === null ? null : rows[position]?.value);
  return (
    <>
      {city === null ? null : <line className="marker-city" x1={city} x2={city} y1="2" y2={HEIGHT} />}
      {pin === null ? null : <path className="marker-pinned" d={`M${pin} 0V${HEIGHT}M${pin - 5} ${HEIGHT + 7}h10l-5 -7z`} />}
      {hovered === null ? null : <path className="marker-hovered" d={`M${hovered} 0V${HEIGHT}`} />}
    </>
  );
}
