import { formatDate } from '../../format/date.ts';
import { formatNumber, formatShare } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { countsOnDate } from '../../plans/area-plans.ts';
import { coverByCount, coveredPieces } from '../../plans/cover-share.ts';
import { lastPlans } from '../../plans/last-plan.ts';
import { columnsForYear } from '../../score/year-choice.ts';
import { areaCoverWords as words } from '../../text/area-cover-words.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { fill } from '../../text/say.ts';
import { comparableIn, groupsOf, groupWords } from '../cover/cover-groups.ts';
import { notComparable } from '../cover/cover-sentence.ts';
import type { Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';

/**
 * What plans cover of an area on the date, in sentences: the share with the rule that it was measured by, residents where finer areas
 * have them, what rests on approximate borders and unknown ends, the last plan, and the group of need and cover.
 */
export function coverOfArea(scene: Scene, position: number): readonly Localized[] {
  const lines = [...shareLines(scene, position), residentsLine(scene, position), ...doubtLines(scene, position), lastLine(scene, position), groupLine(scene, position)];
  return lines.filter((line) => line !== null);
}

const share = (value: number): Localized => inBoth((language) => formatShare(value, language));
const day = (value: string): Localized => inBoth((language) => formatDate(value, language));

function shareLines({ rows, date, city }: Scene, position: number): readonly Localized[] {
  const { cover = 0, rules = [] } = rows[position]?.plans ?? {};
  if (cover === 0) return [fill(words.none, { date: day(date), known: city.programmesComplete ? '' : words.known })];
  return [fill(words.share, { cover: share(cover), date: day(date) }), ...rules.map((rule) => words[rule]), ...(rules.length === 0 ? [] : [words.once])];
}

/** Of residents: only where the area is made of finer ones that count them. */
function residentsLine({ faces, city, rows, programmes, view }: Scene, position: number): Localized | null {
  const pieces = city.levels.find(({ id }) => id === faces.atoms.atoms.id);
  if ((rows[position]?.plans.cover ?? 0) === 0 || pieces === undefined || pieces.population === null) return null;
  const column = columnsForYear(pieces, [pieces.population], yearOfPieces(pieces.years, view.year)).columns.get(pieces.population);
  const covered = coveredPieces(faces, (programme) => programmes[programme] !== undefined && countsOnDate(programmes[programme]));
  const reached = column === undefined ? null : (coverByCount(faces, covered, column)[position] ?? null);
  return reached === null ? null : fill(words.residents, { share: share(reached), noun: areaNoun(pieces.id).one });
}

/** The shown year where the finer areas have it, else their newest before it. */
const yearOfPieces = (years: readonly number[], shown: number | null): number | null => years.filter((year) => shown === null || year <= shown).toSorted((a, b) => b - a)[0] ?? null;

function doubtLines({ rows }: Scene, position: number): readonly Localized[] {
  const plans = rows[position]?.plans;
  if (plans === undefined) return [];
  const { cover, exactCover, coverIfRunning } = plans;
  return [
    ...(exactCover < cover - NEAR ? [exactCover < NEAR ? words.noneExact : fill(words.exact, { exact: share(exactCover) })] : []),
    ...(coverIfRunning > cover + NEAR ? [fill(words.ifRunning, { cover: share(coverIfRunning) })] : []),
  ];
}

/** Shares nearer to each other than this read the same. */
const NEAR = 0.005;

function lastLine({ faces, programmes, date }: Scene, position: number): Localized | null {
  const last = lastPlans(faces, programmes, date)[position] ?? null;
  if (last === null) return null;
  const years = inBoth((language) => formatNumber(last.years, language));
  const ago = last.years === 0 ? words.lessThanAYear : last.years === 1 ? words.oneYear : fill(words.years, { years });
  return fill(words.last, { date: day(last.ended), ago });
}

/** The group, or why there is none. */
function groupLine(scene: Scene, position: number): Localized | null {
  const why = notComparable(scene, comparableIn(scene));
  if (why !== null) return scene.result === null ? null : why;
  const group = groupsOf(scene, scene.view.cover)[position] ?? null;
  return group === null ? null : fill(words.group, { group: groupWords(group, scene.city.programmesComplete) });
}
