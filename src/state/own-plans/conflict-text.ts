import { formatNumber } from '../../format/number.ts';
import type { CityPackage } from '../../model/city-package.ts';
import { unlocalized, type Localized } from '../../model/localized.ts';
import type { Programme } from '../../model/programme.ts';
import { emptyProgramme } from '../../plans/draft-programme.ts';
import type { FieldConflict } from '../../plans/merge-programmes.ts';
import { planImportWords as words } from '../../text/plan-import-words.ts';
import { kindWords, payerWords, stateWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { programmeMembers } from '../../write/programmes-json.ts';
import { amountText, areaText, keyText } from '../plans/bank-text.ts';
import { inBoth } from '../sentence.ts';

/** What a member says here and in the file, in words. Where words would be the same though the members are not, as the file has them. */
export function conflictTexts({ id, field, here, there }: FieldConflict, city: CityPackage): { readonly here: Localized; readonly there: Localized } {
  const [own, other] = [here, there].map((value) => ({ ...emptyProgramme(id, '', ''), [field]: value }));
  if (own === undefined || other === undefined) return { here: words.unknown, there: words.unknown };
  const [first, second] = [fieldText(own, field, city), fieldText(other, field, city)];
  return first.da === second.da ? { here: asWritten(own, field), there: asWritten(other, field) } : { here: first, there: second };
}

const asWritten = (programme: Programme, field: FieldConflict['field']): Localized => {
  const members = programmeMembers(programme);
  return Object.hasOwn(members, field) ? unlocalized(JSON.stringify(members[field])) : words.unknown;
};

function fieldText(programme: Programme, field: FieldConflict['field'], city: CityPackage): Localized {
  const texts = textsOf(programme, field, city);
  return texts.length === 0 ? words.unknown : inBoth((language) => texts.map((text) => text[language]).join('; '));
}

function textsOf(programme: Programme, field: FieldConflict['field'], city: CityPackage): readonly Localized[] {
  const { budget, geometry } = programme;
  switch (field) {
    case 'type': return [keyText('type', programme.type, city)];
    case 'kind': return programme.kind === null ? [] : [kindWords[programme.kind]];
    case 'start': case 'end': return plain([programme[field]?.text]);
    case 'status': return programme.status.map(({ state, date }) => inBoth((language) => [stateWords[state][language], date?.text].join(' ').trim()));
    case 'areas': return plain([...programme.areas].flatMap(([level, ids]) => ids.map((area) => areaText(city, level, area))));
    case 'geometry': return geometry === null ? [] : [fill(words.cornersCount, { count: inBoth((language) => formatNumber(geometry.polygons.flat(2).length, language)) })];
    case 'budget': return budget === null ? [] : [...(budget.total === null ? [] : [amountText(budget.total, budget.currency)]), ...[...budget.split].map(([payer, amount]) => paidText(payer, amountText(amount, budget.currency)))];
    case 'residents': case 'dwellings': return numberTexts(programme[field]);
    case 'projects': return plain(programme.projects.map(({ title }) => title));
    case 'requirements': return plain(programme.requirements.map(({ requirement, answer }) => `${requirement}: ${answer}`));
    case 'evaluations': return plain(programme.evaluations.map(({ year }) => String(year)));
    case 'further': return plain([...programme.further.keys()]);
    case 'title': case 'notes': case 'delimitation': return plain([programme[field]]);
    case 'organisations': case 'departments': case 'themes': case 'objectives': case 'sources': return plain(programme[field]);
    default: {
      const never: never = field;
      throw new Error(`not a member of a programme: ${String(never)}`);
    }
  }
}

const plain = (texts: readonly (string | null | undefined)[]): readonly Localized[] => texts.flatMap((text) => (text === null || text === undefined || text === '' ? [] : [unlocalized(text)]));
const numberTexts = (value: number | null): readonly Localized[] => (value === null ? [] : [inBoth((language) => formatNumber(value, language))]);
const paidText = (payer: string, amount: Localized): Localized => inBoth((language) => `${(Object.entries(payerWords).find(([key]) => key === payer)?.[1] ?? unlocalized(payer))[language]} ${amount[language]}`);
