import { formatList } from '../../format/list.ts';
import { formatNumber, formatShare } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { PAYERS, type Payer } from '../../model/programme.ts';
import { sumOf } from '../../plans/money.ts';
import { DEFAULT_PAY_RULES, totalMadePossible, type PayRule } from '../../plans/pay-rules.ts';
import { poolWords as words } from '../../text/pool-words.ts';
import { payerWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { keyText } from '../plans/bank-text.ts';
import type { Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';
import { oereText } from './money-finding.ts';
import { askedFor, poolSums, type PoolLine, type PoolScene } from './pool-scene.ts';

const listed = (texts: readonly Localized[]): Localized => inBoth((language) => formatList(texts.map((text) => text[language]), language));
const counted = (count: number): Localized => inBoth((language) => formatNumber(count, language));

/** What the pool reaches, in one sentence. */
export function poolFinding(pool: PoolScene): Localized {
  const { lines, hasMoney, made, currency } = pool;
  if (lines.length === 0) return words.noCandidates;
  const all = counted(lines.length);
  if (!hasMoney) return fill(words.queueTitle, { all, amount: oereText(askedFor(lines), currency) });
  const { used, left } = poolSums(pool);
  const fit = counted(lines.filter(({ outcome }) => outcome === 'fits').length);
  return fill(words.finding, { fit, all, amount: oereText(sumOf(made), currency), own: oereText(used, currency), left: oereText(left, currency) });
}

/** What came of a plan that asked, and why. */
export function outcomeText({ outcome, short, open, candidate }: PoolLine): Localized {
  if (outcome === 'fits') return words.fits;
  if (outcome === 'pool') return fill(words.short, { payers: listed(short.map((payer) => payerWords[payer])) });
  return fill(candidate.conditions === 'no' ? words.notMet : words.notAssessed, { requirements: listed(open.map(({ title }) => title)) });
}

/** "Helhedsplan: Landsbyggefonden 75 %, Kommunen 12,5 % og Boligorganisationer 12,5 %" */
export function ruleText(type: string, rule: PayRule | undefined, city: Scene['city']): Localized {
  const title = keyText('type', type, city);
  if (rule === undefined) return fill(words.noRule, { type: title });
  const parts = PAYERS.flatMap((payer) => ((rule.get(payer) ?? 0) > 0 ? [fill(words.part, { payer: payerWords[payer], share: shareText(rule.get(payer) ?? 0) })] : []));
  return fill(words.ruleOf, { type: title, parts: listed(parts) });
}

const shareText = (share: number): Localized => inBoth((language) => formatShare(share, language, { decimals: Number.isInteger(Math.round(share * 1e6) / 1e4) ? 0 : 1 }));

const MILLION = 100_000_000;
/**
 * Københavns Kommune's proposal of 2011: of each 29 kroner the municipality and the housing organisations pay 3 each, Landsbyggefonden 23;
 * 30 million kroner of each in 2012-2014.
 */
const PROPOSAL = { rule: new Map<Payer, number>([['landsbyggefonden', 23 / 29], ['kommune', 3 / 29], ['boligorganisation', 3 / 29]]), oere: 30 * MILLION };

/** The proposal of 2011 worked through, and the same pool under the rule of helhedsplaner here; `null`: that rule asks neither of them. */
export function proposalText(rules: PoolScene['rules']): Localized | null {
  const pools = new Map<Payer, number>([['kommune', PROPOSAL.oere], ['boligorganisation', PROPOSAL.oere]]);
  const rule = rules.get('helhedsplan') ?? DEFAULT_PAY_RULES.get('helhedsplan') ?? new Map<Payer, number>();
  const [possible, here] = [totalMadePossible(pools, PROPOSAL.rule), totalMadePossible(pools, rule)];
  const [own, organisations] = [rule.get('kommune') ?? 0, rule.get('boligorganisation') ?? 0];
  if (possible === null || here === null || own !== organisations) return null;
  return fill(words.exampleText, {
    own: oereText(PROPOSAL.oere, 'DKK'),
    share: shareText(PROPOSAL.rule.get('kommune') ?? 0),
    possible: oereText(possible, 'DKK'),
    here: shareText(own),
    possibleHere: oereText(here, 'DKK'),
  });
}
