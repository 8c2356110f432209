import type { Source } from '../model/indicator.ts';
import { unlocalized } from '../model/localized.ts';
import type { Localized } from '../model/localized.ts';

type GivenText = string | { readonly da?: string | undefined; readonly en?: string | undefined } | undefined;

/** A text as a file gives it, in both languages; a language that is not given gets the other's, no text at all the `fallback`. */
export function localizedOf(given: GivenText, fallback: string | Localized): Localized {
  const otherwise = typeof fallback === 'string' ? unlocalized(fallback) : fallback;
  if (given === undefined) return otherwise;
  if (typeof given === 'string') return unlocalized(given);
  const da = given.da ?? given.en ?? otherwise.da;
  return { da, en: given.en ?? da };
}

/** The same, `null` where there is no text. */
export const optionalText = (given: GivenText): Localized | null => (given === undefined || given === '' ? null : localizedOf(given, ''));

interface GivenSource {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly path?: string | undefined;
  readonly retrieved?: string | undefined;
  readonly licence?: string | undefined;
  readonly license?: string | undefined;
}

/** A source as a file gives it; Frictionless calls the address `path`. */
export function sourceOf(given: GivenSource | undefined): Source | null {
  if (given === undefined) return null;
  const url = given.url ?? given.path ?? null;
  // What is no address of the web or of mail (`javascript:`) is text and never a link.
  return { title: given.title ?? url ?? '', url: url !== null && /^(https?:\/\/|mailto:)/i.test(url) ? url : null, retrieved: given.retrieved ?? null, licence: given.licence ?? given.license ?? null };
}
