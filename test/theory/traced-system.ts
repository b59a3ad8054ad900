/** A published trace, and the system that it is of. */
import type { Document } from './observed.ts';
import type { TracedStage } from './stage-columns.ts';

/** What the source tells of one stage: series by name, some of them by neighbour. */
export type Told = Readonly<Record<string, readonly number[] | readonly boolean[] | Readonly<Record<string, readonly number[]>>>>;

export interface TracedSystem {
  readonly told: { readonly id: string; readonly source: string; readonly totalCost: number; readonly nodes: Readonly<Record<string, Told>> };
  readonly document: () => Document;
  /** By the name of the node. */
  readonly stages: Readonly<Record<string, TracedStage>>;
  /** Columns that the source does not stand by. */
  readonly except?: readonly string[];
}
