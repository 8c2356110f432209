import { formatFigure } from '../../format/figure.ts';
import { formatShare } from '../../format/number.ts';
import { levelOf, type CityPackage } from '../../model/city-package.ts';
import { unlocalized, type Localized } from '../../model/localized.ts';
import type { Day, Programme } from '../../model/programme.ts';
import { isAreaField, type BankField } from '../../plans/bank-field.ts';
import { progressOn } from '../../plans/status-steps.ts';
import { bankFieldWords, bankWords as words } from '../../text/bank-words.ts';
import { kindWords, missingStepWords, payerWords, phaseWords, stateWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { labelOf } from '../../format/area-label.ts';
import { inBoth } from '../sentence.ts';

/** What a field of the bank is called. */
export function fieldTitle(field: BankField, city: CityPackage): Localized {
  return isAreaField(field) ? (levelOf(city, field.slice('area:'.length))?.title ?? words.areas) : bankFieldWords[field];
}

const WORDED: Readonly<Partial<Record<BankField, Readonly<Record<string, Localized>>>>> = { kind: kindWords, phase: phaseWords, step: missingStepWords, payer: payerWords };

/** A key of a field in words: a title of the package, a word of ours, or the key itself. `null`: programmes without one. */
export function keyText(field: BankField, key: string | null, city: CityPackage): Localized {
  if (key === null) return words.withoutKey;
  if (isAreaField(field)) return unlocalized(areaText(city, field.slice('area:'.length), key));
  if (field === 'type') return city.programmeTypes.find(({ id }) => id === key)?.title ?? unlocalized(key);
  return WORDED[field]?.[key] ?? unlocalized(key);
}

/** An area by its name everywhere, or by its id where the package does not have it. */
export function areaText(city: CityPackage, levelId: string, id: string): string {
  const level = levelOf(city, levelId);
  const area = level?.areas[level.positions.get(id) ?? -1];
  return level === undefined || area === undefined ? id : labelOf(city, level, area);
}

/** "Næste skridt: endeligt tilsagn"; why there is none; or that the history is not published. `null`: it has come to its end. */
export function nextStepText(programme: Programme, date: Day): Localized | null {
  const { next, closed } = progressOn(programme, date);
  if (closed !== null) return fill(words.closed, { state: stateWords[closed] });
  if (next === null) return null;
  return programme.status.length > 0 ? fill(words.missingNext, { step: missingStepWords[next] }) : words.noHistory;
}

/** An amount with its unit; kroner are written as Danes write them. */
export const amountText = (amount: number, currency: string): Localized => inBoth((language) => formatFigure(amount, currency === 'DKK' ? 'kroner' : currency, language));

/** "Socialforvaltningen 67 %" where its share of what the municipality pays is known. */
export function departmentTexts({ departments, budget }: Programme): readonly Localized[] {
  const parts = budget?.departments ?? new Map<string, number>();
  const whole = [...parts.values()].reduce((sum, one) => sum + one, 0);
  return [...new Set([...departments, ...parts.keys()])].map((name) => {
    const part = parts.get(name);
    return part === undefined || whole === 0 ? unlocalized(name) : shareText(unlocalized(name), part / whole);
  });
}

export const shareText = (payer: Localized, share: number): Localized => fill(words.share, { payer, share: inBoth((language) => formatShare(share, language)) });
