import type { FindingTable } from './finding-words.ts';

/** Findings about areas, their geometry and how tables join them. */
export const areaWords = {
  'unmatched-area': {
    message: {
      da: 'Området "{id}" findes ikke på niveauet {level}. Dets rækker er ikke brugt (antal: {count}, den første i linje {line}).',
      en: 'The area "{id}" is not on the level {level}. Its rows were not used (count: {count}, the first in line {line}).',
    },
    repair: { da: 'Ret områdets id, eller tilføj området til geometrien.', en: 'Correct the area id, or add the area to the geometry.' },
  },
  'join-repaired': {
    message: { da: '"{from}" er læst som "{to}" på niveauet {level}, som joinRepairs siger.', en: '"{from}" was read as "{to}" on the level {level}, as joinRepairs says.' },
    repair: { da: 'Ret id i filen, så er rettelsen ikke nødvendig.', en: 'Correct the id in the file, and the repair is no longer needed.' },
  },
  'unknown-repair-target': {
    message: { da: 'joinRepairs retter til "{to}", som ikke findes på niveauet {level}.', en: 'joinRepairs mends to "{to}", which is not on the level {level}.' },
    repair: { da: 'Ret "to" til et områdes id.', en: 'Correct "to" to the id of an area.' },
  },
  'not-a-feature-collection': {
    message: { da: 'Filen er ikke en GeoJSON FeatureCollection. Den er ikke brugt.', en: 'The file is not a GeoJSON FeatureCollection. It was not used.' },
    repair: { da: 'Gem laget som GeoJSON (FeatureCollection).', en: 'Save the layer as GeoJSON (FeatureCollection).' },
  },
  'no-features': {
    message: { da: 'Filen har ingen områder.', en: 'The file has no areas.' },
    repair: { da: 'Gem laget igen med alle områder.', en: 'Save the layer again with all areas.' },
  },
  'missing-area-id': {
    message: { da: 'Område nr. {number} har ikke noget id i egenskaben {name}. Det er ikke brugt.', en: 'Area no. {number} has no id in the property {name}. It was not used.' },
    repair: { da: 'Giv området et id, eller ret "areaId".', en: 'Give the area an id, or correct "areaId".' },
  },
  'duplicate-area': {
    message: { da: 'Områdets id "{id}" findes to gange. Det første er brugt.', en: 'The area id "{id}" stands twice. The first one was used.' },
    repair: { da: 'Giv hvert område sit eget id; saml et delt område i en MultiPolygon.', en: 'Give every area an id of its own; gather a divided area in one MultiPolygon.' },
  },
  'numeric-id': {
    message: { da: 'Id i {name} er tal og læses som tekst ("7" og "007" er to områder).', en: 'Ids in {name} are numbers and are read as text ("7" and "007" are two areas).' },
    repair: { da: 'Gem dem som tekst, så foranstillede nuller bevares.', en: 'Save them as text, so that leading zeros are kept.' },
  },
  'missing-area-name': {
    message: { da: 'Der mangler navne i {name} (antal: {count}, det første område er "{id}"). Områdets id vises i stedet.', en: 'Names are missing in {name} (count: {count}, the first area is "{id}"). The area id is shown instead.' },
    repair: { da: 'Giv områderne navne, eller ret "areaName".', en: 'Name the areas, or correct "areaName".' },
  },
  'empty-geometry': {
    message: { da: '"{id}" har ingen form. Det er beholdt i tabellen, men tegnes ikke.', en: '"{id}" has no shape. It is kept in the table but is not drawn.' },
    repair: { da: 'Tilføj formen, hvis området skal ses på kortet.', en: 'Add the shape if it is to be seen on the map.' },
  },
  'wrong-geometry': {
    message: { da: '"{id}" har en form, der ikke er Polygon eller MultiPolygon. Formen er ikke brugt.', en: '"{id}" has a shape that is no Polygon or MultiPolygon. The shape was not used.' },
    repair: { da: 'Gem laget som flader.', en: 'Save the layer as polygons.' },
  },
  'wrong-position': {
    message: { da: '"{id}" har et punkt, der ikke er to tal. Formen er ikke brugt.', en: '"{id}" has a point that is not two numbers. The shape was not used.' },
    repair: { da: 'Gem laget igen fra GIS-programmet.', en: 'Save the layer again from the GIS.' },
  },
  'too-few-positions': {
    message: { da: '"{id}" har en ring med færre end fire punkter. Ringen er ikke brugt.', en: '"{id}" has a ring of fewer than four points. The ring was not used.' },
    repair: { da: 'Ret formen i GIS-programmet.', en: 'Mend the shape in the GIS.' },
  },
  'ring-closed': {
    message: { da: '"{id}" har en ring, der ikke var lukket. Den er lukket med en ret linje.', en: '"{id}" has a ring that was not closed. It was closed with a straight line.' },
    repair: { da: 'Gentag det første punkt som det sidste.', en: 'Repeat the first point as the last.' },
  },
  'unknown-crs': {
    message: { da: 'Koordinatsystemet {crs} kan ikke læses. Kortet er ikke brugt; tabellen er beholdt.', en: 'The coordinate system {crs} cannot be read. The map was not used; the table was kept.' },
    repair: { da: 'Gem laget som WGS84 (EPSG:4326), EPSG:25832 eller EPSG:25833.', en: 'Save the layer as WGS84 (EPSG:4326), EPSG:25832 or EPSG:25833.' },
  },
  'geometry-in-metres': {
    message: {
      da: 'Koordinaterne er ikke længde- og breddegrader (den første er {position}), og filen siger ikke, hvilket koordinatsystem de er i. Det ligner {guess}. Kortet er ikke brugt; tabellen er beholdt.',
      en: 'The coordinates are no longitudes and latitudes (the first is {position}), and the file does not say which coordinate system they are in. They look like {guess}. The map was not used; the table was kept.',
    },
    repair: {
      da: 'Gem laget som WGS84 (EPSG:4326), eller skriv koordinatsystemet i filen: "crs": {crs}.',
      en: 'Save the layer as WGS84 (EPSG:4326), or write the coordinate system in the file: "crs": {crs}.',
    },
  },
  'degrees-out-of-range': {
    message: { da: 'Filen siger {crs}, men koordinaterne (den første er {position}) passer ikke til det. Kortet er ikke brugt.', en: 'The file says {crs}, but the coordinates (the first is {position}) do not fit it. The map was not used.' },
    repair: { da: 'Ret "crs", eller gem laget igen som WGS84.', en: 'Correct "crs", or save the layer again as WGS84.' },
  },
  'unknown-parent-area': {
    message: { da: '"{parent}" findes ikke på niveauet {level}, men områder siger, at de ligger der (antal: {count}, det første er "{id}").', en: '"{parent}" is not on the level {level}, but areas say that they lie in it (count: {count}, the first is "{id}").' },
    repair: { da: 'Ret egenskaben {name}, eller tilføj området.', en: 'Correct the property {name}, or add the area.' },
  },
} as const satisfies FindingTable;
