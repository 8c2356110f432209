/** What came of keeping something: it is kept, the browser has no room left, or it keeps nothing for this page. */
export type KeepResult = 'kept' | 'full' | 'blocked';

/** Where a person's own profiles of one package lie between visits: each as a text of its own. */
export interface OwnProfileMemory {
  /** What was kept; nothing where the browser keeps nothing. */
  readonly recall: () => readonly string[];
  readonly keep: (profiles: readonly string[]) => KeepResult;
  /** Calls back when another tab has kept something; what it returns ends that. */
  readonly hear: (changed: () => void) => () => void;
}

/** The memory of the package `cityId` in the browser's own storage. */
export function ownProfileMemory(cityId: string): OwnProfileMemory {
  const key = `bybarometer.profiles.1.${cityId}`;
  return {
    recall: () => parse(read(key)),
    keep: (profiles) => write(key, JSON.stringify(profiles)),
    hear: (changed) => {
      // A key of null: everything was cleared.
      const listen = (event: StorageEvent): void => {
        if (event.key === key || event.key === null) changed();
      };
      addEventListener('storage', listen);
      return () => removeEventListener('storage', listen);
    },
  };
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '[]';
  } catch {
    return '[]';
  }
}

function write(key: string, text: string): KeepResult {
  try {
    localStorage.setItem(key, text);
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

function parse(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
