import { useMemo, type ReactNode } from 'react';
import { boundsOf } from '../../map/bounds.ts';
import { fitProjection, pathOf, type Projection } from '../../draw/svg-path.ts';
import { paletteFor } from '../../draw/palette.ts';
import { LEFT_OUT, TOO_FEW_RESIDENTS } from '../../score/classify.ts';
import { useApp } from '../app-context.ts';
import type { AreaGeometry } from '../../model/geometry.ts';
import type { MapPalette } from '../../draw/map-palette.ts';
import type { Scene } from '../../state/scene.ts';

const WIDTH = 1000;
const HEIGHT = 760;

/** The map as lines and fills, sharp at any size: the same areas and classes as on the screen, in the light colours of paper. */
export function PrintMap(): ReactNode {
  const { scene, say } = useApp();
  const project = useMemo(() => projectionOf(scene.level.geometries), [scene.level]);
  if (project === null) return null;
  const palette = paletteFor('light', scene.classification.count);
  return (
    <svg className="print-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say(scene.sentence)}>
      <defs>
        <pattern id="print-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" stroke={palette.hatch} strokeWidth="1.4" />
        </pattern>
        <pattern id="print-dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="2" cy="2" r="1" fill={palette.hatch} />
        </pattern>
      </defs>
      <PrintContext scene={scene} project={project} palette={palette} />
      <PrintAreas scene={scene} project={project} palette={palette} />
      <PrintOutlines scene={scene} project={project} palette={palette} />
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

function PrintContext({ scene, project, palette }: PartProps): ReactNode {
  return scene.city.context.map((layer, at) => (
    <path
      key={at}
      d={pathOf(layer.shapes.flatMap((shape) => shape.polygons), project)}
      fill={layer.kind === 'sea' || layer.kind === 'lake' ? palette.water : palette.land}
      fillRule="evenodd"
    />
  ));
}

const fillOf = (classIndex: number, palette: MapPalette): string => palette.classes[classIndex] ?? palette.noFigure;

const hatchOf = (classIndex: number): string => (classIndex === TOO_FEW_RESIDENTS || classIndex === LEFT_OUT ? 'url(#print-dots)' : 'url(#print-hatch)');

function PrintAreas({ scene, project, palette }: PartProps): ReactNode {
  return scene.rows.map((row) => {
    const d = pathOf(scene.level.geometries?.[row.position]?.polygons ?? [], project);
    return (
      <g key={row.id}>
        <path d={d} fill={fillOf(row.classIndex, palette)} stroke={palette.border} strokeWidth="0.8" fillRule="evenodd" />
        {palette.classes[row.classIndex] === undefined ? <path d={d} fill={hatchOf(row.classIndex)} fillRule="evenodd" /> : null}
      </g>
    );
  });
}

function PrintOutlines({ scene, project, palette }: PartProps): ReactNode {
  const pinned = scene.view.pinned === null ? undefined : scene.level.positions.get(scene.view.pinned);
  const polygons = pinned === undefined ? [] : (scene.level.geometries?.[pinned]?.polygons ?? []);
  const overlays = scene.city.overlays.filter((overlay) => scene.view.overlays.includes(overlay.id));
  return (
    <g fill="none" fillRule="evenodd">
      {overlays.flatMap((overlay) =>
        overlay.features.map((feature) => (
          <path key={`${overlay.id}/${feature.id}`} d={pathOf(feature.geometry.polygons, project)} stroke={palette.overlay} strokeWidth="1.6" strokeDasharray="6 4" />
        )),
      )}
      <path d={pathOf(polygons, project)} stroke={palette.outline[1]} strokeWidth="6" />
      <path d={pathOf(polygons, project)} stroke={palette.outline[0]} strokeWidth="3" />
    </g>
  );
}
