import type { ReactNode } from 'react';
import './class-swatch.css';
import { LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD } from '../score/classes/classify.ts';

const codes: ReadonlyMap<number, string> = new Map([
  [NO_FIGURE, 'no-figure'],
  [TOO_FEW_RESIDENTS, 'too-few'],
  [WITHHELD, 'withheld'],
  [LEFT_OUT, 'left-out'],
]);

/** The colour or hatch of a class, as on the map. Colour never stands alone: the figure is beside it. */
export function ClassSwatch({ classIndex }: { readonly classIndex: number }): ReactNode {
  const kind = codes.get(classIndex);
  if (kind !== undefined) return <span className={`swatch swatch-${kind}`} data-class={classIndex} aria-hidden="true" />;
  return <span className="swatch" data-class={classIndex} style={{ background: `var(--class-picture-${classIndex}, none) var(--class-${classIndex})` }} aria-hidden="true" />;
}
