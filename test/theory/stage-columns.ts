/** All that a published trace tells of one stage, worked out from ours. */
import { laneAt, pointAt, type Traced } from './observed.ts';
import { cumulative, levelsPerDay, unitsPerDay } from './periods.ts';

export interface TracedStage {
  readonly site: string;
  readonly product: string;
  /** Money a unit and period on hand or sent on, and a unit and period owed to customers. */
  readonly h: number;
  readonly p: number;
  /** Where it gets goods: by the name the source uses, the site, and what it holds of them unused at what rate. */
  readonly from: readonly { readonly name: string; readonly site: string; readonly part?: string; readonly h?: number }[];
  /** Where its goods go; a site, or its market. */
  readonly to: { readonly name: string; readonly site: string | null };
}

/** Returns numbers a period, in the names of stockpyl: `IL`, `order.EXT`, ... */
export function columnsOf(run: Traced, stage: TracedStage): Record<string, readonly number[]> {
  const { spec } = run.model;
  const own = pointAt(spec, stage.site, stage.product);
  const onHand = levelsPerDay(run, 'stock', own);
  const owed = levelsPerDay(run, 'backlog', own);
  const [asked, sent, arrived] = outward(run, stage);
  const columns: Record<string, readonly number[]> = { IL: onHand.map((x, t) => x - owed[t]), [`inbound_order.${stage.to.name}`]: asked, [`outbound_shipment.${stage.to.name}`]: sent };
  const held = onHand.map((x) => stage.h * x);
  for (const { name, site, part, h = 0 } of stage.from) {
    const lane = laneAt(spec, site, stage.site, part ?? stage.product);
    const unused = part === undefined ? onHand.map(() => 0) : levelsPerDay(run, 'stock', pointAt(spec, stage.site, part));
    columns[`order.${name}`] = unitsPerDay(run, 'ordered', lane);
    columns[`inbound_shipment.${name}`] = unitsPerDay(run, 'received', lane);
    columns[`RM.${name}`] = unused;
    unused.forEach((x, t) => (held[t] += h * x));
  }
  const short = columns['IL'].map((net) => stage.p * Math.max(0, -net));
  const under = cumulative(sent).map((x, t) => stage.h * (x - arrived[t]));
  return { ...columns, fill_rate: fillRates(asked, sent), HC: held, SC: short, ITHC: under, TC: held.map((x, t) => x + short[t] + under[t]) };
}

/** Returns what is asked of a stage and sent by it in each period, and what of it has arrived by then. */
function outward(run: Traced, { site, product, to }: TracedStage): readonly [number[], number[], number[]] {
  const { spec } = run.model;
  if (to.site !== null) {
    const lane = laneAt(spec, site, to.site, product);
    return [unitsPerDay(run, 'ordered', lane), unitsPerDay(run, 'shipped', lane), cumulative(unitsPerDay(run, 'received', lane))];
  }
  const market = spec.markets.findIndex(({ stockPoint }) => stockPoint === pointAt(spec, site, product));
  const sent = unitsPerDay(run, 'filled', market);
  return [unitsPerDay(run, 'demand', market), sent, cumulative(sent)];
}

/** Returns what was sent in the period it was asked for over what was asked for, both from the start to each period; who came first is served first. */
function fillRates(asked: readonly number[], sent: readonly number[]): number[] {
  const allAsked = cumulative(asked);
  const allSent = cumulative(sent);
  const atOnce = cumulative(asked.map((x, t) => Math.min(x, Math.max(0, allSent[t] - (allAsked[t] - x)))));
  return atOnce.map((x, t) => x / allAsked[t]);
}
