import type { Localized } from '../../src/model/localized.ts';
import { text } from './indicator-entry.ts';

/** A theme of the city's map of 2009, with the leaves that public figures give it: indicator id -> opening weight. */
export interface Theme {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly leaves: readonly (readonly [indicator: string, weight: number])[];
}

/** The six themes, in the order of the map. A theme without leaves stands to say what is not published. */
export const THEMES: readonly Theme[] = [
  {
    id: 'boligstandard',
    title: text('Boligstandard', 'Housing standard'),
    description: text(
      'Her hører boliger uden bad eller centralvarme til. Ikke offentliggjort på dette niveau. Boligstørrelse findes for kvarterer, men indgår ikke, før den får vægt: små boliger er også ungdomsboliger.',
      'Dwellings without a bath or central heating belong here. Not published at this level. Dwelling size exists for kvarterer but is no part of the score until it is given weight: small dwellings are also student housing.',
    ),
    leaves: [['gennemsnitlig_boligstoerrelse', 0]],
  },
  {
    id: 'sundhed',
    title: text('Sundhed', 'Health'),
    description: text(
      'Her hører sygdom, rygning og selvvurderet helbred til. Ikke offentliggjort på dette niveau: undersøgelserne spørger for få i hvert område.',
      'Illness, smoking and self-rated health belong here. Not published at this level: the surveys ask too few persons in each area.',
    ),
    leaves: [],
  },
  {
    id: 'integration',
    title: text('Integration', 'Integration'),
    description: text(
      'Her hører danskkundskaber og tilknytning til arbejde blandt nye borgere til. Ikke offentliggjort på dette niveau. Herkomst er offentliggjort, men indgår ikke: hvor beboerne kommer fra, er ikke i sig selv et behov.',
      'Knowledge of Danish and ties to work among new residents belong here. Not published at this level. Origin is published but is no part of the score: where residents come from is not in itself a need.',
    ),
    leaves: [['ikke_vestlig_herkomst', 0]],
  },
  {
    id: 'boern_unge',
    title: text('Børn og unge', 'Children and young people'),
    description: text(
      'Her hører skolefravær, trivsel og unge uden uddannelse eller job til. Ikke offentliggjort på dette niveau. Enlige forsørgere findes for bydele.',
      'Absence from school, well-being and young people without education or work belong here. Not published at this level. Single parents exist for bydele.',
    ),
    leaves: [['enlige_forsoergere', 1]],
  },
  {
    id: 'etniske_kvinder',
    title: text('Kvinder med ikke-vestlig herkomst', 'Women of non-western origin'),
    description: text(
      'Kortet fra 2009 kaldte temaet "etniske kvinder". Her hører kvindernes tilknytning til arbejdsmarkedet til. Ikke offentliggjort på dette niveau.',
      'The map of 2009 called this theme "etniske kvinder". The women\'s ties to the labour market belong here. Not published at this level.',
    ),
    leaves: [],
  },
  {
    id: 'social_indikator',
    title: text('Social indikator', 'Social indicator'),
    description: text(
      'Indkomst, uddannelse og ledighed. Modtagere af kontanthjælp og førtidspension hører også til her: Ikke offentliggjort på dette niveau.',
      'Income, education and unemployment. Recipients of cash benefits and disability pension belong here too: not published at this level.',
    ),
    leaves: [
      ['median_disponibel_indkomst', 1],
      ['videregaaende_uddannelse', 1],
      ['aekvivaleret_disponibel_indkomst', 1],
      ['langtidsledige_20_59', 1],
      ['lav_indkomst', 1],
      ['ingen_uddannelse', 1],
      ['disponibel_indkomst', 0],
      ['ledige', 0],
      ['ledighedsberoerte_20_59', 0],
    ],
  },
];
