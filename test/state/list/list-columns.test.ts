import { beforeAll, describe, expect, it } from 'vitest';
import { LIST_COLUMNS, type ListColumn } from '../../../src/model/list-column.ts';
import { cutPieces } from '../../../src/plans/cut-pieces.ts';
import type { DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import { contributionsOf } from '../../../src/score/contributions.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { coverLens } from '../../../src/state/cover/cover-scene.ts';
import { DEFAULT_LIST, defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { readLink, writeLink } from '../../../src/state/link/link.ts';
import { cellsOf } from '../../../src/state/list/list-cells.ts';
import { columnsShown, withColumn } from '../../../src/state/list/list-columns.ts';
import { listExport } from '../../../src/state/list/list-export.ts';
import { listFacts, NO_NOTES, type NotesByArea } from '../../../src/state/list/list-facts.ts';
import { listInOrder } from '../../../src/state/list/list-order.ts';
import type { AreaRow, Scene } from '../../../src/state/scene.ts';
import type { SortKey } from '../../../src/state/view.ts';
import { cityIn } from '../../score/package-folder.ts';

const TODAY = '2026-11-21';
const NO_SPANS = { choices: null, smallNumbers: null };
let city: DisclosedCity;
beforeAll(async () => {
  city = await cityIn(new URL('../../../public/data/eksempelby/', import.meta.url));
});

/** One deriver for all: what plans cover is cut once. */
const derive = createSceneDeriver(() => cutPieces);
const see = coverLens();
const sceneWith = (...steps: readonly Change[]): Scene =>
  see(derive(city, steps.reduce((view, step) => step(view, city), defaultView(city, 'da', 'rode')), TODAY), 'light');

/** What a column says, worked out again row by row from the package's own programmes and the score's own figures, as slowly and plainly as can be. */
const plainly = {
  /** The bars of the area's panel, added up by the theme that they stand under. */
  drivers(scene: Scene, row: AreaRow): string {
    const bars = scene.result === null ? [] : contributionsOf(scene.result, row.position);
    const pushes = scene.themes.map(({ title, indicators }) => ({
      title: title.da,
      push: bars.filter(({ node }) => indicators.some(({ nodeId }) => nodeId === node)).reduce((sum, { amount }) => sum + (amount ?? Number.NaN), 0),
    }));
    return pushes.filter(({ push }) => push > 0).toSorted((one, other) => other.push - one.push).slice(0, 3).map(({ title }) => title).join(', ') || '–';
  },
  planned: ({ city: { programmes } }: Scene, row: AreaRow): string => programmes.filter(({ id }) => row.plans.planned.includes(id)).map(({ title }) => title).join('; ') || '–',
  /** Whole years from the last day of the last ended plan that counts: a year is full on the same day of the calendar. */
  since({ programmes }: Scene, row: AreaRow): string {
    const here = programmes.filter(({ programme, countsAsCover }) => countsAsCover && row.plans.ended.includes(programme.id));
    const last = here.flatMap(({ programme }) => programme.status.findLast(({ state }) => ['ended', 'stopped', 'withdrawn'].includes(state))?.date?.last ?? programme.end?.last ?? []).toSorted().at(-1);
    if (last === undefined || row.plans.active.length > 0) return '–';
    let years = 0;
    while (`${Number(last.slice(0, 4)) + years + 1}${last.slice(4)}` <= TODAY) years += 1;
    return String(years);
  },
};

describe('the columns of the list, against a slow second computation of Eksempelby', () => {
  it('say of every rode what drives its need, which plans come, and how long it is since the last', () => {
    const scene = sceneWith();
    const cells = cellsOf(scene, ['drivers', 'planned', 'since'], listFacts(scene, NO_NOTES), null);
    expect(scene.rows).toHaveLength(420);
    expect(scene.rows.map(cells)).toEqual(scene.rows.map((row) => [plainly.drivers(scene, row), plainly.planned(scene, row), plainly.since(scene, row)]));
    const filled = (column: number): number => scene.rows.filter((row) => cells(row)[column] !== '–').length;
    expect([filled(0) > 200, filled(1) > 0, filled(2) > 10]).toEqual([true, true, true]);
  });

  it('have the same cover, residents and group as the map and the file for programs', () => {
    const scene = sceneWith(changes.setMapMode('cover'));
    const cells = cellsOf(scene, ['cover', 'group', 'population'], listFacts(scene, NO_NOTES), null);
    for (const row of scene.rows) {
      const [cover, group, population] = cells(row);
      expect([cover, population]).toEqual([`${Math.round(100 * row.plans.cover)}\u00a0%`, row.population === null ? '–' : row.population.toLocaleString('da-DK')]);
      expect(group).toBe(scene.legend.names?.[row.classIndex]?.full.da ?? '–');
    }
  });

  it('sort as their cells say, rows without anything last and equal ones by rank', () => {
    const order = (sort: SortKey, descending: boolean): readonly AreaRow[] => {
      const scene = sceneWith(changes.setList({ sort, descending }));
      return listInOrder(scene, listFacts(scene, NO_NOTES));
    };
    const scene = sceneWith();
    const facts = listFacts(scene, NO_NOTES);
    for (const descending of [true, false]) {
      const years = order('since', descending).map((row) => facts.yearsSincePlan(scene.rows[row.position] ?? row));
      const known = years.filter((year) => year !== null);
      expect(years.slice(known.length).every((year) => year === null)).toBe(true);
      expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
      const counts = order('expiring', descending).map(({ plans }) => plans.expiring.length);
      expect(counts.slice(counts.indexOf(0)).every((count) => count === 0)).toBe(true);
    }
    const covers = order('cover', true);
    expect(covers.map(({ plans }) => plans.cover)).toEqual(covers.map(({ plans }) => plans.cover).toSorted((a, b) => b - a));
    const none = covers.filter(({ plans, rank }) => plans.cover === 0 && rank !== null).map(({ rank }) => rank);
    expect(none).toEqual(none.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
  });

  it('put own notes where their area is, and take them along in every file', () => {
    const noted = sceneWith().rows[7]?.id ?? '';
    const notes: NotesByArea = new Map([[noted, [{ id: 'n', level: 'rode', area: noted, kind: 'not-shown', date: '2026-10-12', author: 'NN', text: '=2+2; "ny skole"' }]]]);
    const scene = sceneWith(changes.setList({ sort: 'notes', descending: true }));
    const facts = listFacts(scene, notes);
    const [first] = listInOrder(scene, facts);
    expect([first?.id, first && cellsOf(scene, ['notes'], facts, null)(first)[0]?.replaceAll('\u00a0', ' ')]).toEqual([noted, '1, senest 12. oktober 2026']);
    for (const form of ['csv-da', 'csv', 'json'] as const) {
      const file = listExport(scene, form, 'https://example.org/', TODAY, NO_SPANS, notes).text;
      expect(file).toContain('2+2');
      expect(file.indexOf('2+2')).toBeLessThan(file.indexOf(sceneWith().rows[0]?.id === noted ? '' : (scene.listed.find(({ id }) => id !== noted)?.label ?? '')));
    }
  });
});

describe('which columns are shown', () => {
  it('are the usual ones of the room until others are chosen; what is sorted by and own notes are seen', () => {
    expect(columnsShown(DEFAULT_LIST, 'need', 'wide', false)).toEqual(['span', 'population', 'coverage', 'plans']);
    expect(columnsShown(DEFAULT_LIST, 'need', 'narrow', true)).toEqual(['span', 'coverage', 'plans', 'notes']);
    expect(columnsShown(DEFAULT_LIST, 'need', 'paper', true)).not.toContain('notes');
    expect(columnsShown(DEFAULT_LIST, 'cover', 'wide', false)).toEqual(['span', 'population', 'coverage', 'plans', 'cover', 'expiring']);
    expect(columnsShown({ ...DEFAULT_LIST, sort: 'since' }, 'need', 'wide', false)).toContain('since');
    expect(columnsShown({ ...DEFAULT_LIST, columns: [] }, 'cover', 'wide', true)).toEqual([]);
  });

  it('stand in one order, however they were chosen', () => {
    const chosen = LIST_COLUMNS.toReversed().reduce<readonly ListColumn[]>((columns, column) => withColumn(columns, column, true), []);
    expect(chosen).toEqual(LIST_COLUMNS);
    expect(withColumn(chosen, 'plans', false)).toEqual(LIST_COLUMNS.filter((column) => column !== 'plans'));
  });

  it.each<[readonly ListColumn[] | null, string]>([
    [null, ''],
    [[], '&columns=none'],
    [['drivers', 'notes'], '&columns=drivers,notes'],
  ])('%j stands in the link as "%s"', (columns, part) => {
    const view = changes.setList({ columns, sort: 'since', descending: true })(defaultView(city, 'da'), city);
    const link = writeLink(view, city);
    expect([link.endsWith(`&sort=-since${part}`), readLink(`#${link}`, city, 'da').view.list]).toEqual([true, view.list]);
  });

  it.each(['plans,farve', 'plans,plans', ''])('"%s" in a link is said not to be understood, and the usual ones are shown', (part) => {
    const { view, problems } = readLink(`#${writeLink(defaultView(city, 'da'), city)}&columns=${part}`, city, 'da');
    expect([view.list.columns, problems.length]).toEqual([null, 1]);
  });
});

describe('a file that rank spans did not come in time for', () => {
  it('has their columns empty, and says why', () => {
    const scene = sceneWith();
    const machine = listExport(scene, 'csv', 'https://example.org/', TODAY, { choices: 'late', smallNumbers: 'failed' }).text;
    expect(machine.split('\n')[0]).toMatch(/,rank_p05,.*,rank_spans_of,small_numbers_rank_p05,.*,small_numbers_of$/);
    expect(machine.split('\n')[1]).toMatch(/,,,,,,Not worked out: the file was made before .*,,,,,,Not worked out: the calculation failed/);
    expect(listExport(scene, 'csv-da', 'https://example.org/', TODAY, { choices: 'late', smallNumbers: null }).text).toContain('Rangspænd;Ikke regnet ud: filen blev lavet');
  });
});
