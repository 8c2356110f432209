import { dotStrip } from '../../draw/dot-strip.ts';
import type { Markup } from '../../draw/markup.ts';
import { formatScore } from '../../format/number.ts';
import { PRESENT, valueAt, type Column } from '../../model/column.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { Language } from '../../model/localized.ts';
import { parentsOf } from '../../model/parent-areas.ts';
import { meanOf } from '../../score/means.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { reportWords as texts } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import { htmlTable, number, paragraph, section, words } from './html-parts.ts';
import { isScored, type ReportContext } from './report-context.ts';

/** A theme of the index: its value here, around, in the city and in every area. */
export interface ThemeRow {
  readonly node: IndexNode;
  readonly own: number | null;
  readonly parent: number | null;
  readonly city: number | null;
  readonly all: readonly number[];
}

/** Every theme against the area around, the city and all other areas of the level. */
export function themeSection(context: ReportContext, position: number, language: Language): Markup {
  const { level, scored } = context;
  const parent = parentAround(context, position);
  const rows = themeRows(context, position, parent);
  const title = say(texts.themes, language);
  if (rows.length === 0) return section('themes', title, paragraph(say(texts.noThemes, language)));
  const every = rows.flatMap(({ all }) => all);
  const ends = { low: Math.min(...every), high: Math.max(...every) };
  const said = { noun: areaNoun(level.id).many, parent: parent?.name ?? '', weighted: scored.population === null ? '' : texts.weighted };
  const figure = (value: number | null): string => (value === null ? say(texts.none, language) : formatScore(value, language));
  const heads = [words(say(texts.theme, language)), number(say(texts.here, language)), ...(parent === null ? [] : [number(parent.name)]), number(say(texts.city, language)), words(say(fill(texts.among, said), language))];
  const body = rows.map(({ node, own, city, parent: around, all }) => {
    const strip = dotStrip({ all, own, city, parent: around, ...ends, title: say(fill(texts.stripTitle, { ...said, theme: node.title, here: figure(own), city: figure(city) }), language) });
    return [words(say(node.title, language)), number(figure(own)), ...(parent === null ? [] : [number(figure(around))]), number(figure(city)), words(strip)];
  });
  return section('themes', title,
    htmlTable(say(fill(texts.themesCaption, said), language), heads, body, 'themes'),
    paragraph(say(fill(parent === null ? texts.stripKeyNoParent : texts.stripKey, said), language), 'key'),
  );
}

/** The nearest area around that holds others of the level too. */
export function parentAround({ city, level }: ReportContext, position: number): { readonly level: string; readonly id: string; readonly name: string } | null {
  const area = level.areas[position];
  if (area === undefined) return null;
  const around = parentsOf(city, area).findLast(({ level: { id }, area: parent }) => level.areas.some((other) => other !== area && other.parents.get(id) === parent.id));
  return around === undefined ? null : { level: around.level.id, id: around.area.id, name: around.area.name };
}

/** The themes that carry weight and have a value anywhere. */
export function themeRows(context: ReportContext, position: number, parent: { readonly level: string; readonly id: string } | null): readonly ThemeRow[] {
  const { tree, level, scored } = context;
  const { result, population } = scored;
  const nodes = tree.root.kind === 'branch' ? tree.root.children : [tree.root];
  const isBeside = (i: number): boolean => parent !== null && isScored(context, i) && level.areas[i]?.parents.get(parent.level) === parent.id;
  return nodes.flatMap((node): readonly ThemeRow[] => {
    const column = result.nodes.get(node.id);
    if (node.weight === 0 || column === undefined || !column.state.includes(PRESENT)) return [];
    return [{
      node,
      own: valueAt(column, position),
      parent: parent === null ? null : meanOf(column, population, isBeside),
      city: meanOf(column, population, (i) => isScored(context, i)),
      all: presentOf(column),
    }];
  });
}

const presentOf = (column: Column): readonly number[] => Array.from(column.values.keys()).flatMap((i) => valueAt(column, i) ?? []);
