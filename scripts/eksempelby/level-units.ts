import type { LevelUnits } from './level-cells.ts';
import type { AreaNames } from './names-of-areas.ts';
import { summed, surveyOf } from './survey.ts';
import type { Town } from './town.ts';
import type { Units } from './units.ts';

const NO_SURVEY = ['adspurgte', 'utrygge', 'forskelsbehandlede', 'utryghed', 'oplevet_forskelsbehandling'];
/** What is not counted by estate: elections and work places. */
const NOT_BY_ESTATE = ['stemmer', 'stemmeberettigede', 'valgdeltagelse', 'arbejdspladser', 'arbejdspladser_pr_1000', 'andel_almene_boliger'];

const positions = (list: readonly number[], wanted: number): readonly number[] => list.flatMap((one, i) => (one === wanted ? [i] : []));

/** The four levels with the units that their areas are made of. */
export function levelUnits(town: Town, units: Units, names: AreaNames): readonly LevelUnits[] {
  const { roder } = town;
  const none = (): ReadonlyMap<string, readonly number[]> => new Map();
  const kvarterOf = roder.map(({ kvarter }) => kvarter);
  const survey = surveyOf(units, kvarterOf, names.kvarterer.length);
  const bydelOfKvarter = names.kvarterer.map(({ bydel }) => bydel);
  const unitsIn = (has: (rode: number) => boolean): readonly number[] => units.rode.flatMap((rode, unit) => (has(rode) ? [unit] : []));
  return [
    {
      id: 'bydel', without: [], further: (year) => summed(survey(year), bydelOfKvarter, names.bydele.length),
      areas: names.bydele.map(({ id }, bydel) => ({ id, units: unitsIn((rode) => roder[rode]?.bydel === bydel), within: 0, rode: -1, bydel })),
    },
    {
      id: 'kvarter', without: [], further: survey,
      areas: names.kvarterer.map(({ id, bydel }, kvarter) => ({ id, units: unitsIn((rode) => roder[rode]?.kvarter === kvarter), within: bydel, rode: -1, bydel })),
    },
    {
      id: 'rode', without: NO_SURVEY, further: none,
      areas: names.roder.map(({ id }, rode) => ({ id, units: positions(units.rode, rode), within: kvarterOf[rode] ?? -1, rode, bydel: roder[rode]?.bydel ?? -1 })),
    },
    {
      id: 'boligafdeling', without: [...NO_SURVEY, ...NOT_BY_ESTATE], further: none,
      areas: names.estates.map(({ id }, estate) => ({ id, units: positions(units.estate, estate), within: 1000 + estate, rode: town.estates[estate]?.rode ?? -1, bydel: -1 })),
    },
  ];
}
