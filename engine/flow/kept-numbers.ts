/** The numbers that the forecast of one stock point keeps, through one cursor that is moved from stock point to stock point. */
import { POLICY_PARAMS } from '../network/model.ts';
import type { ForecastCells } from '../policies/forecast/index.ts';
import { DAY } from '../spec.ts';
import type { State } from '../state/state.ts';

export class KeptNumbers implements ForecastCells {
  private readonly state: State;
  private i = 0;

  constructor(state: State) {
    this.state = state;
  }

  /** Moves the cursor to stock point i and returns it. */
  of(i: number): this {
    this.i = i;
    return this;
  }

  get(k: number): number {
    return this.state.ordering.cells[this.state.model.ordering.cellStart[this.i] + k];
  }

  set(k: number, value: number): void {
    this.state.ordering.cells[this.state.model.ordering.cellStart[this.i] + k] = value;
  }

  param(k: number): number {
    const { start, pool } = this.state.model.ordering.forecastParams;
    return pool[start[this.i * POLICY_PARAMS + k]];
  }

  nominal(): number {
    const { unplannedRate, reviewEvery } = this.state.model.ordering;
    return (unplannedRate[this.i] * reviewEvery[this.i]) / DAY;
  }
}
