import { text } from './indicator-entry.ts';

/** Named choices of weights on the package's tree. What opens, "Standard", is the tree itself. */
export const PROFILES = [
  {
    id: 'med-herkomst',
    title: text('Med herkomst', 'With origin'),
    description: text(
      'Tæller andelen af beboere med ikke-vestlig herkomst med. Slået fra som standard, fordi et områdes behov ikke kan aflæses af, hvor beboerne kommer fra. Kommunens kort fra 2009 og statens lister talte den med; her kan man se, hvad det betyder.',
      "Counts the share of residents of non-western origin. Off by default, because an area's need is not to be read from where its residents come from. The city's map of 2009 and the state's lists counted it; here you can see what that means.",
    ),
    weights: { ikke_vestlig_herkomst: 1 },
    levels: ['bydel', 'lokaludvalg', 'rode'],
  },
  {
    id: 'kun-indkomst',
    title: text('Kun indkomst', 'Income only'),
    description: text(
      'Kun indkomst tæller. Vis den ved siden af standard for at se, hvad uddannelse, ledighed og enlige forsørgere betyder.',
      'Only income counts. Show it beside the standard to see what education, unemployment and single parents mean.',
    ),
    weights: { videregaaende_uddannelse: 0, langtidsledige_20_59: 0, enlige_forsoergere: 0 },
    // Not for roder: low income alone finds student housing there.
    levels: ['bydel', 'kvarter'],
  },
  {
    id: 'bolig-med',
    title: text('Med boligstørrelse', 'With dwelling size'),
    description: text(
      'Lægger små boliger til indkomst og uddannelse. Små boliger er også ungdoms- og kollegieboliger.',
      'Adds small dwellings to income and education. Small dwellings are also student and youth housing.',
    ),
    weights: { gennemsnitlig_boligstoerrelse: 1 },
    levels: ['kvarter'],
  },
];
