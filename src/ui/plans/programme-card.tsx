/** Cards of the programmes that are picked. */
export const ProgrammeCard = (): null => null;
