import { formatList } from '../../format/list.ts';
import { formatRank, formatScore } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { fill } from '../../text/say.ts';
import { spokenWords as words } from '../../text/spoken-words.ts';
import { marksOnArea } from './area-marks.ts';
import { classWordsIn } from '../class-words.ts';
import { dataBasisOf } from './data-basis.ts';
import { placeOf } from '../need-order.ts';
import { plansInWords } from '../plans/plans-in-words.ts';
import { shownFigure } from '../shown-figure.ts';
import type { AreaRow, Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';

const NOTHING: Localized = { da: '', en: '' };

/**
 * An area of the map in one sentence for the ear: name, figure with its unit, class, place among how many, plans, data basis, marks. The same
 * as its row in the list says. Empty where there is no such area.
 */
export function spokenArea(scene: Scene, position: number): Localized {
  const row = scene.rows[position];
  if (row === undefined) return NOTHING;
  return fill(row.value === null ? words.withoutFigure : words.area, {
    label: row.label,
    figure: figureText(scene, row),
    class: classWordsIn(scene, row.classIndex),
    rank: rankText(scene, row),
    plans: plansInWords(row.plans, scene.city.programmesComplete),
    basis: basisText(scene, row),
    marks: marksText(scene, row),
  });
}

function figureText({ shown, view }: Scene, { value }: AreaRow): Localized {
  if (value === null) return NOTHING;
  const figure = inBoth((language) => (shown.unit === null && shown.isDifference !== true ? fill(words.score, { score: formatScore(value, language) })[language] : shownFigure(shown, value, language)));
  return view.subject.kind === 'index' && shown.isDifference !== true ? figure : fill(words.indicator, { title: shown.title, figure });
}

function rankText(scene: Scene, { position }: AreaRow): Localized {
  const place = placeOf(scene, position);
  if (place === null) return NOTHING;
  return fill(words.rank, { rank: inBoth((language) => formatRank(place.place, place.among, language)), noun: areaNoun(scene.level.id).many });
}

function basisText(scene: Scene, row: AreaRow): Localized {
  const basis = dataBasisOf(scene, row);
  return basis === null ? NOTHING : fill(words.basis, { basis });
}

function marksText({ city, view }: Scene, row: AreaRow): Localized {
  const titles = marksOnArea(city, view.overlays, row).map(({ title }) => title);
  return titles.length === 0 ? NOTHING : fill(words.marks, { marks: inBoth((language) => formatList(titles.map((title) => title[language]), language)) });
}
