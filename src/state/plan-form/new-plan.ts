import type { CityPackage } from '../../model/city-package.ts';
import type { Programme } from '../../model/programme.ts';

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
const LONGEST = 60;

/** An id for a plan of that title that no other plan has: `helhedsplan-soehus`, and a number after it where that is taken. */
export function newPlanId(title: string, taken: ReadonlySet<string>): string {
  const bare = title.toLowerCase().replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter).normalize('NFD').replace(/\p{M}/gu, '');
  const stem = bare.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-+|-+$/g, '') || 'plan';
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return id;
}

/** Ids that a new plan cannot have: those of every plan, also of edits that cannot be laid now. */
export const takenIds = ({ programmes, ownPlans }: Pick<CityPackage, 'programmes' | 'ownPlans'>): ReadonlySet<string> =>
  new Set([...programmes.map(({ id }) => id), ...(ownPlans?.refused ?? []).map(({ edit }) => (edit.do === 'add' ? edit.programme.id : edit.id))]);

/** Themes to choose from: those of the index, and those that plans of the package name. */
export function knownThemes({ programmes, index }: Pick<CityPackage, 'programmes' | 'index'>, own: readonly Programme['themes'][number][]): readonly string[] {
  const ofIndex = index?.root.kind === 'branch' ? index.root.children.map(({ title }) => title.da) : [];
  return [...new Set([...programmes.flatMap(({ themes }) => themes), ...ofIndex, ...own])];
}
