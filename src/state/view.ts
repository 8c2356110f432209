import type { IndexTree } from '../model/index-tree.ts';
import type { ListColumn } from '../model/list-column.ts';
import type { Language } from '../model/localized.ts';
import type { Method } from '../model/method.ts';
import type { Day, Payer } from '../model/programme.ts';
import type { BankField } from '../plans/bank-field.ts';
import type { GroupRule, NeedGroup } from '../plans/group-rule.ts';
import type { SideChoice } from './side-by-side/side-choice.ts';

/** Which package a view is of: a link names all three, so that another package is said and not guessed. */
export interface PackageRef {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the package, hex; empty where none is known. */
  readonly digest: string;
}

/** An area of a level. */
export interface AreaRef {
  readonly level: string;
  readonly area: string;
}

/** What the map colours: the whole index, one node of the tree (a theme), or one indicator's own figures. */
export type Subject = { readonly kind: 'index' } | { readonly kind: 'node'; readonly id: string } | { readonly kind: 'indicator'; readonly id: string };

export type ClassMethod = 'quantile' | 'natural-breaks' | 'equal-interval' | 'standard-deviation' | 'fixed' | 'manual';

export interface ClassChoice {
  readonly method: ClassMethod;
  /** 3..7. */
  readonly count: number;
  /** Inner limits, ascending, of `fixed` and `manual`; `null` otherwise. */
  readonly limits: readonly number[] | null;
}

/** What the map's colours say: how great the need is, how sure it is that an area is among those with the most, or whether plans are where the need is, how figures have changed, or how great the need is and where it is going. */
export type MapMode = 'need' | 'certainty' | 'cover' | 'change' | 'direction';

/** What could have been otherwise when it is asked how sure ranks are. */
export interface DoubtChoice {
  /** Every weight is up to this share 0..1 smaller or larger. */
  readonly spread: number;
  /** Whether the ways of bringing figures on one scale are varied too. */
  readonly normalisation: boolean;
  /** Whether the ways of putting parts together are varied too. */
  readonly aggregation: boolean;
  /** Whether it is also asked how far small numbers move a rank: a doubt of its own. */
  readonly smallNumbers: boolean;
}

/** What is asked of the years. */
export interface TimeChoice {
  /** The year that the chosen one is held against; `null`: the oldest comparable one, at most four years back. */
  readonly since: number | null;
  /** What the scores of both years are measured against: the city of each, or that of the earlier one. */
  readonly against: 'each-year' | 'base-year';
  /** Limits of level (three, ascending) and of direction (both ways), in standard deviations. */
  readonly limits: readonly [number, number, number, number];
  /** The only cell of level and direction that the list keeps, counted level by level from least need; `null`: all. */
  readonly cell: number | null;
  /** Whether the board of targets is open, and by which themes it is ordered. */
  readonly board: 'themes' | 'objectives' | 'policies' | null;
}

/** What lies under the areas, and how much of their colours is laid over it. */
export interface BaseMapChoice {
  /** Id in the host's `config.json`, which a view cannot know: it may name one that is not offered here. */
  readonly id: string;
  readonly areas: 'clear' | 'half' | 'none';
}

export interface PlanChoice {
  readonly shown: boolean;
  /** `null`: today, by the injected clock. */
  readonly date: Day | null;
  /** Programme type ids that are drawn; `null`: all. */
  readonly types: readonly string[] | null;
}

/** Rank, name, figure or a column; spans come in later and do not sort. */
export type SortKey = 'rank' | 'name' | 'value' | Exclude<ListColumn, 'span'>;

/** Which areas the list keeps by their plans on the date. */
export type PlanFilter = 'all' | 'active' | 'no-known-active' | 'planned' | 'ended' | 'end-unknown';

export interface ListChoice {
  readonly open: boolean;
  readonly sort: SortKey;
  readonly descending: boolean;
  /** The columns that are shown, in the order in which they stand; `null`: those that the room and the map ask for. */
  readonly columns: readonly ListColumn[] | null;
  /** Only areas within this one (a bydel, a lokaludvalg). */
  readonly within: AreaRef | null;
  /** Only areas that belong to a feature of this overlay ("udsat byområde"); overlay id. */
  readonly overlay: string | null;
  readonly plans: PlanFilter;
  /** Only the first ceil(share n) of the n scored areas, 0..1; `null`: all. */
  readonly topShare: number | null;
  /** Only areas of this group of need and cover, while the map shows the groups; `null`: all. */
  readonly group: NeedGroup | null;
}

/** What is asked of the project bank. */
export interface BankChoice {
  readonly look: 'table' | 'cards' | 'timeline' | 'evaluations';
  /** How many years the timeline shows at once; `null`: all. */
  readonly years: number | null;
  /** The year whose evaluations are shown; `null`: the newest that has any until the date. */
  readonly evaluated: number | null;
  readonly sort: 'title' | 'start' | 'end' | 'budget' | 'residents';
  /** `null`: one list. */
  readonly group: BankField | null;
  /** Words that must all occur. */
  readonly text: string;
  /** Field -> keys, one of which a programme must have. */
  readonly chosen: Readonly<Partial<Record<BankField, readonly string[]>>>;
}

/** What the rows of money are: a field of the bank, or calendar years. */
export type MoneyField = Extract<BankField, 'type' | 'organisation' | 'department' | 'theme' | 'objective' | 'payer'> | `area:${string}` | 'year';

/** What is asked of the money of the plans that the bank's filter lets through. */
export interface MoneyChoice {
  /** Who pays and gets what, or what a pool for co-financing would reach. */
  readonly page: 'budget' | 'pool';
  readonly by: MoneyField;
  /** Whole budgets, what falls in the year of the date, or kroner for each resident and year. */
  readonly measure: 'total' | 'year' | 'each';
}

/** A pool for co-financing that a person puts together. */
export interface PoolChoice {
  /** First and last year; `null`: the three years after that of the date. */
  readonly from: number | null;
  readonly to: number | null;
  /** Payer -> kroner each year. A payer that is not there has no pool. */
  readonly yearly: Readonly<Partial<Record<Payer, number>>>;
  /** Programme type -> payer -> percent, only of types whose rule is the person's own. The percents of a type add up to 100. */
  readonly rules: Readonly<Record<string, Readonly<Partial<Record<Payer, number>>>>>;
  /** Whether plans with conditions that are not assessed may be given money. */
  readonly unassessed: boolean;
}

/** What is asked of a plan's areas before and after it began. */
export interface BeforeChoice {
  /** `null`: the first that can be answered. */
  readonly indicator: string | null;
  /** Areas that were taken out of the twins, by id. */
  readonly removed: readonly string[];
}

export type Theme = 'system' | 'light' | 'dark';

/** A profile of the person's own: where it began, and what was chosen since. A link carries all of it, so that it opens on any machine. */
export interface OwnProfile {
  /** Tells own profiles of one name apart. */
  readonly id: string;
  readonly name: string;
  /** The profile of the package that it began from; `null`: the package's own index. */
  readonly base: string | null;
  /** An index that came from a profile file; `null`: that of the base. */
  readonly index: IndexTree | null;
  /** Node id -> weight, laid over that index. */
  readonly weights: Readonly<Record<string, number>>;
  readonly method: Method;
}

/** What an index is weighed by: a start, what was moved from it, and how figures are put together. */
export interface Weighing {
  /** Profile id; `null`: the package's own index. */
  readonly profile: string | null;
  /** The person's own profile that weights start from; its base is `profile`. `null`: they start from the package's. */
  readonly own: OwnProfile | null;
  /** Node id -> weight, only where it differs from the start's. */
  readonly weights: Readonly<Record<string, number>>;
  readonly method: Method;
}

/** Another weighing to hold this one against, and how long a top of the list is looked at. */
export interface CompareChoice {
  readonly with: Weighing;
  /** From 1. */
  readonly top: number;
}

/** What it is to take for the pinned area: to come into the top N, or out of it where it is there; or to pass another area of the level. */
export type ReachChoice = { readonly kind: 'top'; readonly top: number } | { readonly kind: 'past'; readonly rival: string };

/** Everything a person has chosen. Small, serialisable, wholly in the link; all else is derived from it. */
export interface View extends Weighing {
  readonly city: PackageRef;
  readonly level: string;
  /** `null`: the level's values carry no year. */
  readonly year: number | null;
  /** "Vælg din bydel eller dit lokaludvalg": the map fits it and the sentence names it. `null`: the whole city. */
  readonly home: AreaRef | null;
  /** `null`: one weighing stands alone. */
  readonly compare: CompareChoice | null;
  /** `null`: not asked. */
  readonly reach: ReachChoice | null;
  readonly subject: Subject;
  readonly classes: ClassChoice;
  readonly mapMode: MapMode;
  readonly doubt: DoubtChoice;
  /** Which need is high, and how much cover is enough. */
  readonly cover: GroupRule;
  readonly time: TimeChoice;
  readonly plans: PlanChoice;
  /** Ids of overlays that are drawn. */
  readonly overlays: readonly string[];
  /** `null`: none. Nothing is asked of its host until the person says so. */
  readonly baseMap: BaseMapChoice | null;
  /** Area of `level` whose panel is open. */
  readonly pinned: string | null;
  readonly list: ListChoice;
  /** `null`: the project bank is closed. */
  readonly bank: BankChoice | null;
  /** Id of the programme whose page is open, over the bank where that is open too. */
  readonly plan: string | null;
  /** `null`: the page of money is closed. It stands over the bank, and a plan's page over it. */
  readonly money: MoneyChoice | null;
  readonly pool: PoolChoice;
  /** `null`: not asked of the plan whose page is open. */
  readonly before: BeforeChoice | null;
  readonly side: SideChoice;
  readonly language: Language;
  readonly theme: Theme;
}
