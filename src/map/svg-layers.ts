import type { MapPalette } from '../draw/map-palette.ts';
import { dashesOf } from '../draw/overlay-dashes.ts';
import { pathOf } from '../draw/svg-path.ts';
import { programmeFeatures } from './feature-collections.ts';
import { BORDER_WIDTHS, HALO_OPACITY, OVERLAY_LINE, OUTLINE_WIDTHS, PROGRAMME_DASHES, PROGRAMME_SHARES, PROGRAMME_WIDTHS, widthAt } from './line-widths.ts';
import type { MapArea, MapContext, MapOverlay, MapProgramme } from './renderer.ts';
import { sharedBorders } from './shared-borders.ts';
import { svgElement, type Attributes } from './svg-element.ts';
import { lineOf, type Ground } from './svg-ground.ts';
import { areaFill, programmeFill } from './svg-patterns.ts';

/** Shapes in the drawing's units: filled by parts of a palette, with lines whose widths stay px at every scale. */

const shape = (d: string, attributes: Attributes): SVGPathElement => svgElement('path', { d, 'fill-rule': 'evenodd', ...attributes });
const stroke = (d: string, attributes: Attributes): SVGPathElement =>
  shape(d, { fill: 'none', 'stroke-linejoin': 'round', 'vector-effect': 'non-scaling-stroke', ...attributes });

const UNDER_AREAS: readonly MapContext['kind'][] = ['land', 'neighbour', 'sea', 'park'];

/** What lies under the areas, from the ground up. */
export function contextShapes(context: readonly MapContext[], { project }: Ground, palette: MapPalette): readonly Element[] {
  const colours = { sea: palette.water, lake: palette.water, park: palette.park, land: palette.land, neighbour: palette.land };
  const under = context.filter(({ kind }) => UNDER_AREAS.includes(kind)).toSorted((a, b) => UNDER_AREAS.indexOf(a.kind) - UNDER_AREAS.indexOf(b.kind));
  return under.map(({ kind, polygons }) => shape(pathOf(polygons, project), { fill: colours[kind] }));
}

/** Lakes lie inside areas and stay water, above the colour of their area. */
export const lakeShapes = (context: readonly MapContext[], { project }: Ground, palette: MapPalette): readonly Element[] =>
  context.filter(({ kind }) => kind === 'lake').map(({ polygons }) => shape(pathOf(polygons, project), { fill: palette.water }));

/** One shape an area, in the order of the level, without a colour yet. */
export const areaShapes = (areas: readonly MapArea[], { project }: Ground): readonly SVGPathElement[] => areas.map(({ polygons }) => shape(pathOf(polygons, project), {}));

export const fillOf = (code: number | undefined, palette: MapPalette): string => (code === undefined ? palette.land : areaFill(code, palette));

export const borderShape = (areas: readonly MapArea[], { project }: Ground, palette: MapPalette, zoom: number): Element =>
  stroke(lineOf(sharedBorders(areas.map((area) => area.polygons)), project), { stroke: palette.border, 'stroke-width': widthAt(BORDER_WIDTHS, zoom) });

export function outlineShapes(area: MapArea | undefined, mark: keyof typeof OUTLINE_WIDTHS, { project }: Ground, palette: MapPalette): readonly Element[] {
  if (area === undefined) return [];
  const d = pathOf(area.polygons, project);
  const [inner, outer] = palette.outline;
  return [stroke(d, { stroke: outer, 'stroke-width': OUTLINE_WIDTHS[mark].outer }), stroke(d, { stroke: inner, 'stroke-width': OUTLINE_WIDTHS[mark].inner })];
}

export const overlayShapes = (overlays: readonly MapOverlay[], { project }: Ground, palette: MapPalette): readonly Element[] =>
  overlays
    .flatMap(({ features, look }) => features.map(({ polygons }) => ({ polygons, dashes: dashesOf(look, OVERLAY_LINE.line) })))
    .flatMap(({ polygons, dashes }) => {
      const d = pathOf(polygons, project);
      return [
        stroke(d, { stroke: palette.labelHalo, 'stroke-width': OVERLAY_LINE.halo, opacity: OVERLAY_LINE.haloOpacity }),
        stroke(d, { stroke: palette.overlay, 'stroke-width': OVERLAY_LINE.line, 'stroke-dasharray': dashes }),
      ];
    });

/** Those programmes that the map draws: neither rejected ones nor those whose status is not known. */
export function programmeShapes(programmes: readonly MapProgramme[], ground: Ground, palette: MapPalette, zoom: number): readonly Element[] {
  const drawn = new Set(programmeFeatures(programmes).features.map((feature) => feature.properties?.['programme'] as unknown));
  return programmes.filter(({ id }) => drawn.has(id)).flatMap((programme) => programmeShape(programme, pathOf(programme.polygons, ground.project), palette, widthAt(PROGRAMME_SHARES, zoom)));
}

function programmeShape({ status, certain, countsAsCover }: MapProgramme, d: string, palette: MapPalette, share: number): readonly Element[] {
  const kind = status === 'ended' ? 'ended' : 'others';
  const hatch = `${countsAsCover ? 'plan' : 'beside'}-${certain ? 'certain' : 'uncertain'}` as const;
  const width = PROGRAMME_WIDTHS.line[kind] * share;
  const dashes = status === 'planned' || status === 'end-unknown' ? { 'stroke-dasharray': PROGRAMME_DASHES[status].map((each) => each * width).join(' ') } : {};
  return [
    ...(status === 'active' ? [shape(d, { fill: programmeFill(hatch) })] : []),
    stroke(d, { stroke: palette.labelHalo, 'stroke-width': PROGRAMME_WIDTHS.halo[kind] * share, opacity: HALO_OPACITY[kind] }),
    stroke(d, { stroke: lineColour(status, countsAsCover, palette), 'stroke-width': width, 'stroke-linecap': 'round', ...dashes }),
  ];
}

function lineColour(status: MapProgramme['status'], countsAsCover: boolean, { plan, planBeside }: MapPalette): string {
  if (!countsAsCover && status !== 'ended') return planBeside;
  return status === 'unknown' || status === 'rejected' ? plan.ended : plan[status];
}
