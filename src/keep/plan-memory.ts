import { ownPlansKey } from './holds-own-plans.ts';
import { textMemory, type TextMemory } from './text-memory.ts';

/** The plans that a person has written of the package `cityId`, in the browser's own storage. */
export const ownPlanMemory = (cityId: string): TextMemory => textMemory(ownPlansKey(cityId));

/** The plans of the package that are in the making: what stands in the form and is not saved yet. */
export const planDraftMemory = (cityId: string): TextMemory => textMemory(`bybarometer.plan-drafts.1.${cityId}`);
