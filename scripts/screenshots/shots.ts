import type { Act } from './acts.ts';

/** One picture: what it shows, how wide, in which theme and language. */
export interface Shot extends Scene {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly language: 'da' | 'en';
}

interface Scene {
  /** In a shot: name of the file without its ending, `1440-light-da-opening`. */
  readonly name: string;
  readonly city: 'koebenhavn' | 'eksempelby';
  /** Parts of the link after version, package and language. */
  readonly link: string;
  /** What a person does before the picture is taken; `null`: nothing. */
  readonly act: Act | null;
  readonly print: boolean;
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
] as const;

/** An A4 page in CSS pixels. */
const A4 = { width: 794, height: 1123 };

const scene = (name: string, city: Scene['city'], link = '', more: Partial<Pick<Scene, 'act' | 'print'>> = {}): Scene => ({ name, city, link, act: null, print: false, ...more });

/** The views that people meet, by name and link. */
const VIEWS: readonly Scene[] = [
  scene('opening', 'koebenhavn'),
  scene('area', 'koebenhavn', 'area=20903'),
  scene('roder', 'koebenhavn', 'level=rode&area=267'),
  scene('list', 'koebenhavn', 'level=rode&list=open&top=0.2'),
  scene('bydel', 'koebenhavn', 'level=bydel'),
  scene('plans', 'koebenhavn', 'level=rode&date=2014-06-30&overlays=udsatte'),
  scene('damaged-link', 'koebenhavn', 'level=findes-ikke&weights=x:y'),
  scene('print', 'koebenhavn', 'area=20903', { print: true }),
  scene('eksempelby', 'eksempelby'),
  scene('eksempelby-area', 'eksempelby', 'area=214'),
  scene('eksempelby-explanation', 'eksempelby', 'area=214', { act: 'explanation' }),
  scene('eksempelby-list', 'eksempelby', 'list=open'),
  scene('certainty', 'eksempelby', 'map=certainty'),
  scene('certainty-area', 'eksempelby', 'map=certainty&area=302&doubt=0.5:scale,mean,small'),
  scene('comparison', 'eksempelby', 'level=kvarter&beside=boern-foerst;as-chosen:as-chosen'),
  scene('reach', 'eksempelby', 'level=kvarter&area=35&reach=top:10', { act: 'reach' }),
  scene('cover', 'eksempelby', 'map=cover'),
  scene('side-by-side', 'eksempelby', 'level=rode&side=open;bydel:8,kvarter:35,rode:117,rode:118;;rode,117,118,119;'),
  scene('bank', 'eksempelby', 'bank=table;title'),
  scene('plan', 'eksempelby', 'plan=hp-04'),
  scene('before', 'eksempelby', 'plan=hp-04', { act: 'before' }),
  scene('timeline', 'eksempelby', 'bank=timeline;start;area:bydel'),
  scene('evaluations', 'eksempelby', 'bank=evaluations:2025;title'),
  scene('budgets', 'eksempelby', 'money=budget;theme;total'),
  scene('pool', 'eksempelby', 'money=pool;payer;total&pool=2027;2030;kommune:30000000,boligorganisation:30000000;unassessed'),
  scene('new-plan', 'eksempelby', 'level=kvarter&area=35', { act: 'new-plan' }),
  scene('search', 'koebenhavn', '', { act: 'search' }),
  scene('shortcuts', 'koebenhavn', '', { act: 'shortcuts' }),
  scene('print', 'eksempelby', 'list=open&top=0.1', { print: true }),
];

/** Views that stand in the repository at every width, light and dark. */
const MAIN: ReadonlySet<string> = new Set(['opening', 'area', 'roder', 'list', 'bydel', 'plans', 'damaged-link', 'print']);

/** Kept in the repository: the main views in Danish, in English the opening everywhere and every other once; of the further views the Danish ones, dark on a desktop only. */
function isKept({ name, language, width, theme }: Shot): boolean {
  const isDesktop = width === 1440;
  if (MAIN.has(name)) return language === 'da' || name === 'opening' || name === 'print' || (isDesktop && theme === 'light');
  return language === 'da' && (isDesktop || (width === 390 && theme === 'light'));
}

/** The pictures that stand in the repository, or every view in every width, theme and language. */
export function shots(every: boolean): readonly Shot[] {
  const all = VIEWS.flatMap((view) => (view.print ? printed(view) : onScreen(view)));
  return (every ? all : all.filter(isKept)).map((shot) => ({ ...shot, name: nameOf(shot) }));
}

const onScreen = (view: Scene): readonly Shot[] =>
  SIZES.flatMap((size) => (['light', 'dark'] as const).flatMap((theme) => (['da', 'en'] as const).map((language) => ({ ...view, ...size, theme, language }))));

const printed = (view: Scene): readonly Shot[] => (['da', 'en'] as const).map((language) => ({ ...view, ...A4, theme: 'light', language }));

const nameOf = ({ print, width, theme, language, name, link, city }: Shot): string =>
  print ? `a4-${language}-${city === 'koebenhavn' ? '' : `${city}-`}${link.split('=', 1)[0]}` : `${width}-${theme}-${language}-${name}`;
