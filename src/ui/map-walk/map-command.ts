import type { Direction } from '../../draw/neighbour-towards.ts';

/** What a key asks of the map. */
export type MapCommand =
  | { readonly kind: 'pan'; readonly x: number; readonly y: number }
  | { readonly kind: 'step'; readonly direction: Direction }
  | { readonly kind: 'rank'; readonly by: 1 | -1 }
  | { readonly kind: 'extreme'; readonly which: 'most' | 'least' }
  | { readonly kind: 'zoom'; readonly steps: 1 | -1 }
  | { readonly kind: 'start' | 'pin' | 'keep' | 'leave' | 'fit' };

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const ARROWS: Readonly<Record<string, { readonly direction: Direction; readonly x: number; readonly y: number }>> = {
  ArrowUp: { direction: 'north', x: 0, y: -1 },
  ArrowRight: { direction: 'east', x: 1, y: 0 },
  ArrowDown: { direction: 'south', x: 0, y: 1 },
  ArrowLeft: { direction: 'west', x: -1, y: 0 },
};

/** How far an arrow key pans, in px; with Shift. */
const FAR = 120;
const NEAR = 24;

const OTHERS: Readonly<Record<string, MapCommand>> = {
  PageDown: { kind: 'rank', by: 1 },
  n: { kind: 'rank', by: 1 },
  PageUp: { kind: 'rank', by: -1 },
  p: { kind: 'rank', by: -1 },
  Home: { kind: 'extreme', which: 'most' },
  End: { kind: 'extreme', which: 'least' },
  '+': { kind: 'zoom', steps: 1 },
  '=': { kind: 'zoom', steps: 1 },
  '-': { kind: 'zoom', steps: -1 },
  _: { kind: 'zoom', steps: -1 },
  '0': { kind: 'fit' },
};

/** What a key that is pressed on the map means there; `null`: nothing, it belongs to the page or the browser. */
export function mapCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey, isWalking: boolean): MapCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  const arrow = ARROWS[key];
  if (arrow !== undefined) {
    const reach = shiftKey ? NEAR : FAR;
    return isWalking ? { kind: 'step', direction: arrow.direction } : { kind: 'pan', x: arrow.x * reach, y: arrow.y * reach };
  }
  if (key === 'Enter' || key === ' ') return { kind: isWalking ? 'pin' : 'start' };
  if (key === 'Escape') return isWalking ? { kind: 'leave' } : null;
  if (key.toLowerCase() === 's') return isWalking ? { kind: 'keep' } : null;
  return OTHERS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
