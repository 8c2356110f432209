import { PAYERS, type Payer } from '../model/programme.ts';
import { apportion } from './apportion.ts';
import type { Money } from './money.ts';

/** Who pays which share 0..1 of a programme of a type; the shares add up to 1. A parameter that is shown and can be moved. */
export type PayRule = ReadonlyMap<Payer, number>;

/**
 * What is taken where nobody says otherwise. A helhedsplan: Landsbyggefonden 75 %, and the quarter that is asked for locally halved between the
 * municipality and the housing organisations; no state money. An områdefornyelse: one third state, two thirds municipality.
 */
export const DEFAULT_PAY_RULES: ReadonlyMap<string, PayRule> = new Map<string, PayRule>([
  ['helhedsplan', new Map([['landsbyggefonden', 0.75], ['kommune', 0.125], ['boligorganisation', 0.125]])],
  ['områdefornyelse', new Map([['stat', 1 / 3], ['kommune', 2 / 3]])],
]);

/** A total in øre split by a rule, to the øre. */
export function splitByRule(oere: number, rule: PayRule): Money {
  const payers = PAYERS.filter((payer) => (rule.get(payer) ?? 0) > 0);
  const parts = apportion(oere, payers.map((payer) => rule.get(payer) ?? 0));
  return new Map(payers.map((payer, i) => [payer, parts[i] ?? 0]));
}

/**
 * The total budget in øre of the plans that pools of money make possible under a rule: the smallest of pool / share over the payers that have a pool.
 * Payers without one are taken to follow with their share. `null`: no payer of the rule has a pool.
 */
export function totalMadePossible(pools: ReadonlyMap<Payer, number>, rule: PayRule): number | null {
  const reached = [...pools].flatMap(([payer, oere]) => ((rule.get(payer) ?? 0) > 0 ? [oere / (rule.get(payer) ?? 1)] : []));
  // A share of 3/29 as a double may miss the øre by a hair.
  return reached.length === 0 ? null : Math.floor(Math.min(...reached) + 1e-3);
}
