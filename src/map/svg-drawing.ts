import type { MapPalette } from '../draw/map-palette.ts';
import type { Padding, Size } from './camera-limits.ts';
import { placeLabels, type WantedLabel } from './place-labels.ts';
import type { MapAreas, MapContext, MapOverlay, MapProgramme, MapView } from './renderer.ts';
import { setAttributes, svgElement } from './svg-element.ts';
import { groundOf, type Ground } from './svg-ground.ts';
import { labelShapes } from './svg-labels.ts';
import { areaShapes, borderShape, contextShapes, fillOf, lakeShapes, outlineShapes, overlayShapes, programmeShapes } from './svg-layers.ts';
import { fillPatterns, scalePatterns } from './svg-patterns.ts';
import { pixelOf } from './view-geometry.ts';
import { wantedLabels } from './wanted-labels.ts';

/** Everything that the picture shows, as last set. */
export interface Drawn {
  areas: MapAreas;
  context: readonly MapContext[];
  overlays: readonly MapOverlay[];
  programmes: readonly MapProgramme[];
  classes: Uint8Array;
  palette: MapPalette;
  hovered: number | null;
  pinned: number | null;
}

const LAYERS = ['context', 'areas', 'borders', 'lakes', 'programmes', 'overlays', 'hovered', 'pinned'] as const;
type LayerName = (typeof LAYERS)[number];

/** The picture as SVG: from the ground up the same layers as the web map's, redrawn a layer at a time. */
export class SvgDrawing {
  readonly svg: SVGSVGElement;
  readonly #drawn: Drawn;
  readonly #labelScale: number;
  readonly #defs = svgElement('defs');
  readonly #layers = Object.fromEntries(LAYERS.map((name) => [name, svgElement('g')])) as Readonly<Record<LayerName, SVGGElement>>;
  readonly #world: SVGGElement;
  readonly #labels = svgElement('g', { 'pointer-events': 'none' });
  #patterns: readonly SVGPatternElement[] = [];
  #shapes: readonly SVGPathElement[] = [];
  #wanted: readonly WantedLabel[] = [];
  #ground: Ground;

  /** `labelScale`: how many times as large as on the page its names are. */
  constructor(drawn: Drawn, labelScale: number) {
    this.#drawn = drawn;
    this.#labelScale = labelScale;
    this.#ground = groundOf(drawn.areas, drawn.context);
    this.#world = svgElement('g', {}, LAYERS.map((name) => this.#layers[name]));
    this.svg = svgElement('svg', { class: 'svg-map', 'aria-hidden': 'true' }, [this.#defs, this.#world, this.#labels]);
  }

  get ground(): Ground {
    return this.#ground;
  }

  /** New shapes: other areas or another city. */
  drawGround(zoom: number): void {
    const { areas, context, palette } = this.#drawn;
    this.#ground = groundOf(areas, context);
    this.#wanted = wantedLabels(areas.areas, context, this.#labelScale);
    this.#shapes = areaShapes(areas.areas, this.#ground);
    this.#layers.context.replaceChildren(...contextShapes(context, this.#ground, palette));
    this.#layers.lakes.replaceChildren(...lakeShapes(context, this.#ground, palette));
    this.#layers.areas.replaceChildren(...this.#shapes);
    this.drawClasses();
    this.drawLines(zoom);
  }

  drawClasses(): void {
    const { classes, palette } = this.#drawn;
    this.#shapes.forEach((shape, i) => {
      const fill = fillOf(classes[i], palette);
      if (shape.getAttribute('fill') !== fill) shape.setAttribute('fill', fill);
    });
  }

  /** Everything in the colours of the palette. */
  drawPalette(zoom: number): void {
    const { palette } = this.#drawn;
    this.#patterns = fillPatterns(palette);
    this.#defs.replaceChildren(...this.#patterns);
    this.svg.style.background = palette.land;
    this.drawGround(zoom);
  }

  drawLines(zoom: number): void {
    const { areas, programmes, overlays, palette } = this.#drawn;
    this.#layers.borders.replaceChildren(borderShape(areas.areas, this.#ground, palette, zoom));
    this.#layers.programmes.replaceChildren(...programmeShapes(programmes, this.#ground, palette, zoom));
    this.#layers.overlays.replaceChildren(...overlayShapes(overlays, this.#ground, palette));
    for (const mark of ['hovered', 'pinned'] as const) this.drawMark(mark);
  }

  drawMark(mark: 'hovered' | 'pinned'): void {
    const { areas, palette } = this.#drawn;
    this.#layers[mark].replaceChildren(...outlineShapes(areas.areas[this.#drawn[mark] ?? -1], mark, this.#ground, palette));
  }

  /** Shows the view: moves the shapes, keeps patterns at their size, and writes the names that have room. */
  show(view: MapView, size: Size, covered: Padding): void {
    const { transform, scale } = this.#ground.placed(view, size);
    setAttributes(this.svg, { width: size.width, height: size.height });
    setAttributes(this.#world, { transform });
    scalePatterns(this.#patterns, scale);
    const placed = placeLabels(this.#wanted, view.zoom, (at) => pixelOf(view, size, at), size, covered);
    this.#labels.replaceChildren(...labelShapes(placed, (area) => this.#drawn.classes[area], this.#drawn.palette));
  }
}
