import { classPatterns, markedShares, type ClassPattern } from './class-patterns.ts';
import { contrast, rgbOf } from './colour.ts';
import type { MapPalette } from './map-palette.ts';
import type { NamedColours } from './named-colours.ts';
import { DARK_RAMPS, LIGHT_RAMPS, rampOf } from './need-ramps.ts';

export type PaletteTheme = 'light' | 'dark';

/** White and near-black: whatever the fill, one of the two reaches 4.17:1 against it. */
const OUTLINE = ['#1a1a1a', '#ffffff'] as const;

/** Names on a class are set in one of these; between them every fill gets 4.5:1. */
const LABEL_TONES = ['#121212', '#ffffff'] as const;

const LIGHT: Omit<MapPalette, 'classes' | 'classLabels' | 'patterns'> = {
  noFigure: '#e4e1da',
  hatch: '#8d877c',
  paper: '#f3f1ec',
  land: '#ebe8e1',
  water: '#d5dfe1',
  park: '#dfe4d3',
  border: '#fbfaf7',
  label: '#2b2a27',
  labelHalo: '#fbfaf7',
  quietLabel: '#67635a',
  plan: { planned: '#8e3a78', active: '#8e3a78', ended: '#8b7585', 'end-unknown': '#8e3a78' },
  planBeside: '#b4552d',
  overlay: '#2b2a27',
  outline: OUTLINE,
};

const DARK: Omit<MapPalette, 'classes' | 'classLabels' | 'patterns'> = {
  noFigure: '#35383b',
  hatch: '#7d8084',
  paper: '#1b1d1f',
  land: '#26292b',
  water: '#14191c',
  park: '#1f2721',
  border: '#17191b',
  label: '#f1efe9',
  labelHalo: '#17191b',
  quietLabel: '#a29e95',
  plan: { planned: '#e08bc6', active: '#e08bc6', ended: '#a08b9b', 'end-unknown': '#e08bc6' },
  planBeside: '#f0743e',
  overlay: '#f1efe9',
  outline: OUTLINE,
};

/**
 * The map's colours, or its patterns in place of them. On light paper more need is darker, on dark paper it is lighter; legend and sentence
 * say which. Classes that have names bring their colours in `named`, whatever `classCount` says. `classCount` 0..7; throws a RangeError above that. 0 gives a palette without class colours: no area has a figure.
 */
export function paletteFor(theme: PaletteTheme, classCount: number, withPatterns = false, named: NamedColours | null = null): MapPalette {
  const [base, ramps] = theme === 'dark' ? [DARK, DARK_RAMPS] : [LIGHT, LIGHT_RAMPS];
  const colours = named?.[theme] ?? (classCount === 0 ? [] : rampOf(ramps, classCount));
  const patterns = withPatterns ? (named?.patterns?.[theme] ?? classPatterns(theme, colours.length)) : null;
  const classes = patterns?.map(greyOf) ?? colours;
  return { ...base, classes, patterns, classLabels: classes.map(labelOn) };
}

/** The tone that a pattern has from afar. */
function greyOf(pattern: ClassPattern): string {
  const shares = markedShares(pattern, 8);
  const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  const [ground, ink] = [rgbOf(pattern.ground), rgbOf(pattern.ink)];
  const channels = ground.map((channel, i) => Math.round(255 * (channel * (1 - share) + (ink[i] ?? 0) * share)));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const labelOn = (fill: string): string => (contrast(LABEL_TONES[0], fill) >= contrast(LABEL_TONES[1], fill) ? LABEL_TONES[0] : LABEL_TONES[1]);
