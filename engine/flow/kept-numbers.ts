/** The numbers that the forecast of one stock point keeps, through one cursor that is moved from stock point to stock point. */
import { POLICY_PARAMS } from '../network/model.ts';
import type { ForecastCells } from '../policies/forecast/index.ts';
import { DAY } from '../spec.ts';
import type { State } from '../state/state.ts';

/** Returns k when it is a place among so many numbers. Throws RangeError otherwise: the next belongs to another stock point. */
export function within(k: number, count: number): number {
  if (k >= 0 && k < count) return k;
  throw new RangeError(`number ${k} is none of the ${count} that it keeps; cells says how many`);
}

export class KeptNumbers implements ForecastCells {
  private readonly state: State;
  point = 0;

  constructor(state: State) {
    this.state = state;
  }

  /** Moves the cursor to stock point i and returns it. */
  of(i: number): this {
    this.point = i;
    return this;
  }

  get(k: number): number {
    return this.state.ordering.cells[this.place(k)];
  }

  set(k: number, value: number): void {
    this.state.ordering.cells[this.place(k)] = value;
  }

  day(): number {
    return this.state.now / DAY;
  }

  param(k: number): number {
    const { start, pool } = this.state.model.ordering.forecastParams;
    return pool[start[this.point * POLICY_PARAMS + k]];
  }

  nominal(): number {
    const { unplannedRate, reviewEvery } = this.state.model.ordering;
    return (unplannedRate[this.point] * reviewEvery[this.point]) / DAY;
  }

  private place(k: number): number {
    const { cellStart } = this.state.model.ordering;
    const start = cellStart[this.point];
    return start + within(k, cellStart[this.point + 1] - start);
  }
}
