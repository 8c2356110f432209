import { text } from '../koebenhavn/indicator-entry.ts';

/** The six themes with the indicators of each, in the order they are shown. */
export const THEMES = [
  { id: 'boligstandard', title: text('Boligstandard', 'Housing standard'), description: text('Bad, varme og plads i boligerne.', 'Bath, heating and space in the dwellings.'), leaves: ['uden_bad', 'uden_centralvarme', 'trangt_beboede', 'boligareal_pr_person'] },
  { id: 'sundhed', title: text('Sundhed', 'Health'), description: text('Sygdom, rygning og tandlægebesøg.', 'Illness, smoking and visits to the dentist.'), leaves: ['langvarig_sygdom', 'psykisk_sygdom', 'rygere', 'uden_tandlaege'] },
  {
    id: 'integration', title: text('Integration', 'Integration'), leaves: ['uden_beskaeftigelse_25_64', 'uden_erhvervsuddannelse_25_34', 'stoette_i_dansk'],
    description: text('Måles på resultater - arbejde, uddannelse og dansk - for alle, der bor her. Hvor beboerne kommer fra, indgår ikke og findes ikke i pakken.', 'Measured by outcomes - work, education and Danish - for all who live here. Where residents come from is no part of it and is not in the package.'),
  },
  { id: 'boern_unge', title: text('Børn og unge', 'Children and young people'), description: text('Fravær, trivsel, unges vej i gang og børn i familier med lav indkomst.', 'Absence, well-being, how young people get on, and children in low-income families.'), leaves: ['hoejt_fravaer', 'lav_trivsel', 'unge_uden_job_eller_uddannelse', 'boern_i_lavindkomst'] },
  { id: 'kvinder', title: text('Kvinders vilkår', "Women's conditions"), description: text('Arbejde, uddannelse og forsørgelse blandt alle kvinder.', 'Work, education and public support among all women.'), leaves: ['kvinder_uden_beskaeftigelse', 'kvinder_uden_uddannelse', 'kvinder_paa_forsoergelse'] },
  { id: 'social_indikator', title: text('Social indikator', 'Social indicator'), description: text('Indkomst, uddannelse, kontanthjælp og ledighed.', 'Income, education, cash benefits and unemployment.'), leaves: ['lav_indkomst', 'ingen_uddannelse', 'kontanthjaelp', 'langtidsledige', 'disponibel_indkomst'] },
] as const;

/** Every indicator that the index scores. */
export const SCORED: readonly string[] = THEMES.flatMap(({ leaves }) => leaves);
