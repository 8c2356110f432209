import type { OfferedPackage } from './package-list.ts';

/** A package of a person's own that is here; what finds it is fetched only where a link asks for one. */
export const recallOwnCity = (id: string): Promise<OfferedPackage | undefined> => import('../import/own-cities.ts').then(({ recallCity }) => recallCity(id)).catch(() => undefined);
