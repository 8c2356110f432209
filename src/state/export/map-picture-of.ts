import { dashesOf } from '../../draw/overlay-dashes.ts';
import { paletteFor } from '../../draw/palette.ts';
import type { MapPalette } from '../../draw/map-palette.ts';
import { formatDate } from '../../format/date.ts';
import type { ContextKind } from '../../model/city-package.ts';
import type { Polygon } from '../../model/geometry.ts';
import type { Language } from '../../model/localized.ts';
import type { Day } from '../../model/programme.ts';
import { cityName } from '../../model/short-name.ts';
import { exportWords } from '../../text/export-words.ts';
import { mapPictureWords as words } from '../../text/export/map-picture-words.ts';
import { printWords } from '../../text/print-words.ts';
import { say } from '../../text/say.ts';
import { trailWords } from '../../text/trail-words.ts';
import type { LineLook, MapPicture, PicturedArea } from '../../write/map-picture/picture.ts';
import { classesText } from '../list/classes-text.ts';
import { exportTrail, type TrailLine } from '../list/export-trail.ts';
import type { ExportSetting } from '../list/list-material.ts';
import type { Scene } from '../scene.ts';
import { codeFill, codeMarks } from './code-marks.ts';
import { mapKeyOf } from './map-key-of.ts';

/** What the picture takes from the map: where names go, and the lines that are drawn over the areas. */
export interface MapParts {
  readonly labelOf: (polygons: readonly Polygon[]) => PicturedArea['label'];
  readonly overlays: readonly { readonly title: string; readonly look: number; readonly polygons: readonly Polygon[] }[];
  readonly plans: readonly { readonly status: 'active' | 'planned'; readonly countsAsCover: boolean; readonly polygons: readonly Polygon[] }[];
}

/** Lines of the trail that stand larger on the picture, and those that may be so long that the foot cuts them: they come last. */
const ELSEWHERE: ReadonlySet<string> = new Set(['shows', 'link', 'made']);
const LONG: ReadonlySet<string> = new Set(['weights', 'years-used']);

function trailOf(scene: Scene, link: string, made: Day): readonly TrailLine[] {
  const lines = exportTrail(scene, link, made).filter(({ id }) => !ELSEWHERE.has(id) && (id !== 'doubt' || scene.mode === 'certainty'));
  const classes = { id: 'classes', label: exportWords.classes, value: classesText(scene) };
  const baseMap = scene.view.baseMap === null ? [] : [{ id: 'base-map', label: words.baseMap, value: words.baseMapIs }];
  return [...baseMap, ...lines.filter(({ id }) => !LONG.has(id)), classes, ...lines.filter(({ id }) => LONG.has(id))];
}

/** Lakes lie within areas and are drawn over them; all else lies around. */
const UNDER: readonly ContextKind[] = ['sea', 'land', 'park', 'neighbour'];
const OVER: readonly ContextKind[] = ['lake'];

/** The map of a scene as a picture for paper: the light colours, whatever the screen has. */
export function mapPictureOf(scene: Scene, language: Language, { link, made }: Pick<ExportSetting, 'link' | 'made'>, parts: MapParts): MapPicture {
  const { city, level, sentenceOnPaper } = scene;
  const palette = paletteFor('light', scene.classification.count, false, scene.colours);
  const trail = trailOf(scene, link, made);
  const looks = lineLooks(palette, parts, language);
  return {
    heading: `${say(cityName(city), language)} · ${say(level.title, language)}`,
    title: say(sentenceOnPaper, language),
    date: formatDate(made, language),
    caution: say(printWords.caution, language),
    key: mapKeyOf(scene, language),
    counted: say(words.counted, language),
    lineKey: looks.map(({ label, stroke, width, dash }) => ({ label, stroke, width, dash })),
    areas: areasOf(scene, palette, parts),
    under: contextOf(scene, palette, UNDER),
    over: contextOf(scene, palette, OVER),
    lines: looks,
    paper: palette.paper,
    trail: trail.map(({ label, value }) => `${say(label, language)}: ${say(value, language)}`),
    link,
    linkLabel: say(trailWords.link, language),
    watermark: city.fictional ? say(words.watermark, language) : null,
  };
}

function areasOf({ level, rows }: Scene, palette: MapPalette, { labelOf }: MapParts): readonly PicturedArea[] {
  return rows.map(({ position, name, classIndex }) => {
    const polygons = level.geometries?.[position]?.polygons ?? [];
    return {
      name,
      polygons,
      fill: codeFill(classIndex, palette),
      marks: codeMarks(classIndex),
      ink: palette.classLabels[classIndex] ?? palette.label,
      label: labelOf(polygons),
    };
  });
}

const contextOf = ({ city }: Scene, palette: MapPalette, kinds: readonly ContextKind[]): MapPicture['under'] =>
  kinds.flatMap((kind) =>
    city.context.filter((layer) => layer.kind === kind).map((layer) => ({ fill: fillOf(kind, palette), polygons: layer.shapes.flatMap((shape) => shape.polygons) })),
  );

function fillOf(kind: ContextKind, palette: MapPalette): string {
  if (kind === 'sea' || kind === 'lake') return palette.water;
  return kind === 'park' ? palette.park : palette.land;
}

/** The lines over the areas, one entry a look that occurs. */
function lineLooks(palette: MapPalette, { overlays, plans }: MapParts, language: Language): readonly (LineLook & { readonly label: string; readonly polygons: readonly Polygon[] })[] {
  const plan = (status: 'active' | 'planned', countsAsCover: boolean): readonly Polygon[] =>
    plans.filter((one) => one.status === status && one.countsAsCover === countsAsCover).flatMap(({ polygons }) => polygons);
  const all = [
    ...overlays.map(({ title, look, polygons }) => ({ label: title, stroke: palette.overlay, width: 2, dash: dashesOf(look, 2), polygons })),
    { label: say(words.planned, language), stroke: palette.plan.planned, width: 3, dash: '8 5', polygons: plan('planned', true) },
    { label: say(words.active, language), stroke: palette.plan.active, width: 3, dash: null, polygons: plan('active', true) },
    { label: say(words.beside, language), stroke: palette.planBeside, width: 3, dash: null, polygons: [...plan('active', false), ...plan('planned', false)] },
  ];
  return all.filter(({ polygons }) => polygons.length > 0);
}
