import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Payer } from '../../../src/model/programme.ts';
import { sumOf } from '../../../src/plans/money.ts';
import { DEFAULT_POOL } from '../../../src/state/default-view.ts';
import { DEFAULT_BANK } from '../../../src/state/plans/bank-choice.ts';
import { bankScene } from '../../../src/state/plans/bank-scene.ts';
import { poolExport } from '../../../src/state/money/pool-export.ts';
import { outcomeText, poolFinding, proposalText } from '../../../src/state/money/pool-in-words.ts';
import { poolScene, poolSums, type PoolScene } from '../../../src/state/money/pool-scene.ts';
import type { Scene } from '../../../src/state/scene.ts';
import type { PoolChoice } from '../../../src/state/view.ts';
import { filePlans, firstDay, lastDay, rodeScene, sum, TODAY } from './eksempelby-file.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await rodeScene();
}, 60_000);

const reached = (choice: Partial<PoolChoice>, chosen = {}): PoolScene => poolScene(scene, bankScene(scene, { ...DEFAULT_BANK, chosen }).listed, { ...DEFAULT_POOL, ...choice });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Which plans of the file ask for money in some years, by rank: worked out once more, straight from the file. */
function askers(from: number, to: number): readonly string[] {
  const today = Date.parse(TODAY) / 86_400_000;
  const file = filePlans();
  const isOut = (status: (typeof file)[number]['status']): boolean => status.some(({ state }) => ['rejected', 'withdrawn', 'stopped'].includes(state));
  const asking = file.filter((plan) => {
    if (plan.start === undefined || plan.end === undefined || isOut(plan.status) || lastDay(plan.end) < today) return false;
    const begins = firstDay(plan.start) > today;
    const year = begins ? Number(plan.start.slice(0, 4)) : new Date((lastDay(plan.end) + 1) * 86_400_000).getUTCFullYear();
    const end = plan.end;
    const start = plan.start;
    const isFollowed = file.some((next) => next.type === plan.type && next.start !== undefined && next.id !== plan.id && !isOut(next.status) && firstDay(next.start) > firstDay(start) && lastDay(next.start) >= firstDay(end)
      && Object.entries(next.areas).some(([level, ids]) => ids.some((id) => plan.areas[level]?.includes(id))));
    return year >= from && year <= to && (begins || !isFollowed);
  });
  const rankOf = (id: string): number => scene.rows.find((row) => row.id === id)?.rank ?? Infinity;
  const placeOf = (plan: (typeof file)[number]): number => Math.min(...(plan.areas['rode'] ?? []).map(rankOf));
  return asking.toSorted((a, b) => placeOf(a) - placeOf(b)).map(({ id }) => id);
}

const PAYERS: readonly Payer[] = ['landsbyggefonden', 'kommune', 'stat', 'boligorganisation'];

describe('a pool in eksempelby', () => {
  it('is asked for by the plans of the file, in order of need', () => {
    for (const [from, to] of [[2027, 2029], [2027, 2027], [2026, 2031]] as const) {
      const lines = reached({ from, to }).lines;
      expect(lines.map(({ candidate }) => candidate.id).toSorted()).toEqual(askers(from, to).toSorted());
      // A polygon may work in more roder than the file lists; its place in the order is that of its rank.
      const drawn = new Set(lines.filter(({ programme }) => programme.geometry !== null).map(({ candidate }) => candidate.id));
      expect(lines.map(({ candidate }) => candidate.id).filter((id) => !drawn.has(id))).toEqual(askers(from, to).filter((id) => !drawn.has(id)));
      const ranks = lines.map(({ need }) => need?.rank ?? Infinity);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('gives what re-adding everything from the start gives, to the øre', () => {
    const amount = fc.integer({ min: 0, max: 30_000_000 });
    fc.assert(fc.property(fc.record(Object.fromEntries(PAYERS.map((payer) => [payer, amount]))), fc.integer({ min: 2026, max: 2028 }), fc.integer({ min: 0, max: 5 }), fc.boolean(), (yearly, from, more, unassessed) => {
      const pool = reached({ yearly, from, to: from + more, unassessed });
      const payers = PAYERS.filter((payer) => (yearly[payer] ?? 0) > 0);
      const accepted: typeof pool.lines[number][] = [];
      const left = (payer: Payer, year: number): number =>
        (year - from + 1) * (yearly[payer] ?? 0) * 100 - sum(accepted.filter(({ candidate }) => candidate.year <= year).map(({ candidate }) => candidate.money.get(payer) ?? 0));
      for (const line of pool.lines) {
        const isAllowed = line.candidate.conditions === 'yes' || (unassessed && line.candidate.conditions === 'unknown');
        accepted.push(line);
        const isPaid = payers.every((payer) => (line.candidate.money.get(payer) ?? 0) === 0 || Array.from({ length: more + 1 }, (_, i) => from + i).every((year) => left(payer, year) >= 0));
        if (!isAllowed || !isPaid) accepted.pop();
        expect(line.outcome).toBe(!isAllowed ? 'requirements' : isPaid ? 'fits' : 'pool');
      }
      for (const one of pool.years) {
        expect(one.left).toBe(left(one.payer, one.year));
        expect(one.carried + one.granted - one.committed).toBe(one.left);
      }
      expect(sumOf(pool.made)).toBe(sum(accepted.map(({ programme }) => (programme.budget?.total ?? 0) * 100)));
      expect(sum(pool.madeIn.map(({ money }) => sumOf(money)))).toBe(sumOf(pool.made));
      expect(poolSums(pool).used).toBe(sum(payers.flatMap((payer) => accepted.map(({ candidate }) => candidate.money.get(payer) ?? 0))));
    }), { numRuns: 25 });
  });

  it('parts a budget by the rule that is shown, own rules before the standard', () => {
    const own = reached({ rules: { helhedsplan: { kommune: 40, stat: 60 } } });
    for (const { candidate, programme } of own.lines.filter((line) => line.programme.type === 'helhedsplan')) {
      expect(Object.fromEntries(candidate.money)).toEqual({ stat: (programme.budget?.total ?? 0) * 60, kommune: (programme.budget?.total ?? 0) * 40 });
    }
    expect(reached({}).lines.every(({ candidate, programme }) => sumOf(candidate.money) === (programme.budget?.total ?? 0) * 100)).toBe(true);
  });

  it('says why each plan does not fit, and follows the filter without losing sight of successors', () => {
    const pool = reached({ yearly: { kommune: 1_500_000, boligorganisation: 1_000_000 } });
    const said = new Map(pool.lines.map((line) => [line.candidate.id, outcomeText(line).da]));
    expect([...said.values()]).toContain('Får penge');
    expect([...said.values()].some((text) => text.startsWith('Krav ikke opfyldt: '))).toBe(pool.lines.some(({ candidate }) => candidate.conditions === 'no'));
    expect(said.get('hp-08')).toMatch(/^Krav ikke vurderet: Hver delindsats har et mål og en indikator, Kommune og/);
    const only = reached({}, { phase: ['expiring-12'] });
    expect(only.lines.map(({ candidate }) => candidate.id)).toEqual(reached({}).lines.map(({ candidate }) => candidate.id).filter((id) => only.lines.some(({ candidate }) => candidate.id === id)));
    expect(only.lines.length).toBeLessThan(pool.lines.length);
  });

  it('works the proposal of 2011 through, and says what it finds', () => {
    expect(plain(proposalText(reached({}).rules)?.da ?? '')).toContain('290 mio. kr. i helhedsplaner. Med reglen på denne side (12,5 % hver) rækker det til 240 mio. kr. i alt.');
    expect(plain(poolFinding(reached({})).da)).toMatch(/^\d+ planer beder om medfinansiering: [\d,]+ mio\. kr\. i alt\.$/);
    expect(plain(poolFinding(reached({ yearly: { kommune: 2_000_000 }, unassessed: true })).en)).toMatch(/^\d+ of \d+ plans can be co-financed: DKK [\d.]+ million in all/);
  });

  it('leaves as files with amounts and trail', () => {
    const yearly = { kommune: 2_000_000, boligorganisation: 2_000_000 };
    const pool = reached({ yearly, unassessed: true });
    const seen = { ...scene, view: { ...scene.view, pool: { ...DEFAULT_POOL, yearly, unassessed: true } } };
    const json = JSON.parse(poolExport(seen, pool, 'json', 'https://by.example/#v=1', TODAY).text) as { plans: { budget: number; outcome: string }[]; made: Record<string, number>; yearly: unknown; rules: Record<string, Record<string, number>>; about: { label: string; value: string }[] };
    expect(sum(json.plans.filter(({ outcome }) => outcome === 'fits').map(({ budget }) => budget))).toBe(sum(Object.values(json.made)));
    expect(json.yearly).toEqual(yearly);
    expect(json.rules['helhedsplan']).toEqual({ landsbyggefonden: 0.75, kommune: 0.125, boligorganisation: 0.125 });
    const csv = plain(poolExport(seen, pool, 'csv-da', 'https://by.example/#v=1', TODAY).text);
    for (const part of ['Vægte;', 'Metode;', 'Planer pr.;', 'Datapakke;', 'https://by.example/#v=1', 'Regel;Helhedsplan: Landsbyggefonden 75 %', 'Pulje;Kommunen: 2 mio. kr. om året 2027-2029', 'Ikke med;']) expect(csv).toContain(part);
    expect(csv.split('\r\n').filter((line) => line.includes('Får penge')).length).toBe(pool.lines.filter(({ outcome }) => outcome === 'fits').length);
  });
});
