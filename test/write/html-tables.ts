/** What stands for a character in text. */
const ENTITIES: readonly (readonly [string, string])[] = [['&lt;', '<'], ['&gt;', '>'], ['&quot;', '"'], ['&#39;', "'"], ['&amp;', '&']];

/** The text that a reader sees, without tags and styles; spaces that keep together are plain ones. */
export const textOf = (html: string): string =>
  ENTITIES.reduce((text, [entity, one]) => text.replaceAll(entity, one), html.replace(/<(style|title|script)[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim();

/** The tables of a class, each with its caption and its rows of texts, heads first. */
export const tablesOf = (html: string, name: string): readonly { readonly caption: string; readonly rows: readonly (readonly string[])[] }[] =>
  [...html.matchAll(new RegExp(`<table class="${name}">(.*?)</table>`, 'gs'))].map(([, inside = '']) => ({
    caption: textOf(/<caption>(.*?)<\/caption>/s.exec(inside)?.[1] ?? ''),
    rows: [...inside.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell))),
  }));

/** A printed Danish number: `≈ −1.234,5`; `null`: there is none. */
export function danish(text: string | undefined): number | null {
  const found = /^(?:≈ )?([−+])?([\d.]+(?:,\d+)?)/.exec(text ?? '');
  if (found === null) return null;
  return (found[1] === '−' ? -1 : 1) * Number((found[2] ?? '').replaceAll('.', '').replace(',', '.'));
}
