import type { FindingTable } from '../finding-words.ts';

/** Findings about the shapes in such files. */
export const shapeWordsOfFiles = {
  'shape-missing': {
    message: {
      da: 'Område nr. {number}{name} har ingen form. Det er beholdt i tabellen, men tegnes ikke.',
      en: 'Area no. {number}{name} has no shape. It is kept in the table but is not drawn.',
    },
    repair: { da: 'Tilføj formen, hvis området skal ses på kortet.', en: 'Add the shape if the area is to be seen on the map.' },
  },
  'shape-broken': {
    message: {
      da: 'Formen af område nr. {number}{name} kan ikke læses. Området er beholdt i tabellen, men tegnes ikke.',
      en: 'The shape of area no. {number}{name} cannot be read. The area is kept in the table but is not drawn.',
    },
    repair: { da: 'Gem laget igen fra GIS-programmet.', en: 'Save the layer again from the GIS.' },
  },
  'shape-no-area': {
    message: {
      da: 'Område nr. {number}{name} er en linje eller en kurve. Det er beholdt i tabellen, men tegnes ikke.',
      en: 'Area no. {number}{name} is a line or a curve. It is kept in the table but is not drawn.',
    },
    repair: { da: 'Gem laget som flader (i QGIS: Linjer til polygoner, eller Segmentér).', en: 'Save the layer as polygons (in QGIS: Lines to polygons, or Segmentize).' },
  },
  'parts-left-out': {
    message: {
      da: 'Område nr. {number}{name} har også linjer eller punkter (antal: {count}). De er ikke brugt.',
      en: 'Area no. {number}{name} has lines or points as well (count: {count}). They were not used.',
    },
    repair: { da: 'Tag dem ud af formen, hvis de ikke hører til.', en: 'Take them out of the shape if they do not belong to it.' },
  },
  'heights-dropped': {
    message: {
      da: 'Højder eller mål i koordinaterne er ikke brugt (områder: {count}).',
      en: 'Heights or measures in the coordinates were not used (areas: {count}).',
    },
    repair: { da: 'Der er intet at gøre: kortet er fladt.', en: 'There is nothing to do: the map is flat.' },
  },
  'repeated-positions': {
    message: {
      da: 'Punkter, der stod to gange i træk, er taget ud (antal: {count}). Det ændrer ingen form.',
      en: 'Points that stood twice in a row were taken out (count: {count}). It changes no shape.',
    },
    repair: { da: 'Der er intet at gøre.', en: 'There is nothing to do.' },
  },
  'rings-closed': {
    message: {
      da: 'Område nr. {number}{name} har en ring, der ikke var lukket (antal: {count}). Den er lukket med en ret linje.',
      en: 'Area no. {number}{name} has a ring that was not closed (count: {count}). It was closed with a straight line.',
    },
    repair: { da: 'Gentag det første punkt som det sidste.', en: 'Repeat the first point as the last.' },
  },
  'rings-too-short': {
    message: {
      da: 'Område nr. {number}{name} har en ring med færre end tre hjørner (antal: {count}). Den er ikke brugt.',
      en: 'Area no. {number}{name} has a ring of fewer than three corners (count: {count}). It was not used.',
    },
    repair: { da: 'Ret formen i GIS-programmet.', en: 'Mend the shape in the GIS.' },
  },
  'spikes-removed': {
    message: {
      da: 'Område nr. {number}{name} har en streg, der løber ud og tilbage igen (hjørner: {count}). Den er taget ud.',
      en: 'Area no. {number}{name} has a line that runs out and back again (corners: {count}). It was taken out.',
    },
    repair: { da: 'Ret formen i GIS-programmet, hvis stregen betød noget.', en: 'Mend the shape in the GIS if the line meant something.' },
  },
  'slivers-removed': {
    message: {
      da: 'Område nr. {number}{name} har strimler, der er under en centimeter brede (antal: {count}, i alt {size} m²). De er taget ud.',
      en: 'Area no. {number}{name} has slivers less than a centimetre wide (count: {count}, {size} m² in all). They were taken out.',
    },
    repair: { da: 'Ret formen i GIS-programmet, hvis strimlen hører til.', en: 'Mend the shape in the GIS if the sliver belongs to it.' },
  },
  'shape-mended': {
    message: {
      da: 'Grænsen om område nr. {number}{name} krydser eller rører sig selv ved {at}. Den er tegnet om, så alt, hvad den går rundt om, hører med.',
      en: 'The border of area no. {number}{name} crosses or touches itself at {at}. It was drawn anew, so that all it runs around belongs to the area.',
    },
    repair: { da: 'Se efter på kortet, og ret formen i GIS-programmet.', en: 'Check it on the map, and mend the shape in the GIS.' },
  },
  'shape-not-mended': {
    message: {
      da: 'Grænsen om område nr. {number}{name} krydser sig selv ved {at} og kunne ikke rettes. Den er brugt, som den står.',
      en: 'The border of area no. {number}{name} crosses itself at {at} and could not be mended. It was used as it stands.',
    },
    repair: { da: 'Ret formen i GIS-programmet (i QGIS: Ret geometrier).', en: 'Mend the shape in the GIS (in QGIS: Fix geometries).' },
  },
  'shape-lost': {
    message: {
      da: 'Der er intet tilbage af formen af område nr. {number}{name}. Området er beholdt i tabellen, men tegnes ikke.',
      en: 'Nothing is left of the shape of area no. {number}{name}. The area is kept in the table but is not drawn.',
    },
    repair: { da: 'Tegn formen igen i GIS-programmet.', en: 'Draw the shape again in the GIS.' },
  },
  'areas-overlap': {
    message: {
      da: 'Område nr. {number}{name} og nr. {otherNumber}{otherName} ligger over hinanden ved {at} ({size} m²). Begge er brugt, som de står.',
      en: 'Area no. {number}{name} and no. {otherNumber}{otherName} lie over each other at {at} ({size} m²). Both were used as they stand.',
    },
    repair: { da: 'Ret grænsen i GIS-programmet, hvis områderne skulle støde op til hinanden.', en: 'Mend the border in the GIS if the areas should only meet.' },
  },
  'overlaps-not-counted': {
    message: {
      da: 'Laget er så stort, at ikke alle områder er holdt op mod hinanden. Der kan være flere, der ligger over hinanden.',
      en: 'The layer is so large that not all areas were compared. There may be more that lie over each other.',
    },
    repair: { da: 'Efterprøv laget i GIS-programmet (i QGIS: Kontrollér topologi).', en: 'Check the layer in the GIS (in QGIS: Topology checker).' },
  },
  'areas-joined': {
    message: {
      da: 'Id "{id}" står på {count} områder. Deres former er samlet til ét område.',
      en: 'The id "{id}" stands on {count} areas. Their shapes were joined to one area.',
    },
    repair: { da: 'Der er intet at gøre, hvis delene hører sammen; ellers ret id.', en: 'There is nothing to do if the parts belong together; else correct the id.' },
  },
  'joined-rows-differ': {
    message: {
      da: 'De samlede områder med id "{id}" har ikke det samme i {columns}. Det første er brugt.',
      en: 'The joined areas with the id "{id}" do not have the same in {columns}. The first was used.',
    },
    repair: { da: 'Ret felterne, eller giv delene hver sit id.', en: 'Correct the fields, or give each part an id of its own.' },
  },
} as const satisfies FindingTable;
