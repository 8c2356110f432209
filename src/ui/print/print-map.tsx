import { useMemo, type ReactNode } from 'react';
import { boundsOf } from '../../map/bounds.ts';
import { dashesOf } from '../../draw/overlay-dashes.ts';
import { fitProjection, pathOf, type Projection } from '../../draw/svg-path.ts';
import { labelPointOf } from '../../map/label-point.ts';
import { useApp } from '../app-context.ts';
import { overlaysOf, programmesOf } from '../map/map-values.ts';
import type { ContextKind } from '../../model/city-package.ts';
import type { AreaGeometry } from '../../model/geometry.ts';
import type { MapPalette } from '../../draw/map-palette.ts';
import { codeFill, codeMarks } from '../../state/export/code-marks.ts';
import type { AreaRow, Scene } from '../../state/scene.ts';

const WIDTH = 1000;
const HEIGHT = 880;

/** The map as lines and fills, sharp at any size: the same areas and classes as on the screen, in the light colours of paper. */
export function PrintMap({ palette, numbered }: { readonly palette: MapPalette; readonly numbered: readonly AreaRow[] }): ReactNode {
  const { scene, say } = useApp();
  const project = useMemo(() => projectionOf(scene.level.geometries), [scene.level]);
  if (project === null) return null;
  return (
    <svg className="print-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say(scene.sentenceOnPaper)}>
      <defs>
        {(['rising', 'falling'] as const).map((marks) => (
          <pattern key={marks} id={`print-${marks}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={`rotate(${marks === 'rising' ? 45 : -45})`}>
            <line x1="0" y1="0" x2="0" y2="6" stroke={palette.hatch} strokeWidth="1.4" />
          </pattern>
        ))}
        <pattern id="print-dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="2" cy="2" r="1" fill={palette.hatch} />
        </pattern>
      </defs>
      <PrintContext scene={scene} project={project} palette={palette} kinds={UNDER} />
      <PrintAreas scene={scene} project={project} palette={palette} />
      <PrintContext scene={scene} project={project} palette={palette} kinds={OVER} />
      <PrintOutlines scene={scene} project={project} palette={palette} />
      <PrintRanks scene={scene} project={project} palette={palette} numbered={numbered} />
    </svg>
  );
}

interface PartProps {
  readonly scene: Scene;
  readonly project: Projection;
  readonly palette: MapPalette;
}

function projectionOf(geometries: readonly (AreaGeometry | null)[] | null): Projection | null {
  const polygons = (geometries ?? []).flatMap((geometry) => geometry?.polygons ?? []);
  const bounds = boundsOf(polygons);
  return bounds === null ? null : fitProjection(bounds, WIDTH, HEIGHT);
}

/** Lakes lie within areas and are drawn over them; all else lies around. */
const UNDER: readonly ContextKind[] = ['sea', 'land', 'park', 'neighbour'];
const OVER: readonly ContextKind[] = ['lake'];

function PrintContext({ scene, project, palette, kinds }: PartProps & { readonly kinds: readonly ContextKind[] }): ReactNode {
  const layers = scene.city.context.filter((layer) => kinds.includes(layer.kind));
  return layers.map((layer, at) => (
    <path
      key={at}
      d={pathOf(layer.shapes.flatMap((shape) => shape.polygons), project)}
      fill={layer.kind === 'sea' || layer.kind === 'lake' ? palette.water : palette.land}
      fillRule="evenodd"
    />
  ));
}

function PrintAreas({ scene, project, palette }: PartProps): ReactNode {
  return scene.rows.map((row) => {
    const d = pathOf(scene.level.geometries?.[row.position]?.polygons ?? [], project);
    const marks = codeMarks(row.classIndex);
    return (
      <g key={row.id}>
        <path d={d} fill={codeFill(row.classIndex, palette)} stroke={palette.border} strokeWidth="0.8" fillRule="evenodd" />
        {marks === 'none' ? null : <path d={d} fill={`url(#print-${marks})`} fillRule="evenodd" />}
      </g>
    );
  });
}

/** Borders of overlays, active and planned programmes, and the pinned area, over the fills. */
function PrintOutlines({ scene, project, palette }: PartProps): ReactNode {
  const pinned = scene.view.pinned === null ? undefined : scene.level.positions.get(scene.view.pinned);
  const polygons = pinned === undefined ? [] : (scene.level.geometries?.[pinned]?.polygons ?? []);
  const shapes = useMemo(() => programmesOf(scene).filter((one) => one.status === 'active' || one.status === 'planned'), [scene]);
  return (
    <g fill="none" fillRule="evenodd">
      {overlaysOf(scene).flatMap((overlay) =>
        overlay.features.map((feature) => (
          <path key={`${overlay.id}/${feature.id}`} d={pathOf(feature.polygons, project)} stroke={palette.overlay} strokeWidth="2" strokeDasharray={dashesOf(overlay.look, 2)} />
        )),
      )}
      {shapes.map((shape) => (
        <path
          key={shape.id}
          d={pathOf(shape.polygons, project)}
          stroke={shape.countsAsCover ? palette.plan[shape.status === 'active' ? 'active' : 'planned'] : palette.planBeside}
          strokeWidth="4"
          strokeDasharray={shape.status === 'active' ? undefined : '8 5'}
        />
      ))}
      <path d={pathOf(polygons, project)} stroke={palette.outline[1]} strokeWidth="8" />
      <path d={pathOf(polygons, project)} stroke={palette.outline[0]} strokeWidth="4" />
    </g>
  );
}

/** The ranks of the printed list on their areas, so that map and list are read together. */
function PrintRanks({ scene, project, palette, numbered }: PartProps & { readonly numbered: readonly AreaRow[] }): ReactNode {
  return numbered.map((row) => {
    const polygons = scene.level.geometries?.[row.position]?.polygons ?? [];
    const point = row.rank === null ? null : labelPointOf(polygons);
    if (point === null) return null;
    const [x, y] = project(point.at);
    return (
      <text key={row.id} x={x} y={y} className="print-rank" fill={palette.label} stroke={palette.labelHalo}>
        {row.rank}
      </text>
    );
  });
}
