import { holdsOwnPlans } from '../../keep/holds-own-plans.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { OwnPlans } from '../../model/own-plans.ts';

/** What keeps a person's plans and reads them. */
export const fetchOwnPlans = () => import('../own-plans/own-plans-desk.ts');

/** The plans that a person has written of the city; what reads them is fetched before the first map only where any are kept. */
export async function recallPlans(city: CityPackage): Promise<OwnPlans | null> {
  if (!holdsOwnPlans(city.id)) return null;
  const fetched = await fetchOwnPlans().catch(() => null);
  return fetched?.recallOwnPlans(city) ?? null;
}
