import type { CityPackage } from '../../model/city-package.ts';
import type { Localized } from '../../model/localized.ts';
import type { AreaRow } from '../scene.ts';

/** What an area is marked with, for the list, the panel and the ear alike. */
export interface MarkOnArea {
  readonly id: string;
  readonly title: Localized;
  /** `null`: the title says all. */
  readonly description: Localized | null;
}

/**
 * The package's marks that are set on the area, then the features that it belongs to of the overlays that are drawn over the map
 * ("Kommunens udsatte byområder (2023): Tingbjerg"): what eyes see on the map is also read and heard. `drawn`: ids of those overlays.
 */
export function marksOnArea({ marks, overlays }: Pick<CityPackage, 'marks' | 'overlays'>, drawn: readonly string[], row: Pick<AreaRow, 'marks' | 'overlays'>): readonly MarkOnArea[] {
  const belongsTo = overlays.flatMap(({ id, title }) => {
    const feature = row.overlays.get(id);
    return feature === undefined || !drawn.includes(id) ? [] : [{ id: `overlay ${id}`, title: { da: `${title.da}: ${feature}`, en: `${title.en}: ${feature}` }, description: null }];
  });
  return [...marks.filter(({ id }) => row.marks.includes(id)), ...belongsTo];
}
