import { textMemory, type TextMemory } from './text-memory.ts';

/** A person's own notes about areas of the package `cityId`, in the browser's own storage. */
export const areaNotesMemory = (cityId: string): TextMemory => textMemory(`bybarometer.notes.1.${cityId}`);

/** What lay there and could not be read: set aside, so that new notes do not write over it. */
export const damagedNotesMemory = (cityId: string): TextMemory => textMemory(`bybarometer.notes-damaged.1.${cityId}`);
