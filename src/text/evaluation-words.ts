import type { Localized } from '../model/localized.ts';

/** The yearly evaluations over all plans, for the report of the fourth quarter. */
export const evaluationWords = {
  title: { da: 'Evalueringer {year}', en: 'Evaluations {year}' },
  lead: { da: 'Til 4. kvartals rapport: hvad planernes årlige evalueringer siger, og hvilke der mangler.', en: 'For the report of the fourth quarter: what the plans\' yearly evaluations say, and which are missing.' },
  year: { da: 'År', en: 'Year' },
  finding: { da: '{evaluated} af {all} planer, der var i gang i {year}, er evalueret', en: '{evaluated} of {all} plans that ran in {year} have been evaluated' },
  allEvaluated: { da: 'Alle {all} planer, der var i gang i {year}, er evalueret', en: 'All {all} plans that ran in {year} have been evaluated' },
  noneRan: { da: 'Ingen af planerne var i gang i {year}', en: 'None of the plans ran in {year}' },
  missing: { da: 'Uden evaluering af {year} ({count})', en: 'Without an evaluation of {year} ({count})' },
  unclear: { da: 'Det kan ikke siges, om de var i gang ({count})', en: 'It cannot be said whether they ran ({count})' },
  unclearHelp: { da: 'Start eller slut er ikke offentliggjort.', en: 'Their start or end is not published.' },
  requirements: { da: 'Kommunens krav', en: 'The municipality\'s requirements' },
  requirementsHelp: { da: 'Som kravene er vurderet i datapakken, for de {count} planer, der var i gang i {year}.', en: 'As the requirements are assessed in the data package, for the {count} plans that ran in {year}.' },
  requirement: { da: 'Krav', en: 'Requirement' },
  heading: { da: '{heading}: {said} af {evaluated} evalueringer', en: '{heading}: {said} of {evaluated} evaluations' },
  nothingSaid: { da: 'Ingen evaluering siger noget om det.', en: 'No evaluation says anything about it.' },
  more: { da: 'og {count} til; alle står i filen', en: 'and {count} more; the file holds all of them' },
  evaluated: { da: 'evalueret', en: 'evaluated' },
  yes: { da: 'ja', en: 'yes' },
  no: { da: 'nej', en: 'no' },
  unknown: { da: 'kan ikke siges', en: 'cannot be said' },
} satisfies Record<string, Localized>;
