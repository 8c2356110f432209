import type { Localized } from '../model/localized.ts';

/** Why a file has no figures of how sure ranks are: in the file itself, and beside the button that made it. */
export const missingSpanWords = {
  late: {
    da: 'Ikke regnet ud: filen blev lavet, før udtrækkene var færdige (der ventes 20 sekunder). Kolonnerne er tomme.',
    en: 'Not worked out: the file was made before the draws were done (it waits 20 seconds). The columns are empty.',
  },
  failed: { da: 'Ikke regnet ud: beregningen gik i stå. Kolonnerne er tomme.', en: 'Not worked out: the calculation failed. The columns are empty.' },
  tellLate: { da: 'Rangspænd blev ikke færdige i tide: kolonnerne med dem er tomme. Hent filen igen om lidt.', en: 'Rank spans were not ready in time: their columns are empty. Download the file again in a while.' },
  tellFailed: { da: 'Rangspænd kunne ikke regnes ud: kolonnerne med dem er tomme.', en: 'Rank spans could not be worked out: their columns are empty.' },
} satisfies Record<string, Localized>;
