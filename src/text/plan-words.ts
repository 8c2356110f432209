import type { Localized } from '../model/localized.ts';

export const planWords = {
  title: { da: 'Områdebaserede indsatser', en: 'Area-based programmes' },
  cardTitle: { da: 'Indsats', en: 'Programme' },
  status: {
    planned: { da: 'planlagt', en: 'planned' },
    active: { da: 'aktiv', en: 'active' },
    ended: { da: 'udløbet', en: 'ended' },
    'end-unknown': { da: 'slut ukendt', en: 'end unknown' },
    unknown: { da: 'periode ukendt', en: 'period unknown' },
    rejected: { da: 'ikke gennemført', en: 'not carried out' },
  },
  expiring: { da: 'udløber inden for 12 måneder', en: 'ends within 12 months' },
  expired: { da: 'periode udløbet, efterfølger ukendt', en: 'period over, successor unknown' },
  type: { da: 'Type', en: 'Type' },
  period: { da: 'Periode', en: 'Period' },
  themes: { da: 'Temaer', en: 'Themes' },
  budget: { da: 'Budget', en: 'Budget' },
  areas: { da: 'Områder', en: 'Areas' },
  organisations: { da: 'Organisationer', en: 'Organisations' },
  residents: { da: 'Beboere', en: 'Residents' },
  source: { da: 'Kilde', en: 'Source' },
  delimitation: { da: 'Afgrænsning', en: 'Delimitation' },
  exact: { da: 'kendt', en: 'known' },
  approximate: {
    da: 'omtrentlig: roder vurderet ud fra navne, gader og kvarterer',
    en: 'approximate: roder judged from names, streets and quarters',
  },
  uncertain: {
    da: 'usikker: skraveret på kortet og ikke talt med i plandækning',
    en: 'uncertain: hatched on the map and not counted as cover',
  },
  notCover: {
    da: 'Lovbundet omdannelse: et lag for sig, tæller ikke som plandækning',
    en: 'Statutory conversion: a layer of its own, does not count as cover',
  },
  unknownFigure: { da: 'ikke offentliggjort', en: 'not published' },
  close: { da: 'Luk', en: 'Close' },
  wholePlan: { da: 'Se hele planen', en: 'See the whole plan' },
  onMap: { da: 'Vis på kortet', en: 'Show on the map' },
  noneAtPoint: { da: 'Ingen kendte indsatser her.', en: 'No known programmes here.' },
} satisfies Record<string, Localized | Record<string, Localized>>;
