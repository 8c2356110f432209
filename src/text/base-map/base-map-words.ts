import type { Localized } from '../../model/localized.ts';

/** Base maps under the areas: choosing one, who is asked, and how it goes. */
export const baseMapWords = {
  heading: { da: 'Baggrundskort', en: 'Base map' },
  none: { da: 'Intet', en: 'None' },
  ask: {
    da: 'Kortet henter billeder fra {host}. Værten kan se din IP-adresse og hvilket udsnit du ser på.',
    en: 'The map fetches pictures from {host}. The host can see your IP address and which part of the map you look at.',
  },
  askSite: { da: 'Den får også at vide, hvilket websted der spørger.', en: 'It is also told which site asks.' },
  askLink: { da: 'Linket viser baggrundskortet {title}.', en: 'The link shows the base map {title}.' },
  yes: { da: 'Hent fra {host}', en: 'Fetch from {host}' },
  no: { da: 'Nej tak', en: 'No thanks' },
  over: { da: 'Områdernes farver', en: 'Colours of the areas' },
  clear: { da: 'Tydelige', en: 'Clear' },
  half: { da: 'Halvt', en: 'Half' },
  only: { da: 'Kun omrids', en: 'Outlines' },
  mixed: { da: 'Farverne blandes med baggrunden; forklaringen viser dem rene.', en: 'Colours mix with the ground; the key shows them pure.' },
  from: { da: 'Hentes fra {host}. Billeder og udskrifter er uden baggrundskort.', en: 'Fetched from {host}. Pictures and prints are without the base map.' },
  ownSite: { da: 'sidens eget websted', en: 'the page’s own site' },
  waiting: { da: 'Henter baggrundskort …', en: 'Fetching the base map …' },
  partly: { da: 'Noget af baggrundskortet mangler: {why}', en: 'Some of the base map is missing: {why}' },
  missing: { da: 'Baggrundskortet kan ikke vises: {why} Områder og tal er de samme.', en: 'The base map cannot be shown: {why} Areas and figures are the same.' },
  offline: { da: 'der er intet netværk.', en: 'there is no network.' },
  refused: { da: '{host} afviste spørgsmålet. Adgangen kan være udløbet.', en: '{host} refused. Its access may have expired.' },
  failed: { da: '{host} svarede med en fejl.', en: '{host} answered with an error.' },
  unreachable: { da: '{host} svarer ikke, eller lader ikke andre websteder hente.', en: '{host} does not answer, or does not let other sites fetch.' },
  forbidden: {
    da: 'sidens sikkerhedsregler tillader ikke {host}. Den, der driver siden, kan køre npm run configure.',
    en: 'the page’s security policy does not admit {host}. Whoever runs the page can run npm run configure.',
  },
  needsWebgl: { da: 'Baggrundskort kræver WebGL, som denne browser ikke giver.', en: 'Base maps need WebGL, which this browser does not give.' },
  unknown: { da: 'Linket viser baggrundskortet "{id}", som ikke findes på dette websted.', en: 'The link shows the base map "{id}", which this site does not have.' },
  faulty: { da: 'Noget i webstedets config.json kunne ikke læses og er ikke med.', en: 'Something in the site’s config.json could not be read and is left out.' },
  again: { da: 'Prøv igen', en: 'Try again' },
  off: { da: 'Slå fra', en: 'Switch off' },
} satisfies Record<string, Localized>;
