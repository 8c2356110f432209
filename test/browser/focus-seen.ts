import type { Page } from 'playwright-core';

/** What has the focus, and whether eyes find it. */
export interface SeenFocus {
  /** Its first characters as markup; empty where the focus is lost. */
  readonly what: string;
  /** It stands in the window, and nothing lies over all of it. */
  readonly isSeen: boolean;
  /** It, or what draws it, carries a ring. */
  readonly isMarked: boolean;
}

/** Looks for the focus as it is now. */
export const focusSeen = (page: Page): Promise<SeenFocus> =>
  page.evaluate(() => {
    const { activeElement: held } = document;
    if (held === null || held === document.body || !held.isConnected || !held.checkVisibility()) return { what: '', isSeen: false, isMarked: false };
    // A radio button is drawn by the text beside it, in its label.
    const drawn = held.matches('[type="radio"], [type="checkbox"]') ? [held, ...(held.closest('label')?.children ?? [])] : [held];
    const hasRing = (part: Element): boolean =>
      [null, '::before', '::after'].some((pseudo) => {
        const { content, outlineStyle, outlineWidth, borderTopStyle, borderTopWidth } = getComputedStyle(part, pseudo);
        if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return true;
        // The map's ring is the border of a frame that lies over it.
        return pseudo !== null && content !== 'none' && borderTopStyle === 'solid' && Number.parseFloat(borderTopWidth) >= 2;
      });
    const isSeen = (part: Element): boolean => {
      const box = part.getBoundingClientRect();
      const [left, top, right, bottom] = [Math.max(0, box.left), Math.max(0, box.top), Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
      if (right - left < 4 || bottom - top < 4) return false;
      const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
      return steps.some((x) => steps.some((y) => {
        const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        return hit !== null && (part.contains(hit) || hit.contains(part) || (part.closest('label')?.contains(hit) ?? false));
      }));
    };
    return { what: held.outerHTML.slice(0, 120), isSeen: drawn.some(isSeen), isMarked: drawn.some(hasRing) };
  });
