/** One picture: what it shows, how wide, in which theme and language. */
export interface Shot {
  /** Name of the file without its ending: `1440-light-da-opening`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly language: 'da' | 'en';
  /** Parts of the link after version, package and language. */
  readonly link: string;
  readonly print: boolean;
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
] as const;

/** An A4 page in CSS pixels. */
const A4 = { width: 794, height: 1123 };

/** The views that people meet, by name and link. */
const VIEWS = [
  { name: 'opening', link: '', print: false },
  { name: 'area', link: 'area=20903', print: false },
  { name: 'roder', link: 'level=rode&area=267', print: false },
  { name: 'list', link: 'level=rode&list=open&top=0.2', print: false },
  { name: 'bydel', link: 'level=bydel', print: false },
  { name: 'plans', link: 'level=rode&date=2014-06-30&overlays=udsatte', print: false },
  { name: 'damaged-link', link: 'level=findes-ikke&weights=x:y', print: false },
  { name: 'print', link: 'area=20903', print: true },
] as const;

/** Every view at every width, light and dark, in Danish; in English every view once and the opening everywhere. */
export function shots(): readonly Shot[] {
  const all = VIEWS.flatMap((view) =>
    SIZES.flatMap((size) =>
      (['light', 'dark'] as const).flatMap((theme) =>
        (['da', 'en'] as const).map((language): Shot => ({ ...view, ...size, theme, language, name: `${size.width}-${theme}-${language}-${view.name}` })),
      ),
    ),
  );
  const wanted = all.filter(({ language, link, width, theme, print }) => {
    if (print) return width === 1440 && theme === 'light';
    return language === 'da' || link === '' || (width === 1440 && theme === 'light');
  });
  return wanted.map((shot) => (shot.print ? { ...shot, ...A4, name: `a4-${shot.language}-${shot.link.split('=', 1)[0]}` } : shot));
}
