/** The programmes that touch one area on the date, by status, as programme ids in the order of the package. */
export interface AreaPlans {
  readonly active: readonly string[];
  readonly planned: readonly string[];
  readonly ended: readonly string[];
  readonly endUnknown: readonly string[];
  /** Active ones of types that do not count as cover (statutory conversion), or whose borders are too uncertain to count. */
  readonly besides: readonly string[];
  /** Share 0..1 of the area that active programmes of counting types cover. */
  readonly cover: number;
}
