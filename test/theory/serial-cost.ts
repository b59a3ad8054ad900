/** Cost of stages in line, each with a holding rate of its own, which one value of a product can't say. */
import { meanOver } from './estimate.ts';
import type { Quantity } from './experiment.ts';
import { meanOf } from './quantities.ts';

export interface HeldStage {
  readonly id: string;
  /** Money a unit and day, also for what is on its way to the next stage. */
  readonly h: number;
}

/** The mean cost a day of stages, upstream first: what each holds and has sent on, and p a unit owed to customers. */
export function serialCost(stages: readonly HeldStage[], p: number): Quantity {
  const last = stages[stages.length - 1].id;
  return meanOver((run) =>
    stages.reduce((sum, { id, h }, k) => {
      const sent = k + 1 < stages.length ? meanOf(run, 'areaInTransit', stages[k + 1].id) : 0;
      return sum + h * (meanOf(run, 'areaOnHand', id) + sent);
    }, p * meanOf(run, 'areaMarketOwed', last)),
  );
}
