/** Coordinate systems as findings name them, and the repair of an id that nearly matches. */
export const areaHintWords = {
  utm32: { da: 'UTM zone 32 (EPSG:25832)', en: 'UTM zone 32 (EPSG:25832)' },
  mercator: { da: 'Web Mercator (EPSG:3857)', en: 'Web Mercator (EPSG:3857)' },
  metres: { da: 'meter, i Danmark oftest UTM zone 32 (EPSG:25832)', en: 'metres, in Denmark mostly UTM zone 32 (EPSG:25832)' },
  nearMatch: {
    da: 'Det ligner "{to}" og skiller sig kun ud ved {what}. Ret id i filen, eller tilføj {json} under joinRepairs.',
    en: 'It looks like "{to}" and differs only by {what}. Correct the id in the file, or add {json} under joinRepairs.',
  },
  space: { da: 'mellemrum', en: 'spaces' },
  zeros: { da: 'foranstillede nuller', en: 'leading zeros' },
  letterCase: { da: 'store og små bogstaver', en: 'upper and lower case' },
  ring: { da: 'Å eller Aa', en: 'Å or Aa' },
  several: { da: 'skrivemåden', en: 'its spelling' },
} as const;
