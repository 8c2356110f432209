import { formatDate, formatPartialDate } from '../../format/date.ts';
import { formatNumber, formatShare } from '../../format/number.ts';
import type { ListColumn } from '../../model/list-column.ts';
import { unlocalized, type Localized } from '../../model/localized.ts';
import type { Robustness } from '../../model/robustness.ts';
import { listColumnWords as words } from '../../text/list-column-words.ts';
import { fill, say } from '../../text/say.ts';
import { dataBasisOf } from '../area/data-basis.ts';
import { rankSpanAt, spanText } from '../certainty/rank-span.ts';
import { groupWords } from '../cover/cover-groups.ts';
import { plansInWords } from '../plans/plans-in-words.ts';
import type { AreaRow, Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';
import type { ListFacts } from './list-facts.ts';

/** What stands where nothing is known. */
const NOTHING = '–';

/** The text of every shown column of a row, in the language of the view. `spans`: `null` while they are being worked out. */
export function cellsOf(scene: Scene, columns: readonly ListColumn[], facts: ListFacts, spans: Robustness | null): (row: AreaRow) => readonly string[] {
  const { language } = scene.view;
  const cellOf = (column: ListColumn, row: AreaRow): Localized | null => {
    if (column === 'span') return spanOf(spans, row);
    return FOLLOWING.has(column) ? textOf(column, row, scene, facts) : textKept(column, row, scene, facts);
  };
  return (row) => columns.map((column) => cellOf(column, row)?.[language] || NOTHING);
}

/** Columns that say of a row what the row does not decide alone. */
const FOLLOWING: ReadonlySet<ListColumn> = new Set(['group', 'since', 'notes']);

/** A row is of one scene, and what it says stays with it: while a weight moves, rows further down a long list are those of the scene that came to rest last. */
const keptTexts = new WeakMap<AreaRow, Map<ListColumn, Localized | null>>();

function textKept(column: Exclude<ListColumn, 'span'>, row: AreaRow, scene: Scene, facts: ListFacts): Localized | null {
  const texts = keptTexts.get(row) ?? new Map<ListColumn, Localized | null>();
  keptTexts.set(row, texts);
  const known = texts.get(column);
  if (known !== undefined) return known;
  const text = textOf(column, row, scene, facts);
  texts.set(column, text);
  return text;
}

const ofShare = (share: number): Localized => inBoth((language) => formatShare(share, language));
const ofNumber = (count: number): Localized => inBoth((language) => formatNumber(count, language, { decimals: 0 }));

function textOf(column: Exclude<ListColumn, 'span'>, row: AreaRow, scene: Scene, facts: ListFacts): Localized | null {
  const { city } = scene;
  switch (column) {
    case 'population':
      return row.population === null ? null : ofNumber(row.population);
    case 'coverage':
      return dataBasisOf(scene, row);
    case 'drivers':
      return joined(facts.driversOf(row).map(({ title }) => title), ', ');
    case 'group': {
      const group = facts.groupOf(row);
      return group === null ? null : groupWords(group, city.programmesComplete);
    }
    case 'plans':
      return plansInWords(row.plans, city.programmesComplete);
    case 'cover':
      return row.plans.cover === 0 && !city.programmesComplete ? words.noKnownCover : ofShare(row.plans.cover);
    case 'active':
    case 'planned':
    case 'expiring':
      return plansNamed(scene, row.plans[column], column === 'expiring');
    case 'since': {
      const years = facts.yearsSincePlan(row);
      return years === null ? null : ofNumber(years);
    }
    case 'notes':
      return notesText(facts, row);
  }
}

/** `2–6`; `…` until spans are known. */
function spanOf(spans: Robustness | null, { rank, position }: AreaRow): Localized | null {
  if (rank === null) return null;
  if (spans === null) return unlocalized('…');
  const span = rankSpanAt(spans, position);
  return span === null ? null : inBoth((language) => spanText(span, language));
}

/** Titles of programmes, those that end with their last day. */
function plansNamed({ programmes }: Scene, ids: readonly string[], withEnd: boolean): Localized {
  const named = ids.flatMap((id) => programmes.find(({ programme }) => programme.id === id)?.programme ?? []);
  return inBoth((language) =>
    named.map(({ title, end }) => (withEnd && end !== null ? say(fill(words.until, { title, date: formatPartialDate(end, language) }), language) : title)).join('; '),
  );
}

function notesText(facts: ListFacts, row: AreaRow): Localized | null {
  const notes = facts.notesOf(row);
  const [newest] = notes;
  if (newest === undefined) return null;
  return fill(words.notesCell, { count: ofNumber(notes.length), date: inBoth((language) => formatDate(newest.date, language)) });
}

const joined = (texts: readonly Localized[], by: string): Localized => inBoth((language) => texts.map((text) => text[language]).join(by));
