import type { ListColumn } from '../model/list-column.ts';
import type { Localized } from '../model/localized.ts';
import { listWords } from './list-words.ts';

/** Heads of the list's further columns and what stands in them. */
export const listColumnWords = {
  toggle: { da: 'Kolonner ({shown} af {all})', en: 'Columns ({shown} of {all})' },
  legend: { da: 'Kolonner i listen. Nr., område og tal står der altid.', en: 'Columns of the list. Rank, area and figure always stand there.' },
  reset: { da: 'Vis de sædvanlige', en: 'Show the usual ones' },
  span: { da: 'Rangspænd', en: 'Rank span' },
  drivers: { da: 'Behovet drives af', en: 'The need is driven by' },
  driversHelp: { da: 'De temaer, der løfter områdets score mest', en: 'The themes that lift the area’s score most' },
  group: { da: 'Behov og planer', en: 'Need and plans' },
  groupHelp: { da: 'Større behov: {high}. Med plan: mindst {cover} af området er dækket.', en: 'Greater need: {high}. With a plan: at least {cover} of the area is covered.' },
  cover: { da: 'Plandækning', en: 'Cover by plans' },
  coverHelp: { da: 'Hvor stor en del af området aktive planer dækker på datoen', en: 'How much of the area active plans cover on the date' },
  noKnownCover: { da: 'ingen kendt', en: 'none known' },
  active: { da: 'Aktive planer', en: 'Active plans' },
  expiring: { da: 'Udløber inden for 12 mdr.', en: 'End within 12 months' },
  until: { da: '{title} (til {date})', en: '{title} (until {date})' },
  planned: { da: 'Planlagte planer', en: 'Planned plans' },
  since: { da: 'År siden sidste plan', en: 'Years since last plan' },
  sinceHelp: { da: 'Hele år siden den sidste kendte plan sluttede, hvor ingen kører nu', en: 'Whole years since the last known plan ended, where none runs now' },
  notes: { da: 'Noter', en: 'Notes' },
  notesHelp: { da: 'Egne noter om området, og datoen for den nyeste', en: 'Own notes about the area, and the date of the newest' },
  notesCell: { da: '{count}, senest {date}', en: '{count}, latest {date}' },
} satisfies Record<string, Localized>;

/** Titles as they stand over the columns and in what is exported. */
export const columnTitles: Readonly<Record<ListColumn, Localized>> = {
  span: listColumnWords.span,
  population: listWords.population,
  coverage: listWords.dataBasis,
  drivers: listColumnWords.drivers,
  group: listColumnWords.group,
  plans: listWords.plans,
  cover: listColumnWords.cover,
  active: listColumnWords.active,
  expiring: listColumnWords.expiring,
  planned: listColumnWords.planned,
  since: listColumnWords.since,
  notes: listColumnWords.notes,
};
