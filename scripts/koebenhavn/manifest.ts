import { BYDEL_INDICATORS } from './bydel-indicators.ts';
import { indexTree } from './index-tree.ts';
import { type IndicatorEntry, text } from './indicator-entry.ts';
import { KVARTER_INDICATORS } from './kvarter-indicators.ts';
import { LEVELS } from './levels.ts';
import { PROFILES } from './profiles.ts';
import { PROGRAMME_TYPES } from './programme-types.ts';
import { resources } from './resources.ts';
import { RODE_INDICATORS } from './rode-indicators.ts';
import { LICENCES, PACKAGE_SOURCES } from './sources.ts';
import { TRYGHED_INDICATORS } from './tryghed-facts.ts';

/** Title of the package in both languages; `title` of Frictionless takes the Danish one. */
export const TITLE = text('København', 'Copenhagen');
export const VERSION = '2026.1';

/** Every indicator of the package. */
export const INDICATORS: readonly IndicatorEntry[] = [...RODE_INDICATORS, ...KVARTER_INDICATORS, ...BYDEL_INDICATORS, ...TRYGHED_INDICATORS];

const MARKS = [
  {
    id: 'mange-studerende',
    title: text('mange studerende', 'many students'),
    description: text(
      'Mindst 40 procent er under uddannelse. Lav indkomst betyder noget andet her.',
      'At least 40 percent are in education. Low income means something else here.',
    ),
    level: 'rode',
    indicator: 'under_uddannelse',
    atLeast: 40,
  },
];

const CONTEXT = [
  { resource: 'sea', kind: 'sea' },
  { resource: 'lake', kind: 'lake' },
  { resource: 'frederiksberg', kind: 'neighbour', title: text('Frederiksberg (egen kommune)', 'Frederiksberg (own municipality)') },
];

const OVERLAYS = [
  {
    id: 'udsatte',
    resource: 'udsatte',
    title: text('Kommunens udsatte byområder (2023)', "The city's own list of deprived areas (2023)"),
    year: 2023,
    areaProperty: 'udsat_byomraade',
    featureId: 'udsat_byomraade',
    featureName: 'udsat_byomraade',
  },
];

/** `datapackage.json` of the package, given the columns of its table by rode and the facts of the safety survey. */
export function manifest(rodeColumns: readonly string[], facts: readonly object[]): object {
  return {
    name: 'koebenhavn',
    title: TITLE.da,
    description: 'Offentlige tal om Københavns bydele, lokaludvalg, kvarterer og roder, med kendte områdebaserede indsatser. Ikke udgivet af Københavns Kommune.',
    version: VERSION,
    licenses: LICENCES,
    sources: PACKAGE_SOURCES,
    resources: resources(rodeColumns),
    bybarometer: {
      version: 1,
      title: TITLE,
      fictional: false,
      opens: 'kvarter',
      geometryNote: text('Grænser og kyster er generaliseret til 50 meter.', 'Borders and coasts are generalised to 50 metres.'),
      levels: LEVELS,
      indicators: INDICATORS,
      index: indexTree(INDICATORS),
      profiles: PROFILES,
      programmes: 'programmes',
      programmesComplete: false,
      programmeTypes: PROGRAMME_TYPES,
      context: CONTEXT,
      overlays: OVERLAYS,
      marks: MARKS,
      facts,
    },
  };
}
