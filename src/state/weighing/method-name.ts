import type { Localized } from '../../model/localized.ts';
import type { Method } from '../../model/method.ts';
import { aggregationNames, methodOf, normalisationNames } from '../../text/method-names.ts';
import { fill } from '../../text/say.ts';

/** What was chosen in place of the index's own method: "geometrisk gennemsnit af percentiler". `null`: nothing was. */
export function methodName({ normalisation, aggregation }: Method): Localized | null {
  const scale = normalisation === 'as-chosen' ? null : normalisationNames[normalisation];
  const mean = aggregation === 'as-chosen' ? null : aggregationNames[aggregation];
  return scale === null || mean === null ? (scale ?? mean) : fill(methodOf, { aggregation: mean, normalisation: scale });
}
