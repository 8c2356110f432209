import type { Localized } from './localized.ts';

/** "Gavlhus (267), Tingbjerg" is written "Gavlhus": what stands in brackets and after is for lists and speech. */
export const shortName = (label: string): string => label.replace(/\s*\(.*$/s, '');

/** A city in running text: "Eksempelby", where its title is "Eksempelby (opdigtet) - prøv alle funktioner". A title that begins with brackets stays whole. */
export const cityName = ({ title: { da, en } }: { readonly title: Localized }): Localized => ({ da: shortName(da) || da, en: shortName(en) || en });
