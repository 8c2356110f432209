import { readFileSync } from 'node:fs';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { cutPieces } from '../../../src/plans/cut-pieces.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { eksempelby, FOLDER } from '../../data/eksempelby-city.ts';

/** A programme as it stands in the file. */
export interface FilePlan {
  readonly id: string;
  readonly type: string;
  readonly status: readonly { readonly state: string; readonly date?: string }[];
  readonly start?: string;
  readonly end?: string;
  readonly themes: readonly string[];
  readonly organisations: readonly string[];
  readonly geometry?: unknown;
  readonly areas: Readonly<Record<string, readonly string[]>>;
  readonly budget: { readonly total: number; readonly split: Readonly<Record<string, number>>; readonly departments: Readonly<Record<string, number>> };
  readonly residents: number;
  readonly requirements: readonly { readonly requirement: string; readonly answer: string }[];
}

export const filePlans = (): readonly FilePlan[] => JSON.parse(readFileSync(`${FOLDER}/programmes.json`, 'utf8')) as readonly FilePlan[];

export const TODAY = '2026-11-21';

/** The whole scene of eksempelby at the level of roder. */
export async function rodeScene(): Promise<Scene> {
  const { city } = await eksempelby();
  return createSceneDeriver(() => cutPieces)(discloseCity(city), defaultView(city, 'da', 'rode'), TODAY);
}

/** First and last day that a month of the file means, as days since 1970. */
export const firstDay = (month: string): number => Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1) / 86_400_000;
export const lastDay = (month: string): number => Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0) / 86_400_000;

const counted = new Map<string, Map<number, number>>();

/** The days of a plan's period, one by one, counted by calendar year. */
export function daysIn(plan: FilePlan): ReadonlyMap<number, number> {
  const known = counted.get(plan.id);
  if (known !== undefined) return known;
  const counts = new Map<number, number>();
  counted.set(plan.id, counts);
  if (plan.start === undefined || plan.end === undefined) return counts;
  for (let day = firstDay(plan.start); day <= lastDay(plan.end); day += 1) {
    const year = new Date(day * 86_400_000).getUTCFullYear();
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

export const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);
