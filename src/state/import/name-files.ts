/** A name that no file has yet: a second `tal.csv` is `tal (2).csv`, so that reports can tell the two apart. */
export function freeFileName(name: string, taken: readonly string[]): string {
  const [, base = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  let free = name;
  for (let n = 2; taken.includes(free); n += 1) free = `${base} (${n})${ending}`;
  return free;
}

const TABLE = /\.(csv|tsv|txt|xlsx|px|json)$/i;
const MAP = /\.(geojson|topojson|gpkg|zip|shp)$/i;

/** What the package of some files is called until a person says otherwise: after the first table, else the first file. */
export function nameOfFiles(names: readonly string[]): string {
  const first = names.find((name) => TABLE.test(name) && !MAP.test(name)) ?? names[0] ?? '';
  const text = first.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '').replaceAll(/[_\s]+/g, ' ').trim();
  return text === '' ? 'data' : text[0]?.toUpperCase() + text.slice(1);
}
