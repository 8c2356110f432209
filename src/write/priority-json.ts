import { aboutJson } from './about-json.ts';
import type { PriorityAbout, PriorityRow } from './priority-export.ts';
import { SPAN_GROUPS } from './span-columns.ts';

/** Columns of a doubt without the last one, which says what it is of: that stands once. */
const figureNames = (kind: keyof typeof SPAN_GROUPS): readonly string[] => SPAN_GROUPS[kind].columns.slice(0, -1);

/**
 * The list as one JSON object: what it rests on stands once, then the areas in the order of the list, one a line, with everything that is known of
 * them. Numbers keep full double precision; what is not known is `null`.
 */
export function priorityJson(rows: readonly PriorityRow[], about: PriorityAbout): string {
  const head = JSON.stringify({ format: 'bybarometer-list', version: 1, ...aboutJson(about), scored: about.scored, filters: about.filters, figures: about.figures });
  return `${head.slice(0, -1)},\n"areas":[\n${rows.map((row) => JSON.stringify(areaOf(row, about))).join(',\n')}\n]}\n`;
}

function areaOf({ id, label, status, without, population, score, rank, decile, coverage, value, mapClass, mapped, marks, plans, need, notes, figures, spans }: PriorityRow, about: PriorityAbout): object {
  const { active, planned, ended, endUnknown, expiring, cover } = plans;
  return {
    area: id, name: label, status, population, score, rank, decile, coverage, value, class: mapClass, mapped, without: Object.fromEntries(without), marks,
    active, planned, ended, endUnknown, expiring, cover,
    yearsSincePlan: need.yearsSincePlan, group: need.group?.id ?? null, drivers: need.drivers.map((driver) => driver.id),
    notes: notes.map(({ kind, date, author, text }) => ({ kind, date, author, text })),
    figures: Object.fromEntries(about.figures.map((figure, i) => [figure.id, figures[i] ?? null])),
    doubts: Object.fromEntries(about.spans.flatMap(({ kind }, group) => figureNames(kind).map((name, i) => [name, spans[group]?.[i] ?? null]))),
  };
}
