import { field, readTable } from './read-grid.ts';

/** A rode (the city's smallest statistical area, some blocks of houses) and the areas it belongs to. Ids are text. */
export interface Rode {
  readonly rode_nr: string;
  readonly rode_navn: string;
  readonly kvarter_nr: string;
  readonly kvarter_navn: string;
  readonly bydel_nr: string;
  readonly bydel_navn: string;
  readonly lokaludvalg_nr: string;
  readonly lokaludvalg_navn: string;
  /** Published area in hectares. */
  readonly areal_ha: number;
  /** The udsat byområde that the city places the rode in (2023), if any. */
  readonly udsat_byomraade: string | null;
}

/** A name on one line: the published table breaks one of them inside a field. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The roder of `roder.csv`, in its order. */
export function readRoder(text: string): Rode[] {
  return readTable(text).map((record) => {
    const get = (column: string) => oneLine(field(record, column));
    const area = Number(get('areal_ha'));
    if (!(area > 0)) throw new Error(`rode ${get('rode_nr')}: no area`);
    return {
      rode_nr: get('rode_nr'),
      rode_navn: get('rode_navn'),
      kvarter_nr: get('kvarter_nr'),
      kvarter_navn: get('kvarter_navn'),
      bydel_nr: get('bydel_nr'),
      bydel_navn: get('bydel_navn'),
      lokaludvalg_nr: get('lokaludvalg_nr'),
      lokaludvalg_navn: get('lokaludvalg_navn'),
      areal_ha: area,
      udsat_byomraade: get('udsat_byomraade') || null,
    };
  });
}
