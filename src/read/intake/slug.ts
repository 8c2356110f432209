/** A text as an id: small letters a-z, figures and `_`; `Ålholm, andel (%)` is `aalholm_andel`. Empty where nothing is left. */
export function slugOf(text: string): string {
  const letters = text.normalize('NFC').toLowerCase().replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'oe').normalize('NFD').replace(/\p{M}/gu, '');
  return letters.replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '').slice(0, 60);
}

/** Columns of the score table, which no node of an index may be called. */
const RESERVED = new Set(['area', 'name', 'population', 'score', 'rank', 'percentile', 'decile', 'coverage', 'index', 'constructor', 'prototype', 'proto']);

/** Ids that are each given once. */
export function idMaker(): (text: string) => string {
  const given = new Set<string>();
  return (text) => {
    const slug = slugOf(text);
    const base = slug === '' ? 'tal' : RESERVED.has(slug) || /^\d/.test(slug) ? `tal_${slug}` : slug;
    let id = base;
    for (let n = 2; given.has(id); n += 1) id = `${base}_${n}`;
    given.add(id);
    return id;
  };
}
