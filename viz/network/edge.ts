/** A directed edge between two nodes, by position. */
export interface Edge {
  readonly from: number;
  readonly to: number;
}
