import type { Direction, Origin } from '../../src/model/indicator.ts';
import type { Localized } from '../../src/model/localized.ts';
import type { SourceEntry } from './sources.ts';

/** An indicator as it stands in `datapackage.json`; members that say nothing are left out. */
export interface IndicatorEntry {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly theme?: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly denominator?: string;
  readonly origin: Origin;
  readonly source: SourceEntry;
  readonly byLevel?: Readonly<Record<string, { readonly source?: SourceEntry; readonly origin?: Origin; readonly description?: Localized }>>;
}

/** A text in both languages, Danish first. */
export const text = (da: string, en: string): Localized => ({ da, en });
