import type { FindingTable } from './finding-words.ts';

/** Findings about the package as a whole and what its parts refer to. */
export const packageWords = {
  'not-a-package': {
    message: { da: 'datapackage.json har ikke medlemmet "bybarometer" som objekt, så den er ingen bypakke. Intet er læst.', en: 'datapackage.json has no member "bybarometer" that is an object, so it is no city package. Nothing was read.' },
    repair: { da: 'Tilføj "bybarometer": { "version": 1, "levels": [...], "indicators": [...] }.', en: 'Add "bybarometer": { "version": 1, "levels": [...], "indicators": [...] }.' },
  },
  'unsupported-version': {
    message: { da: 'Pakken er skrevet i udgave {version} af formatet. Dette værktøj læser udgave 1. Intet er læst.', en: 'The package is written in version {version} of the format. This tool reads version 1. Nothing was read.' },
    repair: { da: 'Skriv "version": 1 under bybarometer, eller brug en nyere udgave af værktøjet.', en: 'Write "version": 1 under bybarometer, or use a newer edition of the tool.' },
  },
  'no-usable-level': {
    message: { da: 'Pakken har intet niveau med områder. Der er intet at vise.', en: 'The package has no level with areas. There is nothing to show.' },
    repair: { da: 'Ret fejlene ovenfor, eller beskriv mindst ét niveau med geometri eller tal.', en: 'Mend the errors above, or describe at least one level with geometry or values.' },
  },
  'level-not-usable': {
    message: { da: 'Niveauet "{id}" har ingen områder og vises ikke.', en: 'The level "{id}" has no areas and is not shown.' },
    repair: { da: 'Giv niveauet en geometri eller en tabel, der kan læses.', en: 'Give the level a geometry or a table that can be read.' },
  },
  'unknown-resource': {
    message: { da: 'Ressourcen "{name}" findes ikke under resources. {field} er ikke brugt.', en: 'The resource "{name}" is not among resources. {field} was not used.' },
    repair: { da: 'Tilføj ressourcen, eller brug et af navnene: {allowed}.', en: 'Add the resource, or use one of the names: {allowed}.' },
  },
  'duplicate-id': {
    message: { da: '"{id}" findes to gange i {field}. Den første er brugt.', en: '"{id}" stands twice in {field}. The first one was used.' },
    repair: { da: 'Giv hver sit eget id.', en: 'Give each an id of its own.' },
  },
  'missing-direction': {
    message: { da: 'Indikatoren "{id}" siger ikke, hvilken vej den peger. Den vises, men kan ikke indgå i indekset.', en: 'The indicator "{id}" does not say which way it points. It is shown but cannot be part of the index.' },
    repair: { da: 'Skriv direction: higher-is-more-deprived, lower-is-more-deprived eller context.', en: 'Write direction: higher-is-more-deprived, lower-is-more-deprived or context.' },
  },
  'not-confirmed': {
    message: { da: 'Ingen har endnu bekræftet retning og enhed for "{id}".', en: 'Nobody has yet confirmed the direction and unit of "{id}".' },
    repair: { da: 'Se efter, og slet så "confirmed": false.', en: 'Check them, then remove "confirmed": false.' },
  },
  'minimum-population-without-population': {
    message: { da: 'Niveauet "{id}" har et mindste folketal, men siger ikke, hvilken indikator der tæller beboere. Grænsen er ikke brugt.', en: 'The level "{id}" has a minimum population but does not say which indicator counts residents. The limit was not used.' },
    repair: { da: 'Skriv "population" med indikatorens id.', en: 'Write "population" with the id of the indicator.' },
  },
  'default-year-without-values': {
    message: { da: 'Niveauet "{id}" skal åbne på {year}, men har ingen tal for det år. Det åbner på {instead}.', en: 'The level "{id}" should open on {year} but has no values for that year. It opens on {instead}.' },
    repair: { da: 'Ret years.default til et år med tal: {years}.', en: 'Correct years.default to a year with values: {years}.' },
  },
  'area-id-not-given': {
    message: { da: 'Niveauet "{id}" har geometri, men siger ikke, hvilken egenskab der er områdets id. Geometrien er ikke brugt.', en: 'The level "{id}" has geometry but does not say which property is the area id. The geometry was not used.' },
    repair: { da: 'Skriv "areaId" med egenskabens navn.', en: 'Write "areaId" with the name of the property.' },
  },
  'unknown-area-in-list': {
    message: { da: 'Området "{id}" findes ikke på niveauet {level}.', en: 'The area "{id}" is not on the level {level}.' },
    repair: { da: 'Ret områdets id.', en: 'Correct the area id.' },
  },
  'overlay-names-missing': {
    message: { da: 'Områder siger "{name}" i {property} (antal: {count}), men laget har ingen flade af det navn.', en: 'Areas say "{name}" in {property} (count: {count}), but the layer has no shape of that name.' },
    repair: { da: 'Ret navnet, så de to er ens.', en: 'Correct the name so that the two agree.' },
  },
} as const satisfies FindingTable;
