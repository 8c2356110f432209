import { ownStorage } from './own-storage.ts';

/** How a person wants the page to be, on this screen and whatever is shown. Not in the link: whoever opens it has their own. */
export interface Settings {
  /** Patterns in place of colours on the map. */
  readonly patterns: boolean;
  /** Whether `?` alone opens the list of shortcuts from anywhere. */
  readonly singleKey: boolean;
  /** Whether the ways to get started are laid out. */
  readonly starters: boolean;
}

const KEY = 'bybarometer.settings.1';
const DEFAULTS: Settings = { patterns: false, singleKey: true, starters: true };

/** The settings that were kept; the defaults where nothing was, or the browser keeps nothing. */
export function recallSettings(): Settings {
  try {
    const kept: unknown = JSON.parse(ownStorage().getItem(KEY) ?? '{}');
    const one = (name: keyof Settings): boolean => {
      const value = typeof kept === 'object' && kept !== null ? (kept as Partial<Record<keyof Settings, unknown>>)[name] : undefined;
      return typeof value === 'boolean' ? value : DEFAULTS[name];
    };
    return { patterns: one('patterns'), singleKey: one('singleKey'), starters: one('starters') };
  } catch {
    return DEFAULTS;
  }
}

/** Keeps the settings; says nothing where the browser refuses. */
export function keepSettings({ patterns, singleKey, starters }: Settings): void {
  try {
    ownStorage().setItem(KEY, JSON.stringify({ patterns, singleKey, starters }));
  } catch {
    // Private windows and full disks: the settings last as long as the page.
  }
}
