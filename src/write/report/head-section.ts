import { areaMap } from '../../draw/area-map.ts';
import { element, type Markup } from '../../draw/markup.ts';
import { paletteFor } from '../../draw/palette.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber, formatRank, formatScore, formatShare } from '../../format/number.ts';
import { valueAt } from '../../model/column.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { cityName } from '../../model/short-name.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { printWords } from '../../text/print-words.ts';
import { rankSpanWords } from '../../text/rank-span-words.ts';
import { reportWords as texts } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import { FIFTHS, fifthAt } from './fifth.ts';
import { paragraph } from './html-parts.ts';
import { rankSentence } from './rank-sentence.ts';
import type { ReportContext } from './report-context.ts';

/** Title, the area in one sentence, map and key figures. */
export function headSection(context: ReportContext, position: number, language: Language): Markup {
  const { city, level, year, date, labels } = context;
  const label = labels[position] ?? '';
  const said = { area: label, city: cityName(city), level: level.title, year: year === null ? texts.noYear : String(year), date: formatDate(date, language) };
  return element('header', {},
    city.fictional ? paragraph(say(texts.fictional, language), 'notice') : null,
    element('h1', {}, say(fill(texts.title, said), language)),
    paragraph(say(fill(texts.subtitle, said), language), 'subtitle'),
    paragraph(say(rankSentence(context, position, language), language), 'lead'),
    element('div', { class: 'head-columns' }, mapFigure(context, position, language), keyFigures(context, position, language)),
    paragraph(say(printWords.caution, language), 'caution'),
  );
}

/** Class of the map, 0 the least need; `null`: no score. */
const classAt = (context: ReportContext, position: number): number | null => {
  const fifth = fifthAt(context, position);
  return fifth === null ? null : FIFTHS - fifth;
};

const GROUND = { sea: 'water', lake: 'water', park: 'park', land: 'land', neighbour: 'land' } as const;

function mapFigure(context: ReportContext, position: number, language: Language): Markup {
  const { city, level, labels, neighbours } = context;
  const palette = paletteFor('light', FIFTHS);
  const said = { area: labels[position] ?? '', noun: areaNoun(level.id).manyDefinite };
  const svg = areaMap({
    areas: level.areas.map(({ name }, i) => ({ name, geometry: level.geometries?.[i] ?? null, classIndex: classAt(context, i) })),
    own: position,
    named: (neighbours[position] ?? []).map((one) => one.position),
    ground: city.context.map(({ kind, shapes }) => ({ kind: GROUND[kind], shapes })),
    palette,
    title: say(fill(texts.mapTitle, said), language),
    width: 420,
    height: 250,
  });
  if (svg === null) return paragraph(say(texts.noMap, language));
  const swatch = (colour: string): Markup => element('svg', { viewBox: '0 0 20 12', class: 'swatch', 'aria-hidden': 'true' }, element('rect', { width: 20, height: 12, fill: colour }));
  const key = element('p', { class: 'map-key' }, say(texts.least, language), ' ', palette.classes.map(swatch), ' ', say(texts.most, language), ' · ', swatch(palette.noFigure), ' ', say(texts.withoutScore, language));
  return element('figure', { class: 'map' }, svg, element('figcaption', {}, say(fill(texts.mapCaption, said), language), key));
}

function keyFigures({ level, scored, spans, plans }: ReportContext, position: number, language: Language): Markup {
  const { result, population } = scored;
  const [score, rank, coverage] = [result.score, result.rank, result.coverage].map((column) => valueAt(column, position)) as [number | null, number | null, number | null];
  const residents = population === null ? null : valueAt(population, position);
  const [from, to] = [valueAt(spans.rankP05, position), valueAt(spans.rankP95, position)];
  const none = say(texts.none, language);
  const spanText = from === null || to === null ? none : say(spanWords(Math.floor(from), Math.ceil(to), language), language);
  return element('dl', { class: 'key-figures', 'aria-label': say(texts.keyFigures, language) },
    keyFigure(texts.score, score === null ? none : formatScore(score, language), texts.scoreHelp, language),
    keyFigure(texts.rank, rank === null ? none : `${formatRank(rank, result.scored, language)} ${say(areaNoun(level.id).many, language)}`, texts.rankHelp, language),
    keyFigure(texts.span, spanText, fill(texts.spanHelp, { draws: formatNumber(spans.draws, language) }), language),
    keyFigure(texts.coverage, coverage === null || score === null ? none : formatShare(coverage, language), texts.coverageHelp, language),
    keyFigure(texts.residents, residents === null ? none : formatNumber(residents, language), null, language),
    keyFigure(texts.cover, formatShare(plans[position]?.cover ?? 0, language), texts.coverHelp, language),
  );
}

/** `2–6`, rounded outwards, so that no span is shown narrower than it is. */
const spanWords = (from: number, to: number, language: Language): Localized =>
  fill(from === to ? rankSpanWords.one : rankSpanWords.span, { from: formatNumber(from, language), to: formatNumber(to, language) });

const keyFigure = (name: Localized, value: string, help: Localized | null, language: Language): Markup =>
  element('div', {}, element('dt', {}, say(name, language)), element('dd', {}, element('strong', {}, value), help === null ? null : element('span', {}, say(help, language))));
