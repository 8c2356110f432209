import type { Localized } from '../../model/localized.ts';

/** The area profile: the way back to the map. */
export const reportLinkWords = {
  see: { da: 'Se det på kortet', en: 'See it on the map' },
  code: { da: 'QR-kode, der åbner {area} på kortet', en: 'QR code that opens {area} on the map' },
  exact: { da: 'Link og QR-kode åbner området med de samme valg.', en: 'Link and QR code open the area with the same choices.' },
  exactMap: { da: 'Link og QR-kode åbner kortet med de samme valg.', en: 'Link and QR code open the map with the same choices.' },
  map: { da: 'Link og QR-kode åbner kortet.', en: 'Link and QR code open the map.' },
  short: {
    da: 'Linket med alle valg er for langt til en QR-kode, der kan læses. QR-koden åbner området med pakkens egne valg (kendetegn {digest}); linket her har dem alle.',
    en: 'The link with every choice is too long for a QR code that can be read. The QR code opens the area with the package’s own choices (digest {digest}); this link has all of them.',
  },
  noCode: { da: 'Linket er for langt til en QR-kode, der kan læses.', en: 'The link is too long for a QR code that can be read.' },
  tooLong: { da: 'Linket med alle valg er på {count} tegn og står kun i filen.', en: 'The link with every choice has {count} characters and stands in the file only.' },
} satisfies Record<string, Localized>;
