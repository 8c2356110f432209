import type { OwnPlans } from '../model/own-plans.ts';
import type { Programme } from '../model/programme.ts';

/** Where a programme stands as it is: the package, a person's own work in this browser, or the package as a person has changed it. */
export type ProgrammeOrigin = 'package' | 'own' | 'changed';

export function originOf(id: string, plans: Pick<OwnPlans, 'own' | 'changed'> | undefined): ProgrammeOrigin {
  if (plans?.own.has(id) === true) return 'own';
  return plans?.changed.has(id) === true ? 'changed' : 'package';
}

/** The member that says so in a file of programmes; read again it is passed over, since it says nothing of where the programme stands then. */
const MEMBER = 'origin';

/** The programme as it is written to a file: with its origin, where that is not the package. */
export function withOrigin(programme: Programme, plans: Pick<OwnPlans, 'own' | 'changed'> | undefined): Programme {
  const origin = originOf(programme.id, plans);
  return origin === 'package' ? programme : { ...programme, further: new Map([...programme.further, [MEMBER, origin]]) };
}
