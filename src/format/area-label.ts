export interface AreaLabel {
  readonly name: string;
  readonly id: string;
  /** Name of the area around it that people know it by; `null`: none is given. */
  readonly parent: string | null;
  /** True where people use the number itself (roder), false where it is a register's code. */
  readonly showId: boolean;
}

/** How an area is named everywhere: `Gavlhus (267), Tingbjerg`. A parent of the same name is not said twice. */
export function formatAreaLabel({ name, id, parent, showId }: AreaLabel): string {
  const own = showId && id !== name ? `${name} (${id})` : name;
  return parent === null || parent === '' || parent === name ? own : `${own}, ${parent}`;
}
