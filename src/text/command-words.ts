import type { Localized } from '../model/localized.ts';

/** What the command line says, except its usage and its findings about data. */
export const commandWords = {
  noCommand: { da: 'Der mangler en kommando.', en: 'A command is missing.' },
  unknownCommand: { da: 'Kommandoen "{command}" findes ikke.', en: 'There is no command "{command}".' },
  noPackage: { da: 'Der mangler en pakke: en mappe eller en datapackage.json.', en: 'A package is missing: a folder or a datapackage.json.' },
  tooManyArguments: { da: 'Der er for mange argumenter: {arguments}.', en: 'There are too many arguments: {arguments}.' },
  noSuchPackage: { da: 'Der er ingen mappe eller fil ved navn {path}.', en: 'There is no folder or file called {path}.' },
  notAPackage: {
    da: '{path} er ikke en pakke. Angiv en mappe eller dens datapackage.json.',
    en: '{path} is not a package. Give a folder or its datapackage.json.',
  },
  unknownOption: { da: 'Tilvalget {option} findes ikke her. Mulige: {known}.', en: 'There is no option {option} here. Possible: {known}.' },
  optionTwice: { da: 'Tilvalget {option} står to gange.', en: 'The option {option} stands twice.' },
  optionWithoutValue: {
    da: 'Tilvalget {option} mangler sin værdi. Begynder værdien med --, så skriv {option}=værdi.',
    en: 'The option {option} lacks its value. If the value begins with --, write {option}=value.',
  },
  notAChoice: { da: '{option} kan ikke være "{value}". Mulige: {choices}.', en: '{option} cannot be "{value}". Possible: {choices}.' },
  noLevel: { da: 'Angiv et niveau med --level. Mulige: {levels}.', en: 'Give a level with --level. Possible: {levels}.' },
  unknownLevel: { da: 'Niveauet "{level}" findes ikke i pakken. Mulige: {levels}.', en: 'The package has no level "{level}". Possible: {levels}.' },
  notAYear: { da: '--year skal være et helt årstal, ikke "{year}".', en: '--year must be a whole year, not "{year}".' },
  yearWithoutFigures: {
    da: 'Indekset har ingen tal for {year} på niveauet "{level}". År med tal: {years}.',
    en: 'The index has no figures for {year} at the level "{level}". Years with figures: {years}.',
  },
  unknownProfile: {
    da: 'Profilen "{profile}" findes ikke i pakken. Mulige: {profiles}; eller en fil, der ender på .json.',
    en: 'The package has no profile "{profile}". Possible: {profiles}; or a file that ends in .json.',
  },
  profileFile: { da: 'Profilfilen {file} kan ikke læses.', en: 'The profile file {file} cannot be read.' },
  profileElsewhere: {
    da: 'Profilen "{profile}" er ikke lavet til niveauet "{level}", men til {levels}. Den er brugt alligevel.',
    en: 'The profile "{profile}" is not made for the level "{level}" but for {levels}. It was used all the same.',
  },
  noIndex: {
    da: 'Pakken beskriver ikke et indeks. Angiv en profil med et helt indeks: --profile FIL.json.',
    en: 'The package describes no index. Give a profile with a whole index: --profile FILE.json.',
  },
  cannotWrite: { da: 'Filen {file} kan ikke skrives.', en: 'The file {file} cannot be written.' },
  written: { da: '{count} rækker er skrevet til {file}.', en: '{count} rows were written to {file}.' },
  none: { da: 'ingen', en: 'none' },
  stopped: {
    da: 'Stoppet: {errors} i data rører det, der blev spurgt om. Der er ikke skrevet nogen tabel.',
    en: 'Stopped: {errors} in the data touch what was asked. No table was written.',
  },
  unexpected: {
    da: 'Noget gik galt, som programmet ikke kender: {message}. Det er en fejl i programmet, ikke i dine data.',
    en: 'Something went wrong that the program does not know: {message}. It is a fault of the program, not of your data.',
  },
  scoredWith: {
    da: '{level}{year}: {scored} af {count} områder har fået en score med {profile}.',
    en: '{level}{year}: {scored} of {count} areas got a score with {profile}.',
  },
  ownIndex: { da: 'pakkens eget indeks', en: "the package's own index" },
  namedProfile: { da: 'profilen "{profile}"', en: 'the profile "{profile}"' },
  yearsUsed: { da: 'Årstal brugt: {years}.', en: 'Years used: {years}.' },
  withoutYear: { da: 'uden år', en: 'without a year' },
  fictional: { da: 'Tallene er opdigtede: byen findes ikke.', en: 'The figures are invented: the city does not exist.' },
  fewerAreas: {
    da: 'Ikke scoret: {few} med for få beboere, {unknown} uden kendt beboertal, {excluded} udeladt af indekset, {missing} uden tal nok.',
    en: 'Not scored: {few} with too few residents, {unknown} with an unknown number of residents, {excluded} left out by the index, {missing} without enough figures.',
  },
} satisfies Record<string, Localized>;
