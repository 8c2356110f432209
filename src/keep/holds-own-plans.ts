import { ownStorage } from './own-storage.ts';

/** Where the plans that a person has written of a package lie in the browser's storage. */
export const ownPlansKey = (cityId: string): string => `bybarometer.plans.1.${cityId}`;

/** Whether any are kept: what reads them is fetched before the first map only then. */
export function holdsOwnPlans(cityId: string): boolean {
  try {
    return ownStorage().getItem(ownPlansKey(cityId)) !== null;
  } catch {
    return false;
  }
}
