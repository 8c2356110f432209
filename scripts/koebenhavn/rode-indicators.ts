import { type IndicatorEntry, text } from './indicator-entry.ts';
import type { Localized } from '../../src/model/localized.ts';
import { DERIVED_NOTE } from './lokaludvalg-values.ts';
import { RODE_SOURCE, statbank } from './sources.ts';

/** How an indicator of the roder stands at the level of the lokaludvalg, which is derived from them. */
function derivedFor(description: Localized): NonNullable<IndicatorEntry['byLevel']> {
  const da = `${description.da} ${DERIVED_NOTE.da}`;
  const en = `${description.en} ${DERIVED_NOTE.en}`;
  return { lokaludvalg: { origin: 'derived', description: { da, en }, source: RODE_SOURCE } };
}

type Draft = Omit<IndicatorEntry, 'origin' | 'source' | 'byLevel'>;

function fromRoder(draft: Draft, more: IndicatorEntry['byLevel'] = {}): IndicatorEntry {
  return { ...draft, origin: 'published', source: RODE_SOURCE, byLevel: { ...derivedFor(draft.description), ...more } };
}

function ageGroup(id: string, da: string, en: string, theme?: string): IndicatorEntry {
  return fromRoder({
    id,
    title: text(`Alder ${da}`, `Aged ${en}`),
    description: text(`Andel af beboerne, der er ${da}.`, `Share of the residents who are aged ${en}.`),
    ...(theme === undefined ? {} : { theme }),
    unit: 'percent',
    direction: 'context',
    denominator: 'beboere',
  });
}

const beboere = fromRoder({
  id: 'beboere',
  title: text('Beboere', 'Residents'),
  description: text(
    'Antal beboere med adresse i området. Personer uden fast adresse er ikke talt med.',
    'Number of residents with an address in the area. Persons without a fixed address are not counted.',
  ),
  unit: 'count',
  direction: 'context',
});

const lavIndkomst = fromRoder({
  id: 'lav_indkomst',
  title: text('Lav indkomst, 18 år og derover', 'Low income, aged 18 and over'),
  description: text(
    'Andel af de voksne fra 18 år, hvis bruttoindkomst ligger mindst 25 procent under medianen. Studerende tæller med.',
    'Share of adults aged 18 and over whose gross income is at least 25 percent below the median. Students are counted.',
  ),
  theme: 'social_indikator',
  unit: 'percent',
  direction: 'higher-is-more-deprived',
});

const ingenUddannelse = fromRoder({
  id: 'ingen_uddannelse',
  title: text('Ingen registreret uddannelse ud over grundskole, 16-64 år', 'No registered education beyond lower secondary school, aged 16-64'),
  description: text(
    'Andel af de 16-64-årige uden en registreret uddannelse ud over grundskolen. Uddannelser fra udlandet er ikke altid registreret.',
    'Share of residents aged 16-64 with no registered education beyond lower secondary school. Education from abroad is not always registered.',
  ),
  theme: 'social_indikator',
  unit: 'percent',
  direction: 'higher-is-more-deprived',
});

const herkomst = fromRoder(
  {
    id: 'ikke_vestlig_herkomst',
    title: text('Ikke-vestlig herkomst', 'Non-western origin'),
    description: text(
      'Andel af beboerne, som Danmarks Statistik registrerer som indvandrere eller efterkommere fra ikke-vestlige lande.',
      'Share of the residents whom Statistics Denmark registers as immigrants or descendants from non-western countries.',
    ),
    theme: 'integration',
    unit: 'percent',
    direction: 'higher-is-more-deprived',
    denominator: 'beboere',
  },
  { bydel: { source: statbank('KKBEF2') } },
);

const underUddannelse = fromRoder({
  id: 'under_uddannelse',
  title: text('Under uddannelse', 'In education'),
  description: text(
    'Andel, der er under uddannelse. Hvor den er høj, siger lav indkomst mindre om behov.',
    'Share who are in education. Where it is high, low income says less about need.',
  ),
  unit: 'percent',
  direction: 'context',
});

/** Indicators of `rode_figures.csv`, in the order of its columns; derived for the lokaludvalg. */
export const RODE_INDICATORS: readonly IndicatorEntry[] = [
  beboere,
  lavIndkomst,
  ingenUddannelse,
  herkomst,
  ageGroup('alder_0_5', '0-5 år', '0-5', 'boern_unge'),
  ageGroup('alder_6_17', '6-17 år', '6-17', 'boern_unge'),
  ageGroup('alder_18_29', '18-29 år', '18-29'),
  ageGroup('alder_65_plus', '65 år og derover', '65 and over'),
  underUddannelse,
];
