/** How much one leaf moves an area's score, against the mean area: contributions add up to score minus the mean score. */
export interface AreaContribution {
  readonly node: string;
  readonly indicator: string;
  /** In units of the score; positive pushes towards more need. `null` where the tree is not affine above the leaf. */
  readonly amount: number | null;
}
