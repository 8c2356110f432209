import type { CityPackage } from './city-package.ts';
import type { PartialDate, Programme } from './programme.ts';

/** The members of a programme that a person may write; its id never changes. */
export type ProgrammeChanges = Partial<Omit<Programme, 'id'>>;

/** One step of a person's own work, laid over the programmes of the package. */
export type ProgrammeEdit =
  | { readonly do: 'add'; readonly programme: Programme }
  | { readonly do: 'change'; readonly id: string; readonly changes: ProgrammeChanges }
  | { readonly do: 'end'; readonly id: string; readonly end: PartialDate }
  | { readonly do: 'duplicate'; readonly id: string; readonly as: string; readonly title: string }
  | { readonly do: 'delete'; readonly id: string };

/** Why an edit had no effect. */
export interface RefusedEdit {
  readonly edit: ProgrammeEdit;
  readonly reason: 'no-such-programme' | 'id-taken' | 'built-in';
}

export interface EditedProgrammes {
  /** Those of the package in their order, then those added. */
  readonly programmes: readonly Programme[];
  /** Ids of the package's programmes that differ from it now. */
  readonly changed: ReadonlySet<string>;
  /** Ids of the programmes that the edits added. */
  readonly own: ReadonlySet<string>;
  readonly refused: readonly RefusedEdit[];
}

/** What a person has laid over the programmes of a package, and what came of it. */
export interface OwnPlans extends EditedProgrammes {
  /** The programmes of the package as they were read. */
  readonly builtIn: readonly Programme[];
  readonly edits: readonly ProgrammeEdit[];
}

/** The city as everything sees it: with a person's plans in place of the package's. `null`: as it was read. */
export const withOwnPlans = <C extends CityPackage | Omit<CityPackage, 'levels'>>(city: C, ownPlans: OwnPlans | null): C =>
  ownPlans === null ? city : { ...city, programmes: ownPlans.programmes, ownPlans };
