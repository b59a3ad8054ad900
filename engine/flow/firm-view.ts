/** Through what the policies of firms look at a run: one of each for all stock points. */
import type { State } from '../state/state.ts';
import { Ledger } from './ledger.ts';
import { Sources } from './sources.ts';

export class FirmView {
  readonly ledger: Ledger;
  readonly sources: Sources;

  constructor(state: State) {
    this.ledger = new Ledger(state);
    this.sources = new Sources(state);
  }
}
