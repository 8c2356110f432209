/** What plans work with: words of projects, all fictional. `indicator` is what a project is measured by. */
export interface ProjectIdea {
  readonly title: string;
  readonly objective: string;
  readonly theme: string;
  readonly criteria: readonly string[];
  readonly milestones: readonly string[];
  readonly indicator: string;
  /** Target as a share of the town's figure. */
  readonly target: number;
}

export const SOCIAL_PROJECTS: readonly ProjectIdea[] = [
  { title: 'Fritidsjob for unge', objective: 'Flere unge får et fritidsjob, før de fylder 18 år.', theme: 'Uddannelse og livschancer', criteria: ['60 unge om året får et fritidsjob', 'To ud af tre er i jobbet efter et halvt år'], milestones: ['Aftaler med 12 virksomheder', 'Første hold i job', 'Halvvejsmåling'], indicator: 'unge_uden_job_eller_uddannelse', target: 0.9 },
  { title: 'Tidlig hjælp til familier', objective: 'Færre børn har højt fravær i de første skoleår.', theme: 'Sammenhængskraft og medborgerskab', criteria: ['Fraværet falder med en fjerdedel', 'Otte ud af ti familier gennemfører forløbet'], milestones: ['Familierum åbner', '100 forløb gennemført'], indicator: 'hoejt_fravaer', target: 0.95 },
  { title: 'Sprogcafé og danskhjælp', objective: 'Flere elever klarer sig uden støtte i dansk.', theme: 'Uddannelse og livschancer', criteria: ['40 frivillige i caféen', '150 elever deltager hvert år'], milestones: ['Caféen åbner', 'Aftale med skolen', 'Evaluering'], indicator: 'stoette_i_dansk', target: 0.9 },
  { title: 'Kvinder på vej', objective: 'Flere kvinder kommer i arbejde eller uddannelse.', theme: 'Beskæftigelse', criteria: ['80 kvinder i forløb hvert år', 'Halvdelen i job eller uddannelse efter et år'], milestones: ['Første hold begynder', 'Virksomhedspraktik aftalt'], indicator: 'kvinder_uden_beskaeftigelse', target: 0.92 },
  { title: 'Jobbutik i kvarteret', objective: 'Flere voksne er i beskæftigelse.', theme: 'Beskæftigelse', criteria: ['200 samtaler om året', '70 i job om året'], milestones: ['Jobbutikken åbner', '100. ansættelse'], indicator: 'uden_beskaeftigelse_25_64', target: 0.94 },
  { title: 'Sundhed på vejen', objective: 'Færre ryger, og flere kommer til tandlæge.', theme: 'Sundhed', criteria: ['Rygestophold hvert halvår', 'Tandlægebus hver måned'], milestones: ['Sundhedshus åbner', 'Første rygestophold'], indicator: 'rygere', target: 0.95 },
  { title: 'Tryg i gården', objective: 'Flere føler sig trygge i deres nabolag.', theme: 'Tryghed', criteria: ['Færre utrygge ved næste undersøgelse'], milestones: ['Tryghedsvandring', 'Ny belysning tændt'], indicator: 'utryghed', target: 0.9 },
  { title: 'Økonomisk rådgivning', objective: 'Færre voksne lever med lav indkomst.', theme: 'Beskæftigelse', criteria: ['120 rådgivninger om året', 'Færre udsættelser'], milestones: ['Rådgivningen åbner'], indicator: 'lav_indkomst', target: 0.96 },
];

export const RENEWAL_PROJECTS: readonly ProjectIdea[] = [
  { title: 'Bad og varme i de gamle huse', objective: 'Færre boliger mangler bad og fjernvarme.', theme: 'Boliger', criteria: ['300 boliger får bad', 'Alle opgange har fjernvarme'], milestones: ['Aftaler med ejerne', 'Første gård færdig', 'Sidste gård færdig'], indicator: 'uden_bad', target: 0.85 },
  { title: 'Torvet som mødested', objective: 'Et torv, hvor man bliver.', theme: 'Byrum', criteria: ['Dobbelt så mange ophold en hverdag i maj'], milestones: ['Forslag valgt', 'Spadestik', 'Indvielse'], indicator: 'utryghed', target: 0.92 },
  { title: 'Grønne gårde', objective: 'Tre gårde lægges sammen og plantes til.', theme: 'Byrum', criteria: ['Tre fælles gårde'], milestones: ['Første gård', 'Anden gård', 'Tredje gård'], indicator: 'trangt_beboede', target: 0.97 },
  { title: 'Sikker skolevej', objective: 'Flere børn går eller cykler i skole.', theme: 'Trafik', criteria: ['Fire nye krydsninger', 'Flere cyklende børn'], milestones: ['Trafiktælling', 'Krydsninger bygget'], indicator: 'hoejt_fravaer', target: 0.97 },
  { title: 'Kulturhus i pakhuset', objective: 'Et hus for foreninger og værksteder.', theme: 'Kultur', criteria: ['30 foreninger i huset'], milestones: ['Lokalplan vedtaget', 'Ombygning', 'Åbning'], indicator: 'valgdeltagelse', target: 1.03 },
];

export const DEPARTMENTS = ['Socialforvaltningen', 'Børne- og Ungeforvaltningen', 'Beskæftigelsesforvaltningen', 'Teknik- og Miljøforvaltningen', 'Sundhedsforvaltningen'] as const;

/** The fictional council's objective that work with a theme serves. */
export const POLITICAL_OBJECTIVES: Readonly<Record<string, string>> = {
  'Uddannelse og livschancer': 'Alle unge i uddannelse eller job',
  'Sammenhængskraft og medborgerskab': 'En by, hvor alle er med',
  'Beskæftigelse': 'Flere i arbejde',
  'Sundhed': 'Færre forskelle i sundhed',
  'Tryghed': 'Trygge kvarterer',
  'Boliger': 'Sunde boliger til alle',
  'Byrum': 'Trygge kvarterer',
  'Trafik': 'Færre forskelle i sundhed',
  'Kultur': 'En by, hvor alle er med',
};
