/** A field switched alone, and what it is known to move. */
import type { Change } from './lamp-works.ts';

export interface Switch {
  /** The change. */
  readonly set: readonly Change[];
  /** What stands on both sides, where a field needs another to matter. */
  readonly beside?: readonly Change[];
  /** A measure, and whether it rises or falls. */
  readonly moves: readonly [measure: string, way: 'up' | 'down'];
}
