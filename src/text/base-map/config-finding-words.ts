import type { FindingTable } from '../read/finding-words.ts';

/** Findings in `config.json`, for whoever sets the page up. */
export const configFindingWords = {
  'config-not-an-object': {
    message: { da: 'Filen skal være et objekt med "baseMaps". Ingen baggrundskort tilbydes.', en: 'The file must be an object with "baseMaps". No base maps are offered.' },
    repair: { da: 'Skriv { "baseMaps": [] }.', en: 'Write { "baseMaps": [] }.' },
  },
  'config-unknown-member': {
    message: { da: '{field} kendes ikke og er ikke brugt.', en: '{field} is not known and was not used.' },
    repair: { da: 'Kendte navne her: {allowed}.', en: 'Known names here: {allowed}.' },
  },
  'base-map-address': {
    message: { da: '{field} er ikke en adresse, der kan hentes fra. Baggrundskortet tilbydes ikke.', en: '{field} is not an address that can be fetched from. The base map is not offered.' },
    repair: { da: 'Skriv en adresse, der begynder med https://, eller en sti ved siden af siden (kort/by.pmtiles). Ingen bruger eller adgangskode i adressen.', en: 'Write an address that begins with https://, or a path beside the page (maps/town.pmtiles). No user or password in the address.' },
  },
  'base-map-placeholders': {
    message: { da: '{field} mangler {missing}, så alle billeder ville være ens. Baggrundskortet tilbydes ikke.', en: '{field} lacks {missing}, so that every picture would be the same. The base map is not offered.' },
    repair: { da: 'Sæt {missing} ind, hvor tallene skal stå.', en: 'Put {missing} where the numbers are to stand.' },
  },
  'base-map-unknown-placeholder': {
    message: { da: '{field} indeholder {unknown}, som ikke kan udfyldes. Baggrundskortet tilbydes ikke.', en: '{field} holds {unknown}, which cannot be filled in. The base map is not offered.' },
    repair: { da: 'Brug kun {known}; skriv alt andet helt ud, også underdomæner.', en: 'Use only {known}; write all else out, subdomains as well.' },
  },
  'base-map-layer-missing': {
    message: { da: '{field} mangler: WMTS skal vide, hvilket lag der hentes. Baggrundskortet tilbydes ikke.', en: '{field} is missing: WMTS must know which layer is fetched. The base map is not offered.' },
    repair: { da: 'Skriv lagets navn fra tjenestens GetCapabilities.', en: 'Write the name of the layer as in the service’s GetCapabilities.' },
  },
  'base-map-token-header': {
    message: { da: '{field}: "{header}" kan ikke sendes som header, eller værdien har tegn, som en header ikke kan have. Baggrundskortet tilbydes ikke.', en: '{field}: "{header}" cannot be sent as a header, or the value has characters that a header cannot have. The base map is not offered.' },
    repair: { da: 'Brug navnet fra tjenestens vejledning, for eksempel token eller authorization.', en: 'Use the name in the service’s manual, such as token or authorization.' },
  },
  'base-map-token-to-own-host': {
    message: { da: '{field} sendes til sidens eget websted, da adressen er relativ.', en: '{field} is sent to the page’s own site, as the address is relative.' },
    repair: { da: 'Fjern token, hvis det ikke er meningen.', en: 'Take the token away if that is not meant.' },
  },
  'base-map-key-in-address': {
    message: { da: '{field} har en nøgle i adressen. Den ender i logfiler hos alle, der ser adressen.', en: '{field} has a key in the address. It ends up in the logs of everyone who sees the address.' },
    repair: { da: 'Flyt den til "token": { "header", "value" }, hvis tjenesten tager imod det.', en: 'Move it to "token": { "header", "value" } if the service takes it.' },
  },
  'base-map-not-encrypted': {
    message: { da: '{field}: {host} hentes uden kryptering, og en side på https kan slet ikke hente derfra.', en: '{field}: {host} is fetched from without encryption, and a page on https cannot fetch from it at all.' },
    repair: { da: 'Brug https, hvis værten har det.', en: 'Use https if the host has it.' },
  },
  'base-map-zooms': {
    message: { da: '{field}: min er {min} og max {max}. Baggrundskortet tilbydes ikke.', en: '{field}: min is {min} and max {max}. The base map is not offered.' },
    repair: { da: 'Lad min være højst max.', en: 'Let min be at most max.' },
  },
  'base-map-draws-nothing': {
    message: { da: '{field} er tom, så intet ville blive tegnet. Baggrundskortet tilbydes ikke.', en: '{field} is empty, so that nothing would be drawn. The base map is not offered.' },
    repair: { da: 'Skriv mindst ét lag, for eksempel { "layer": "water", "as": "water" }, eller fjern draw, hvis det er billeder.', en: 'Write at least one layer, such as { "layer": "water", "as": "water" }, or take draw away if the tiles are pictures.' },
  },
} as const satisfies FindingTable;
