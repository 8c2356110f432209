import type { Language } from '../model/localized.ts';
import { formatNumber } from './number.ts';

/**
 * A number on its way from figure to score: whole numbers as they are, else as many decimals as its size asks for (231.412; 240,1; 24,30;
 * 0,312), so that a reader can follow the sum without reading noise.
 */
export function formatStepNumber(value: number, language: Language): string {
  if (Number.isInteger(value)) return formatNumber(value, language);
  return formatNumber(value, language, { decimals: decimalsFor(Math.abs(value)) });
}

function decimalsFor(size: number): number {
  if (size >= 1000) return 0;
  if (size >= 100) return 1;
  if (size >= 0.1) return 2;
  return size >= 0.001 ? 4 : 6;
}
