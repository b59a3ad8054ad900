/** What each stock point's firm knows, read through one cursor. Today the ledger equals the truth. */
import { POLICY_PARAMS } from '../network/model.ts';
import type { State } from './state.ts';

export class Ledger {
  private readonly state: State;
  private readonly params: Float64Array;

  constructor(state: State) {
    this.state = state;
    this.params = state.model.stockPoints.params;
  }

  onHand(i: number): number {
    return this.state.onHand[i];
  }

  onOrder(i: number): number {
    return this.state.onOrder[i];
  }

  backlog(i: number): number {
    return this.state.backlog[i];
  }

  param(i: number, k: number): number {
    return this.params[i * POLICY_PARAMS + k];
  }
}
