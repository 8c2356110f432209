/** Aims of the (fictional) town's integration barometer in its six areas: by outcomes, for everyone. Shares of the town's figure of 2025. */
const AREAS: readonly { readonly indicator: string; readonly objective: string; readonly share: number }[] = [
  { indicator: 'uden_beskaeftigelse_25_64', objective: 'Arbejde: flere i beskæftigelse', share: 0.88 },
  { indicator: 'uden_erhvervsuddannelse_25_34', objective: 'Uddannelse: flere med en kompetencegivende uddannelse', share: 0.85 },
  { indicator: 'stoette_i_dansk', objective: 'Dansk: færre elever med behov for støtte i dansk', share: 0.85 },
  { indicator: 'valgdeltagelse', objective: 'Medborgerskab: flere stemmer ved kommunalvalg', share: 1.06 },
  { indicator: 'oplevet_forskelsbehandling', objective: 'Ligebehandling: færre oplever forskelsbehandling', share: 0.8 },
  { indicator: 'kontanthjaelp', objective: 'Forsørgelse: færre på kontanthjælp', share: 0.85 },
];
/** Bydele with targets of their own, for two of the areas. */
const OWN: readonly { readonly area: string; readonly indicator: string; readonly share: number }[] = [
  { area: '8', indicator: 'uden_beskaeftigelse_25_64', share: 1 },
  { area: '3', indicator: 'uden_beskaeftigelse_25_64', share: 0.95 },
  { area: '8', indicator: 'stoette_i_dansk', share: 1.05 },
];
const YEAR = 2030;

/** Targets for every bydel and for some by themselves, given the town's latest figures. */
export function targetsOf(cityFigure: (indicator: string) => number): readonly object[] {
  const value = (indicator: string, share: number): number => Math.round(cityFigure(indicator) * share * 10) / 10;
  const objectiveOf = (id: string): string | undefined => AREAS.find(({ indicator }) => indicator === id)?.objective;
  return [
    ...AREAS.map(({ indicator, objective, share }) => ({ indicator, level: 'bydel', area: null, value: value(indicator, share), year: YEAR, objective })),
    ...OWN.map(({ area, indicator, share }) => ({ indicator, level: 'bydel', area, value: value(indicator, share), year: YEAR, objective: objectiveOf(indicator) })),
  ];
}
