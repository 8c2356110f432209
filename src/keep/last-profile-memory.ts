import { textMemory, type TextMemory } from './text-memory.ts';

/** The profiles of an area that were printed or taken along last, in the browser's own storage. */
export const lastProfileMemory = (cityId: string, level: string, area: string): TextMemory => textMemory(`bybarometer.area-profile.1.${cityId}.${level}.${area}`);
