import type { Localized } from '../model/localized.ts';

/** Switching plans and overlays on the map on and off. */
export const planControlWords = {
  heading: { da: 'På kortet', en: 'On the map' },
  programmes: { da: 'Områdebaserede indsatser', en: 'Area-based programmes' },
  programmesHint: { da: 'Helhedsplaner, områdefornyelser m.m.', en: 'Housing programmes, urban renewal and more' },
  date: { da: 'Vis dem, som de så ud den', en: 'As they stood on' },
  months: { da: 'Dato for planerne, måned for måned', en: 'Date of the plans, month by month' },
  soon: {
    da: 'Udløber inden for 12 måneder: {year}, inden for 24: {two}. Begynder inden for 12 måneder: {starting}.',
    en: 'End within 12 months: {year}, within 24: {two}. Begin within 12 months: {starting}.',
  },
  today: { da: 'I dag', en: 'Today' },
  types: { da: 'Typer', en: 'Types' },
  notCover: { da: 'tæller ikke som dækning', en: 'does not count as cover' },
  status: { da: 'På datoen', en: 'On the date' },
  active: { da: 'i gang', en: 'running' },
  planned: { da: 'planlagt', en: 'planned' },
  ended: { da: 'afsluttet', en: 'ended' },
  endUnknown: { da: 'slut ukendt', en: 'end unknown' },
  approximate: { da: 'skraveret: omtrentlig afgrænsning', en: 'hatched: approximate borders' },
  incomplete: { da: 'Listen over planer er ikke komplet.', en: 'The list of programmes is not complete.' },
  openBank: { da: 'Åbn projektbanken', en: 'Open the project bank' },
  openMoney: { da: 'Økonomi og puljer', en: 'Money and pools' },
  borders: { da: 'Grænser', en: 'Borders' },
  overlayYear: { da: '{title} ({year})', en: '{title} ({year})' },
} satisfies Record<string, Localized>;
