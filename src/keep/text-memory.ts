import { ownStorage } from './own-storage.ts';

/** What came of keeping something: it is kept, the browser has no room left, or it keeps nothing for this page. */
export type KeepResult = 'kept' | 'full' | 'blocked';

/** Where one text lies between visits. */
export interface TextMemory {
  /** What was kept; `null`: nothing was, or the browser keeps nothing. */
  readonly recall: () => string | null;
  /** Keeps it in the place of what was there; `null` takes that away. */
  readonly keep: (text: string | null) => KeepResult;
  /** Calls back when another tab has kept something; what it returns ends that. */
  readonly hear: (changed: () => void) => () => void;
}

/** The text under a key of the browser's own storage. */
export const textMemory = (key: string): TextMemory => ({
  recall: () => {
    try {
      return ownStorage().getItem(key);
    } catch {
      return null;
    }
  },
  keep: (text) => write(key, text),
  hear: (changed) => {
    // A key of null: everything was cleared.
    const listen = (event: StorageEvent): void => {
      if (event.key === key || event.key === null) changed();
    };
    addEventListener('storage', listen);
    return () => removeEventListener('storage', listen);
  },
});

function write(key: string, text: string | null): KeepResult {
  try {
    if (text === null) ownStorage().removeItem(key);
    else ownStorage().setItem(key, text);
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}
