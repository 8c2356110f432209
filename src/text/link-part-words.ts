import type { Localized } from '../model/localized.ts';

const word = (da: string, en: string): Localized => ({ da, en });

/** What each part of a link holds, by its name there: said where a part could not be read. */
const words: ReadonlyMap<string, Localized> = new Map([
  ['data', word('datapakken', 'the data package')],
  ['lang', word('sproget', 'the language')],
  ['level', word('inddelingen', 'the division')],
  ['year', word('året', 'the year')],
  ['home', word('dit valgte område', 'your chosen area')],
  ['profile', word('vægtningen', 'the weighing')],
  ['own', word('den egne vægtning', 'the weighing of one’s own')],
  ['method', word('metoden', 'the method')],
  ['weights', word('vægtene', 'the weights')],
  ['show', word('det, kortet viser', 'what the map shows')],
  ['classes', word('klasserne', 'the classes')],
  ['map', word('farvernes betydning', 'what the colours say')],
  ['doubt', word('usikkerheden', 'the doubt')],
  ['time', word('årene', 'the years')],
  ['area', word('det åbne område', 'the open area')],
  ['beside', word('sammenligningen', 'the comparison')],
  ['besidetop', word('sammenligningens grænse', 'the limit of the comparison')],
  ['side', word('områderne side om side', 'the areas side by side')],
  ['reach', word('målet', 'the aim')],
  ['list', word('listen', 'the list')],
  ['sort', word('sorteringen', 'the order')],
  ['columns', word('kolonnerne', 'the columns')],
  ['within', word('den del af byen, listen viser', 'the part of the city that the list shows')],
  ['only', word('udvalget af områder', 'the selection of areas')],
  ['with', word('planfilteret', 'the filter of plans')],
  ['top', word('hvor mange listen viser', 'how many the list shows')],
  ['group', word('gruppen', 'the group')],
  ['cover', word('plandækningen', 'the cover by plans')],
  ['plans', word('planerne', 'the plans')],
  ['date', word('datoen', 'the date')],
  ['types', word('plantyperne', 'the types of plans')],
  ['overlays', word('lagene', 'the layers')],
  ['under', word('baggrundskortet', 'the base map')],
  ['bank', word('projektbanken', 'the project bank')],
  ['plan', word('den åbne plan', 'the open plan')],
  ['before', word('før og efter', 'before and after')],
  ['money', word('økonomien', 'the budgets')],
  ['pool', word('puljen', 'the pool')],
]);

/** So much of a name that nothing knows is repeated: a damaged link must not become a wall of text. */
const LONGEST = 20;

/** A part of a link in words; a name that none is known by stands as it came, shortened, in quotation marks. */
export function linkPartText(name: string): Localized {
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  return words.get(name) ?? word(`“${short}”`, `“${short}”`);
}
