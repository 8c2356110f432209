import type { Language } from '../model/localized.ts';
import type { Theme } from '../state/view.ts';
import { embedTheme, ownStorage } from './own-storage.ts';

/** What a person prefers on this screen, whatever is shown. */
export interface Look {
  readonly language: Language;
  readonly theme: Theme;
}

const KEY = 'bybarometer.look.1';

/** The look that was kept; where nothing was, or the browser keeps nothing: Danish, as the system has it. An embedded page looks as the page around it asks. */
export function recallLook(): Look {
  const kept = parse(read());
  const theme = embedTheme() ?? kept['theme'];
  return {
    language: kept['language'] === 'en' ? 'en' : 'da',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  };
}

/** Keeps the look; says nothing where the browser refuses. */
export function keepLook({ language, theme }: Look): void {
  try {
    ownStorage().setItem(KEY, JSON.stringify({ language, theme }));
  } catch {
    // Private windows and full disks: the look lasts as long as the page.
  }
}

function read(): string {
  try {
    return ownStorage().getItem(KEY) ?? '{}';
  } catch {
    return '{}';
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
