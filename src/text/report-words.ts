import type { Localized } from '../model/localized.ts';

/** The area profile ("områdeprofil"): head, map, themes and what drives the need. */
export const reportWords = {
  title: { da: 'Områdeprofil: {area}', en: 'Area profile: {area}' },
  subtitle: { da: '{city} · {level} · tal fra {year} · planer læst {date}', en: '{city} · {level} · figures of {year} · plans as of {date}' },
  noYear: { da: 'tal uden år', en: 'figures without a year' },
  fictional: { da: 'Tallene er opdigtede: byen findes ikke.', en: 'The figures are invented: the city does not exist.' },
  footer: { da: 'Områdeprofil · {city} · pakke {version}', en: 'Area profile · {city} · package {version}' },
  page: { da: 'Side', en: 'Page' },
  onlyLevel: { da: 'det eneste område', en: 'the only area' },

  keyFigures: { da: 'Nøgletal', en: 'Key figures' },
  score: { da: 'Score', en: 'Score' },
  scoreHelp: { da: 'højere er større behov', en: 'higher is greater need' },
  rank: { da: 'Plads', en: 'Rank' },
  rankHelp: { da: 'nr. 1 har størst behov ifølge tallene', en: 'no. 1 has the greatest need according to the figures' },
  span: { da: 'Rangspænd', en: 'Rank span' },
  spanHelp: { da: 'hvor pladsen ligger i 90 procent af {draws} udtræk med ændrede vægte', en: 'where the rank lies in 90 percent of {draws} draws with changed weights' },
  coverage: { da: 'Datagrundlag', en: 'Data basis' },
  coverageHelp: { da: 'så stor en del af indeksets vægt hviler på kendte tal', en: 'this much of the weight of the index rests on known figures' },
  residents: { da: 'Beboere', en: 'Residents' },
  cover: { da: 'Plandækning', en: 'Cover by plans' },
  coverHelp: { da: 'så meget af området dækker aktive planer, der tæller', en: 'this much of the area is covered by active plans that count' },
  none: { da: 'ingen tal', en: 'no figure' },
  withheld: { da: 'tilbageholdt', en: 'withheld' },

  mapTitle: { da: 'Kort: {area} i sine omgivelser', en: 'Map: {area} in its surroundings' },
  mapCaption: {
    da: 'Fed streg: {area}. Mørkere er større behov: {noun} delt i femtedele efter score.',
    en: 'Thick line: {area}. Darker is greater need: {noun} in fifths by score.',
  },
  least: { da: 'mindst behov', en: 'least need' },
  most: { da: 'størst behov', en: 'greatest need' },
  withoutScore: { da: 'uden score', en: 'without a score' },
  noMap: { da: 'Området har ingen kendt form, så der er intet kort.', en: 'The area has no known shape, so there is no map.' },

  themes: { da: 'Temaerne', en: 'The themes' },
  themesCaption: {
    da: 'Temaernes værdi, som den indgår i scoren. Højere er større behov. Gennemsnit er over områder med score{weighted}.',
    en: 'The value of each theme as it enters the score. Higher is greater need. Means are over areas with a score{weighted}.',
  },
  weighted: { da: ', vægtet med beboere', en: ', weighted by residents' },
  theme: { da: 'Tema', en: 'Theme' },
  here: { da: 'Her', en: 'Here' },
  city: { da: 'Byen', en: 'City' },
  among: { da: 'Blandt alle {noun}', en: 'Among all {noun}' },
  stripTitle: { da: '{theme}: her {here}, byen {city}; streger er de andre {noun}', en: '{theme}: here {here}, city {city}; ticks are the other {noun}' },
  stripKey: {
    da: 'Udfyldt prik: her. Høj streg: byens gennemsnit. Åben rude: {parent}. Små streger: de andre {noun}. Større behov mod højre.',
    en: 'Filled dot: here. Tall line: mean of the city. Open diamond: {parent}. Small ticks: the other {noun}. Greater need to the right.',
  },
  stripKeyNoParent: {
    da: 'Udfyldt prik: her. Høj streg: byens gennemsnit. Små streger: de andre {noun}. Større behov mod højre.',
    en: 'Filled dot: here. Tall line: mean of the city. Small ticks: the other {noun}. Greater need to the right.',
  },
  noThemes: { da: 'Ingen af temaerne har tal for det valgte år.', en: 'None of the themes has figures for the chosen year.' },

  drivers: { da: 'Hvad scoren er lavet af', en: 'What the score is made of' },
  driversIntro: {
    da: 'Bidrag måler, hvor langt hver indikator flytter scoren fra gennemsnittet af områderne.',
    en: 'Contributions measure how far each indicator moves the score from the mean of the areas.',
  },
  reasons: { da: 'Det trækker mest mod større behov', en: 'What points most to greater need' },
  strengths: { da: 'Styrker: det trækker mest mod mindre behov', en: 'Strengths: what points most to less need' },
  indicator: { da: 'Indikator', en: 'Indicator' },
  contribution: { da: 'Bidrag', en: 'Contribution' },
  noReasons: { da: 'Ingen indikator trækker scoren over gennemsnittet.', en: 'No indicator lifts the score above the mean.' },
  noStrengths: { da: 'Ingen indikator trækker scoren under gennemsnittet.', en: 'No indicator lowers the score below the mean.' },
  noContributions: { da: 'Området har ingen score, så den kan ikke deles op.', en: 'The area has no score, so it cannot be taken apart.' },

  people: { da: 'Beboerne', en: 'The residents' },
  peopleCaption: { da: 'Baggrund, der ikke indgår i scoren.', en: 'Background that does not enter the score.' },
  year: { da: 'År', en: 'Year' },

  indexTitle: { da: 'Områdeprofiler: {level} i {city}', en: 'Area profiles: {level} in {city}' },
  indexIntro: { da: '{count} profiler, størst behov ifølge tallene først. Områder uden score står sidst.', en: '{count} profiles, greatest need according to the figures first. Areas without a score stand last.' },
  area: { da: 'Område', en: 'Area' },
} satisfies Record<string, Localized>;
