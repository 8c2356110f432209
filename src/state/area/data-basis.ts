import { formatNumber, formatShare } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { dataBasisWords as words } from '../../text/data-basis-words.ts';
import { fill } from '../../text/say.ts';
import { inBoth } from '../sentence.ts';
import type { AreaRow, Scene } from '../scene.ts';

/**
 * What an area's score rests on, in a few words: themes with figures of all themes, and the share of the index's weight where the
 * area has less than the level can give. `null` where there is no score. The share itself (`coverage`) stands in every export: with one
 * tree for several levels it counts indicators of other levels as missing, which says little about an area.
 */
export function dataBasisOf({ themes, mostCoverage }: Pick<Scene, 'themes' | 'mostCoverage'>, row: AreaRow): Localized | null {
  const { score, coverage, themesMeasured } = row;
  if (score === null || coverage === null) return null;
  const share = inBoth((language) => formatShare(coverage, language));
  if (themes.length < 2) return share;
  const counted = { measured: inBoth((language) => formatNumber(themesMeasured, language)), all: inBoth((language) => formatNumber(themes.length, language)) };
  const isPartial = mostCoverage !== null && coverage < mostCoverage - 1e-9;
  return isPartial ? fill(words.partial, { ...counted, share }) : fill(words.themes, counted);
}
