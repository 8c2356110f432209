import { FURTHER, MAIN, OVER_TIME, type Scene } from './views.ts';

/** One picture: what it shows, how wide, in which theme and language. */
export interface Shot extends Scene {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly language: 'da' | 'en';
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
] as const;

/** What projectors of meeting rooms show. */
const PROJECTOR = { width: 1280, height: 720 };

/** An A4 page in CSS pixels. */
const A4 = { width: 794, height: 1123 };

/** The pictures that stand in the repository, or every view in every width, theme and language. */
export function shots(every: boolean): readonly Shot[] {
  const kept = [...MAIN.flatMap(takes).filter(isKeptOfMain), ...FURTHER.flatMap(takes).filter(isKeptOfFurther), ...OVER_TIME.flatMap(takes).filter(isKeptOfOverTime)];
  return (every ? [...MAIN, ...FURTHER, ...OVER_TIME].flatMap(takes) : kept).map((shot) => ({ ...shot, name: nameOf(shot) }));
}

/** In Danish everywhere, in English the opening and the page on paper everywhere and every other once. */
const isKeptOfMain = ({ name, language, width, theme, print }: Shot): boolean => language === 'da' || name === 'opening' || print || (width === 1440 && theme === 'light');

/** In Danish, dark on a desktop only. */
const isKeptOfFurther = ({ language, width, theme }: Shot): boolean => language === 'da' && (width === 1440 || (width === 390 && theme === 'light'));

/** In Danish and light, on a desktop and a phone. */
const isKeptOfOverTime = ({ language, width, theme }: Shot): boolean => language === 'da' && theme === 'light' && (width === 1440 || width === 390);

const takes = (view: Scene): readonly Shot[] => (view.print ? printed(view) : onScreen(view));

const onScreen = (view: Scene): readonly Shot[] =>
  (view.projected ? [...SIZES, PROJECTOR] : SIZES).flatMap((size) => (['light', 'dark'] as const).flatMap((theme) => (['da', 'en'] as const).map((language) => ({ ...view, ...size, theme, language }))));

const printed = (view: Scene): readonly Shot[] => (['da', 'en'] as const).map((language) => ({ ...view, ...A4, theme: 'light', language }));

const nameOf = ({ print, width, theme, language, name, link, city }: Shot): string =>
  print ? `a4-${language}-${city === 'koebenhavn' ? '' : `${city}-`}${link.split('=', 1)[0]}` : `${width}-${theme}-${language}-${name}`;
