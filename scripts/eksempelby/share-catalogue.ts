import type { Factor } from './pockets.ts';

/** A count that shares are taken of. */
export type Base = 'befolkning' | 'boern_0_17' | 'elever' | 'unge_16_24' | 'voksne_25_34' | 'voksne_25_64' | 'voksne_16_64' | 'voksne_18_plus' | 'kvinder_16_64' | 'boliger';

/** A share that the index scores, its words, and how it is invented. */
export interface ShareSpec {
  readonly id: string;
  readonly theme: string;
  readonly da: string;
  readonly en: string;
  readonly daText: string;
  readonly enText: string;
  /** Title of the count that the share is made of. */
  readonly daCount: string;
  readonly enCount: string;
  readonly base: Base;
  /** Share in a usual place, 0..1, and what it never reaches. */
  readonly usual: number;
  readonly limit: number;
  /** How much of the spread each factor gives; what is left is the figure's own. */
  readonly loads: Readonly<Partial<Record<Factor, number>>>;
  readonly own: number;
  /** Relative change of the usual share over 15 years. */
  readonly trend: number;
  /** First year with figures, if not the package's first. */
  readonly from?: number;
  /** From this year figures are counted another way, and are so many times what they were. */
  readonly counted?: { readonly year: number; readonly times: number; readonly da: string; readonly en: string };
  /** The figures of the latest year may change. */
  readonly provisional?: boolean;
}

/** The shares of the six themes. Integration is told by outcomes - work, education, language - for all who live there, never by origin. */
export const SHARES: readonly ShareSpec[] = [
  {
    id: 'uden_bad', theme: 'boligstandard', base: 'boliger', usual: 0.055, limit: 0.4, loads: { housing: 0.9, means: 0.15 }, own: 0.3, trend: -0.45,
    da: 'Boliger uden eget bad', en: 'Dwellings without a bath of their own', daCount: 'Boliger uden eget bad, antal', enCount: 'Dwellings without a bath, number',
    daText: 'Andel af boligerne, der ikke har eget bad.', enText: 'Share of dwellings that have no bath of their own.',
  },
  {
    id: 'uden_centralvarme', theme: 'boligstandard', base: 'boliger', usual: 0.06, limit: 0.4, loads: { housing: 0.6 }, own: 0.65, trend: -0.4,
    da: 'Boliger uden fjernvarme eller centralvarme', en: 'Dwellings without district or central heating', daCount: 'Boliger uden fjernvarme eller centralvarme, antal', enCount: 'Dwellings without district or central heating, number',
    daText: 'Andel af boligerne, der opvarmes med ovne eller elpaneler.', enText: 'Share of dwellings heated by stoves or electric panels.',
  },
  {
    id: 'trangt_beboede', theme: 'boligstandard', base: 'boliger', usual: 0.085, limit: 0.5, loads: { means: 0.4, language: 0.45, housing: 0.3 }, own: 0.4, trend: 0.2,
    da: 'Trangt beboede boliger', en: 'Crowded dwellings', daCount: 'Trangt beboede boliger, antal', enCount: 'Crowded dwellings, number',
    daText: 'Andel af boligerne, hvor der bor flere personer, end der er værelser.', enText: 'Share of dwellings with more persons than rooms.',
  },
  {
    id: 'langvarig_sygdom', theme: 'sundhed', base: 'voksne_18_plus', usual: 0.21, limit: 0.6, loads: { health: 0.8, youth: -0.35 }, own: 0.3, trend: 0.12,
    da: 'Voksne med flere langvarige sygdomme', en: 'Adults with several long-term illnesses', daCount: 'Voksne med flere langvarige sygdomme, antal', enCount: 'Adults with several long-term illnesses, number',
    daText: 'Andel af de 18-årige og derover, der har mindst to langvarige sygdomme.', enText: 'Share of those aged 18 and over who have at least two long-term illnesses.',
  },
  {
    id: 'psykisk_sygdom', theme: 'sundhed', base: 'voksne_18_plus', usual: 0.065, limit: 0.3, loads: { health: 0.65, means: 0.3, youth: 0.25 }, own: 0.4, trend: 0.3,
    da: 'Voksne i behandling i psykiatrien', en: 'Adults in psychiatric care', daCount: 'Voksne i behandling i psykiatrien, antal', enCount: 'Adults in psychiatric care, number',
    daText: 'Andel af de 18-årige og derover, der har været i kontakt med psykiatrien i løbet af året.', enText: 'Share of those aged 18 and over who were in contact with psychiatric care during the year.',
  },
  {
    id: 'rygere', theme: 'sundhed', base: 'voksne_18_plus', usual: 0.17, limit: 0.6, loads: { means: 0.5, health: 0.4 }, own: 0.5, trend: -0.4,
    da: 'Daglige rygere', en: 'Daily smokers', daCount: 'Daglige rygere, antal', enCount: 'Daily smokers, number',
    daText: 'Andel af de 18-årige og derover, der ryger hver dag.', enText: 'Share of those aged 18 and over who smoke every day.',
    counted: { year: 2021, times: 0.88, da: 'Fra 2021 spørges der ikke længere om cigarillos og pibe.', en: 'From 2021 cigarillos and pipes are no longer asked about.' },
  },
  {
    id: 'uden_tandlaege', theme: 'sundhed', base: 'voksne_18_plus', usual: 0.27, limit: 0.75, loads: { means: 0.45, youth: 0.4, health: 0.2 }, own: 0.5, trend: 0.08,
    da: 'Voksne uden tandlægebesøg i to år', en: 'Adults without a visit to the dentist in two years', daCount: 'Voksne uden tandlægebesøg i to år, antal', enCount: 'Adults without a visit to the dentist in two years, number',
    daText: 'Andel af de 18-årige og derover, der ikke har været hos tandlæge i to år.', enText: 'Share of those aged 18 and over who have not seen a dentist in two years.',
  },
  {
    id: 'uden_beskaeftigelse_25_64', theme: 'integration', base: 'voksne_25_64', usual: 0.24, limit: 0.75, loads: { means: 0.55, language: 0.55 }, own: 0.35, trend: -0.15, provisional: true,
    da: 'Uden beskæftigelse, 25-64 år', en: 'Not in employment, aged 25-64', daCount: 'Uden beskæftigelse, 25-64 år, antal', enCount: 'Not in employment, aged 25-64, number',
    daText: 'Andel af alle 25-64-årige beboere, der hverken er lønmodtagere eller selvstændige. Måles på alle, uanset herkomst.', enText: 'Share of all residents aged 25-64 who are neither employees nor self-employed. Measured for all, whatever their origin.',
  },
  {
    id: 'uden_erhvervsuddannelse_25_34', theme: 'integration', base: 'voksne_25_34', usual: 0.26, limit: 0.75, loads: { means: 0.4, language: 0.5, youth: -0.3 }, own: 0.45, trend: -0.2,
    da: 'Uden kompetencegivende uddannelse, 25-34 år', en: 'Without a vocational or higher education, aged 25-34', daCount: 'Uden kompetencegivende uddannelse, 25-34 år, antal', enCount: 'Without a vocational or higher education, aged 25-34, number',
    daText: 'Andel af alle 25-34-årige beboere, der ikke har fuldført en erhvervsfaglig eller videregående uddannelse.', enText: 'Share of all residents aged 25-34 who have not completed a vocational or higher education.',
  },
  {
    id: 'stoette_i_dansk', theme: 'integration', base: 'elever', usual: 0.2, limit: 0.7, loads: { language: 0.85 }, own: 0.4, trend: -0.1, from: 2013,
    da: 'Elever med støtte i dansk', en: 'Pupils with support in Danish', daCount: 'Elever med støtte i dansk, antal', enCount: 'Pupils with support in Danish, number',
    daText: 'Andel af folkeskolens elever, der får ekstra undervisning i dansk som følge af en sprogvurdering. Findes fra 2013.', enText: 'Share of pupils in public schools who get extra teaching in Danish after a language assessment. From 2013.',
  },
  {
    id: 'hoejt_fravaer', theme: 'boern_unge', base: 'elever', usual: 0.18, limit: 0.6, loads: { childhood: 0.75, means: 0.2 }, own: 0.4, trend: 0.25, from: 2012,
    da: 'Elever med højt fravær', en: 'Pupils with high absence', daCount: 'Elever med højt fravær, antal', enCount: 'Pupils with high absence, number',
    daText: 'Andel af folkeskolens elever, der er væk fra skole mindst 10 procent af dagene. Findes fra 2012.', enText: 'Share of pupils in public schools who are absent for at least 10 percent of days. From 2012.',
  },
  {
    id: 'lav_trivsel', theme: 'boern_unge', base: 'elever', usual: 0.19, limit: 0.6, loads: { childhood: 0.65 }, own: 0.6, trend: 0.3, from: 2015,
    da: 'Elever med lav trivsel', en: 'Pupils with low well-being', daCount: 'Elever med lav trivsel, antal', enCount: 'Pupils with low well-being, number',
    daText: 'Andel af de elever, der har svaret på trivselsmålingen, hvis svar peger på lav trivsel. Findes fra 2015.', enText: 'Share of pupils whose answers to the well-being survey point to low well-being. From 2015.',
  },
  {
    id: 'unge_uden_job_eller_uddannelse', theme: 'boern_unge', base: 'unge_16_24', usual: 0.155, limit: 0.5, loads: { childhood: 0.5, means: 0.4 }, own: 0.45, trend: -0.1,
    da: 'Unge uden job eller uddannelse, 16-24 år', en: 'Young people not in work or education, aged 16-24', daCount: 'Unge uden job eller uddannelse, 16-24 år, antal', enCount: 'Young people not in work or education, aged 16-24, number',
    daText: 'Andel af de 16-24-årige, der hverken er i job eller i gang med en uddannelse.', enText: 'Share of those aged 16-24 who are neither in work nor in education.',
  },
  {
    id: 'boern_i_lavindkomst', theme: 'boern_unge', base: 'boern_0_17', usual: 0.13, limit: 0.65, loads: { means: 0.55, language: 0.3, childhood: 0.25 }, own: 0.35, trend: 0.1, provisional: true,
    da: 'Børn i familier med lav indkomst', en: 'Children in low-income families', daCount: 'Børn i familier med lav indkomst, antal', enCount: 'Children in low-income families, number',
    daText: 'Andel af de 0-17-årige, der bor i familier med under halvdelen af byens medianindkomst.', enText: 'Share of those aged 0-17 who live in families with less than half of the median income of the city.',
  },
  {
    id: 'kvinder_uden_beskaeftigelse', theme: 'kvinder', base: 'kvinder_16_64', usual: 0.27, limit: 0.75, loads: { women: 0.65, language: 0.3, youth: 0.2 }, own: 0.35, trend: -0.12,
    da: 'Kvinder uden beskæftigelse, 16-64 år', en: 'Women not in employment, aged 16-64', daCount: 'Kvinder uden beskæftigelse, 16-64 år, antal', enCount: 'Women not in employment, aged 16-64, number',
    daText: 'Andel af alle 16-64-årige kvinder, der hverken er lønmodtagere eller selvstændige.', enText: 'Share of all women aged 16-64 who are neither employees nor self-employed.',
  },
  {
    id: 'kvinder_uden_uddannelse', theme: 'kvinder', base: 'kvinder_16_64', usual: 0.21, limit: 0.7, loads: { women: 0.55, means: 0.4 }, own: 0.4, trend: -0.25,
    da: 'Kvinder uden uddannelse ud over grundskolen', en: 'Women with no education beyond primary school', daCount: 'Kvinder uden uddannelse ud over grundskolen, antal', enCount: 'Women with no education beyond primary school, number',
    daText: 'Andel af alle 16-64-årige kvinder, der højst har grundskole og ikke er under uddannelse.', enText: 'Share of all women aged 16-64 with primary school at most who are not in education.',
  },
  {
    id: 'kvinder_paa_forsoergelse', theme: 'kvinder', base: 'kvinder_16_64', usual: 0.14, limit: 0.6, loads: { women: 0.55, health: 0.4 }, own: 0.4, trend: -0.1,
    da: 'Kvinder på varig eller lang offentlig forsørgelse', en: 'Women on permanent or long public support', daCount: 'Kvinder på varig eller lang offentlig forsørgelse, antal', enCount: 'Women on permanent or long public support, number',
    daText: 'Andel af alle 16-64-årige kvinder, der har fået offentlig forsørgelse i mindst tre år i træk.', enText: 'Share of all women aged 16-64 who have received public support for at least three years in a row.',
  },
  {
    id: 'lav_indkomst', theme: 'social_indikator', base: 'voksne_18_plus', usual: 0.2, limit: 0.7, loads: { means: 0.65, youth: 0.5 }, own: 0.3, trend: 0.05, provisional: true,
    da: 'Voksne med lav indkomst', en: 'Adults with low income', daCount: 'Voksne med lav indkomst, antal', enCount: 'Adults with low income, number',
    daText: 'Andel af de 18-årige og derover med under halvdelen af byens medianindkomst.', enText: 'Share of those aged 18 and over with less than half of the median income of the city.',
  },
  {
    id: 'ingen_uddannelse', theme: 'social_indikator', base: 'voksne_16_64', usual: 0.2, limit: 0.65, loads: { means: 0.75, childhood: 0.25 }, own: 0.4, trend: -0.3,
    da: 'Ingen uddannelse ud over grundskolen, 16-64 år', en: 'No education beyond primary school, aged 16-64', daCount: 'Ingen uddannelse ud over grundskolen, 16-64 år, antal', enCount: 'No education beyond primary school, aged 16-64, number',
    daText: 'Andel af de 16-64-årige, der højst har grundskole og ikke er under uddannelse.', enText: 'Share of those aged 16-64 with primary school at most who are not in education.',
  },
  {
    id: 'kontanthjaelp', theme: 'social_indikator', base: 'voksne_16_64', usual: 0.065, limit: 0.4, loads: { means: 0.7, health: 0.35 }, own: 0.35, trend: -0.1, provisional: true,
    da: 'Modtagere af kontanthjælp, 16-64 år', en: 'Recipients of cash benefits, aged 16-64', daCount: 'Modtagere af kontanthjælp, 16-64 år, antal', enCount: 'Recipients of cash benefits, aged 16-64, number',
    daText: 'Andel af de 16-64-årige, der får kontanthjælp eller uddannelseshjælp i november.', enText: 'Share of those aged 16-64 who receive cash or education benefits in November.',
  },
  {
    id: 'langtidsledige', theme: 'social_indikator', base: 'voksne_16_64', usual: 0.045, limit: 0.3, loads: { means: 0.6, women: 0.3 }, own: 0.45, trend: -0.2, provisional: true,
    da: 'Langtidsledige, 16-64 år', en: 'Long-term unemployed, aged 16-64', daCount: 'Langtidsledige, 16-64 år, antal', enCount: 'Long-term unemployed, aged 16-64, number',
    daText: 'Andel af de 16-64-årige, der har været ledige i mindst 80 procent af det seneste år.', enText: 'Share of those aged 16-64 who were unemployed for at least 80 percent of the past year.',
    counted: { year: 2018, times: 0.8, da: 'Fra 2018 regnes personer i løntilskud ikke som ledige.', en: 'From 2018 persons in subsidised work do not count as unemployed.' },
  },
];
