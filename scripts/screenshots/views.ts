import type { Act } from './acts.ts';
import { courseOf } from './course.ts';

/** A view that people meet, without the window it is looked at in. */
export interface Scene {
  /** In a shot: name of the file without its ending, `1440-light-da-opening`. */
  readonly name: string;
  readonly city: 'koebenhavn' | 'eksempelby';
  /** Parts of the link after version, package and language. */
  readonly link: string;
  /** `?embed`: the page as it stands in a frame on another page. */
  readonly query: '' | '?embed';
  /** What a person does before the picture is taken; `null`: nothing. */
  readonly act: Act | null;
  readonly print: boolean;
  /** It is shown in a meeting, so on a projector too. */
  readonly projected: boolean;
}

type More = Partial<Pick<Scene, 'act' | 'print' | 'query' | 'projected'>>;

const scene = (name: string, city: Scene['city'], link = '', more: More = {}): Scene => ({ name, city, link, query: '', act: null, print: false, projected: false, ...more });

const ofTown = (name: string, link: string, more?: More): Scene => scene(name, 'eksempelby', link, more);

/** What most people see first, in the city that most people look at. */
export const MAIN: readonly Scene[] = [
  scene('opening', 'koebenhavn'),
  scene('area', 'koebenhavn', 'area=20903'),
  scene('roder', 'koebenhavn', 'level=rode&area=267'),
  scene('list', 'koebenhavn', 'level=rode&list=open&top=0.2'),
  scene('bydel', 'koebenhavn', 'level=bydel'),
  scene('plans', 'koebenhavn', 'level=rode&date=2014-06-30&overlays=udsatte'),
  scene('damaged-link', 'koebenhavn', 'level=findes-ikke&weights=x:y'),
  scene('print', 'koebenhavn', 'area=20903', { print: true }),
  ofTown('print', 'list=open&top=0.1', { print: true }),
];

/** Weighing, plans and money. */
export const FURTHER: readonly Scene[] = [
  ofTown('eksempelby', ''),
  ofTown('eksempelby-area', 'area=214'),
  ofTown('eksempelby-explanation', 'area=214', { act: 'explanation' }),
  ofTown('eksempelby-list', 'list=open'),
  ofTown('certainty', 'map=certainty'),
  ofTown('certainty-area', 'map=certainty&area=302&doubt=0.5:scale,mean,small'),
  ofTown('comparison', 'level=kvarter&beside=boern-foerst;as-chosen:as-chosen'),
  ofTown('reach', 'level=kvarter&area=35&reach=top:10', { act: 'reach' }),
  ofTown('cover', 'map=cover'),
  ofTown('bank', 'bank=table;title'),
  ofTown('plan', 'plan=hp-04'),
  ofTown('before', 'plan=hp-04', { act: 'before' }),
  ofTown('timeline', 'bank=timeline;start;area:bydel'),
  ofTown('evaluations', 'bank=evaluations:2025;title'),
  ofTown('budgets', 'money=budget;theme;total'),
  ofTown('pool', 'money=pool;payer;total&pool=2027;2030;kommune:30000000,boligorganisation:30000000;unassessed'),
  ofTown('new-plan', 'level=kvarter&area=35', { act: 'new-plan' }),
  scene('search', 'koebenhavn', '', { act: 'search' }),
  scene('shortcuts', 'koebenhavn', '', { act: 'shortcuts' }),
];

const COURSE = courseOf('Møde', [
  ['Hele byen', '&level=kvarter'],
  ['De første på listen', '&level=kvarter&list=open'],
  ['Et område', '&level=kvarter&area=35'],
]);

/** Years, targets, areas side by side, reports and the meeting. */
export const OVER_TIME: readonly Scene[] = [
  ofTown('years', 'level=bydel&year=2016', { act: 'years' }),
  ofTown('change', 'level=bydel&show=indicator:rygere&map=change&time=2021:each-year:-1,1,1.5,1::'),
  ofTown('direction', 'level=kvarter&map=direction'),
  ofTown('over-time', 'level=bydel&area=8', { act: 'over-time' }),
  ofTown('targets', 'level=bydel&area=8&time=:each-year:-1,1,1.5,1::themes'),
  ofTown('target-policies', 'level=bydel&time=:each-year:-1,1,1.5,1::policies'),
  ofTown('borders', 'level=bydel&overlays=skoledistrikt,sogn,lokaludvalg', { act: 'borders' }),
  ofTown('side-by-side', 'level=rode&side=open;bydel:8,kvarter:35,rode:117,rode:118;;rode,117,118,119;'),
  ofTown('own-area', 'level=rode&side=open;;;rode,104;', { act: 'own-area' }),
  ofTown('around', 'level=rode&area=117', { act: 'around' }),
  ofTown('profile', 'level=bydel&area=1', { act: 'profile' }),
  ofTown('yearly', 'level=bydel&list=open', { act: 'yearly' }),
  ofTown('vote', 'level=rode', { act: 'vote' }),
  ofTown('course', COURSE, { act: 'course' }),
  ofTown('presented-map', COURSE, { act: 'present', projected: true }),
  ofTown('presented-list', COURSE, { act: 'present-list', projected: true }),
  ofTown('presented-area', COURSE, { act: 'present-area', projected: true }),
  ofTown('embed', 'level=kvarter&map=cover&area=35', { query: '?embed' }),
];
