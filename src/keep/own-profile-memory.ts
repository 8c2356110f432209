import { textMemory, type KeepResult } from './text-memory.ts';

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
  const { recall, keep, hear } = textMemory(`bybarometer.profiles.1.${cityId}`);
  return { recall: () => parse(recall() ?? '[]'), keep: (profiles) => keep(JSON.stringify(profiles)), hear };
}

function parse(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
