/** As long as a part may take to come, in frames: it may still be on its way over the network. */
const PATIENCE = 180;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Opens every fold around an element. */
function unfold(element: Element): void {
  for (let fold = element.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
}

/**
 * Moves the focus to what `find` finds, once it is there and can be seen; folds around it open. True where it did: what had the focus until
 * then must stay until this is settled, or the focus falls to the top of the page.
 */
export async function focusSoon(find: () => HTMLElement | null | undefined): Promise<boolean> {
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    const target = find();
    if (target) {
      unfold(target);
      target.focus();
      if (document.activeElement === target) return true;
    }
    await nextFrame();
  }
  return false;
}
