import type { Localized } from '../model/localized.ts';

/** What `npm run data:official` says. */
export const officialWords = {
  usage: {
    da: 'Brug: npm run data:official -- [--again] [--lang da|en] [--layer LAG=NAVN]\n  --again  hent alt igen, også det der er hentet før\n  --layer  et lag, som tjenesten har givet et andet navn. Lag: {layers}',
    en: 'Use: npm run data:official -- [--again] [--lang da|en] [--layer LAYER=NAME]\n  --again  fetch everything again, also what was fetched before\n  --layer  a layer that the service has renamed. Layers: {layers}',
  },
  done: { da: 'Pakken er skrevet i {folder}. Appen tilbyder den først, når den er bygget igen (npm start).', en: 'The package was written to {folder}. The app offers it first once it is built again (npm start).' },
  goesOn: { da: 'Der er ikke skrevet nogen pakke. Det, der er hentet, er gemt: kør igen, så fortsættes der.', en: 'No package was written. What was fetched is kept: run it again and it goes on from there.' },
  trouble: {
    offline: { da: 'Der er ingen forbindelse til {host}. Er der internet?', en: 'There is no connection to {host}. Is there internet?' },
    'service-busy': { da: '{host} beder om at vente {minutes} minutter.', en: '{host} asks to wait for {minutes} minutes.' },
    'service-failed': { da: '{host} svarede med fejl {status}, også efter flere forsøg.', en: '{host} answered with error {status}, also after several tries.' },
    'service-refused': { da: '{host} afviste spørgsmålet: {said}', en: '{host} refused the question: {said}' },
    'answer-cut-off': { da: 'Svaret fra {host} blev afbrudt midtvejs, også efter flere forsøg.', en: 'The answer of {host} broke off half way, also after several tries.' },
    'not-the-answer': { da: '{host} svarede med noget andet end data, for eksempel en fejlside.', en: '{host} answered with something other than data, for instance an error page.' },
    'layer-gone': { da: 'Laget {layer} findes ikke længere. Lag med lignende navne: {similar}. Angiv det rigtige med --layer {id}=NAVN.', en: 'The layer {layer} is no longer there. Layers with similar names: {similar}. Give the right one with --layer {id}=NAME.' },
    'layer-cut': { da: 'Laget {layer} kom ikke helt med: {given} af {all} områder.', en: 'The layer {layer} did not come whole: {given} of {all} features.' },
    'layer-other-properties': { da: 'Laget {layer} har ingen af kolonnerne {wanted}. Det har: {there}.', en: 'The layer {layer} has none of the columns {wanted}. It has: {there}.' },
    'table-changed': { da: 'Tabellen {table} er ændret: {variable} findes ikke, som den blev brugt. Den har: {there}.', en: 'The table {table} has changed: {variable} is not there as it was used. It has: {there}.' },
  },
} as const satisfies { readonly trouble: Readonly<Record<string, Localized>> } & Readonly<Record<string, unknown>>;
