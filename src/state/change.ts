import type { CityPackage } from '../model/city-package.ts';
import type { View } from './view.ts';

/** A change of the view: pure, and without effect where what it asks for does not exist in the city. */
export type Change = (view: View, city: CityPackage) => View;

/** Weights are kept to hundredths: what a slider can say and a link can carry. */
export const toHundredths = (weight: number): number => Math.round(Math.max(0, weight) * 100) / 100;
