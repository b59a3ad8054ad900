/** The registry of measures. A new one is a file beside this and a line here. */
import type { Model } from '../network/model.ts';
import { registry } from '../registry.ts';
import type { RunRecord } from '../state/recorder.ts';
import { availability } from './availability.ts';
import { backlog } from './backlog.ts';
import { backorderCost } from './backorder-cost.ts';
import { backorderedSales } from './backordered-sales.ts';
import { backorderedUnits } from './backordered-units.ts';
import { blockedTime } from './blocked-time.ts';
import { bullwhipRatio } from './bullwhip-ratio.ts';
import { bullwhipRatioPerStage } from './bullwhip-ratio-per-stage.ts';
import { changeoverCost } from './changeover-cost.ts';
import { changeoverTime } from './changeover-time.ts';
import { customerWaitingTime } from './customer-waiting-time.ts';
import { customerWaitingTimeP95 } from './customer-waiting-time-p95.ts';
import { cycleServiceLevel } from './cycle-service-level.ts';
import { cycleServiceLevelPerCycle } from './cycle-service-level-per-cycle.ts';
import { daysOfStock } from './days-of-stock.ts';
import { defectUnits } from './defect-units.ts';
import { demandedUnits } from './demanded-units.ts';
import { depth } from './depth.ts';
import { downTime } from './down-time.ts';
import { emissions } from './emissions.ts';
import { expiredUnits } from './expired-units.ts';
import { fillRate } from './fill-rate.ts';
import { gammaServiceLevel } from './gamma-service-level.ts';
import { holdingCost } from './holding-cost.ts';
import { impactLag } from './impact-lag.ts';
import { lateSales } from './late-sales.ts';
import { lateUnits } from './late-units.ts';
import { leadTime } from './lead-time.ts';
import { leadTimeP95 } from './lead-time-p95.ts';
import { lossArea } from './loss-area.ts';
import { lostMargin } from './lost-margin.ts';
import { lostSales } from './lost-sales.ts';
import { lostUnderWayUnits } from './lost-under-way-units.ts';
import { lostUnits } from './lost-units.ts';
import { onTimeDelivery } from './on-time-delivery.ts';
import { orderResponseTime } from './order-response-time.ts';
import { orderResponseTimeP95 } from './order-response-time-p95.ts';
import { orderingCost } from './ordering-cost.ts';
import { orders } from './orders.ts';
import { otif } from './otif.ts';
import { pairedLoss } from './paired-loss.ts';
import { pairedLostUnits } from './paired-lost-units.ts';
import { productionCost } from './production-cost.ts';
import { profit } from './profit.ts';
import { purchaseCost } from './purchase-cost.ts';
import { readyRate } from './ready-rate.ts';
import { reboundArea } from './rebound-area.ts';
import { resilienceIndex } from './resilience-index.ts';
import { revenue } from './revenue.ts';
import { scrapCost } from './scrap-cost.ts';
import { serviceRecoveryTime } from './service-recovery-time.ts';
import { shortageCost } from './shortage-cost.ts';
import { starvedTime } from './starved-time.ts';
import { stock } from './stock.ts';
import { stockTurnover } from './stock-turnover.ts';
import { totalCost } from './total-cost.ts';
import { transportCost } from './transport-cost.ts';
import { utilisation } from './utilisation.ts';
import { wasteUnits } from './waste-units.ts';
import type { Measure, Pair, PairedMeasure } from './measure.ts';
import { performanceCurve } from './performance-curve.ts';

export const runMeasures = registry<Measure>([
  fillRate,
  cycleServiceLevel,
  cycleServiceLevelPerCycle,
  gammaServiceLevel,
  readyRate,
  otif,
  demandedUnits,
  lostUnits,
  backorderedUnits,
  lateUnits,
  backlog,
  customerWaitingTime,
  customerWaitingTimeP95,
  stock,
  daysOfStock,
  stockTurnover,
  onTimeDelivery,
  leadTime,
  leadTimeP95,
  orderResponseTime,
  orderResponseTimeP95,
  orders,
  bullwhipRatio,
  bullwhipRatioPerStage,
  expiredUnits,
  defectUnits,
  wasteUnits,
  lostUnderWayUnits,
  availability,
  utilisation,
  changeoverTime,
  blockedTime,
  downTime,
  starvedTime,
  emissions,
  purchaseCost,
  orderingCost,
  productionCost,
  changeoverCost,
  transportCost,
  holdingCost,
  backorderCost,
  shortageCost,
  scrapCost,
  lostMargin,
  totalCost,
  revenue,
  lostSales,
  backorderedSales,
  lateSales,
  profit,
]);

export const pairedMeasures = registry<PairedMeasure>([
  depth,
  impactLag,
  serviceRecoveryTime,
  lossArea,
  reboundArea,
  resilienceIndex,
  pairedLostUnits,
  pairedLoss,
]);

export const measures = registry<Measure | PairedMeasure>([...runMeasures.values(), ...pairedMeasures.values()]);

/** Returns every measure of one run by name; NaN where undefined. */
export function measureRun(model: Model, run: { readonly record: RunRecord }): Record<string, number> {
  return Object.fromEntries([...runMeasures.values()].map((entry) => [entry.kind, entry.compute(model, run.record)]));
}

/** Returns every paired measure of a disturbed and its undisturbed run by name; NaN where undefined. */
export function measurePair(model: Model, disturbed: { readonly record: RunRecord }, undisturbed: { readonly record: RunRecord }): Record<string, number> {
  const curve = performanceCurve(model, disturbed.record, undisturbed.record);
  const pair: Pair = { model, disturbed: disturbed.record, undisturbed: undisturbed.record, curve };
  return Object.fromEntries([...pairedMeasures.values()].map((entry) => [entry.kind, entry.compute(pair)]));
}

export { episodesOf, FAILURE_LEVEL, RECOVERY_LEVEL, type Episode } from './episodes.ts';
export { firstMeasuredDay, performanceCurve, WINDOW_DAYS } from './performance-curve.ts';
export { measureLines, type LineMeasures } from './lines.ts';
export { measureMarkets, type MarketMeasures } from './markets.ts';
export { measureProcesses, type ProcessMeasures } from './processes.ts';
export { measureStockPoints, type StockPointMeasures } from './stock-points.ts';
export type { Measure, PairedMeasure } from './measure.ts';
