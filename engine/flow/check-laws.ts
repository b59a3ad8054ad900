/** The laws that must hold after every event, checked from scratch: slow, for tests and `--check`. */
import { InvariantError } from '../errors.ts';
import { SourceKind } from '../network/model.ts';
import type { State } from '../state/state.ts';

interface Where {
  readonly seed: number;
  readonly replication: number;
}

/** Throws InvariantError when goods, debts or orders do not balance exactly. */
export function checkLaws(s: State, where: Where, event: number): void {
  const fail = (law: string): never => {
    throw new InvariantError(law, { ...where, time: s.now, event });
  };
  checkGoods(s, fail);
  checkDebts(s, fail);
  checkOrders(s, fail);
  checkUnderWay(s, fail);
}

/** Initial + bought + produced = consumed + sold + scrapped + destroyed + on hand + in transit + in process, for every product. */
function checkGoods(s: State, fail: (law: string) => never): void {
  const { stockPoints, processes, lanes, spec } = s.model;
  const balance = new Float64Array(spec.products.length);
  for (let i = 0; i < stockPoints.count; i++) {
    const initial = stockPoints.sourceKind[i] === SourceKind.unlimited ? 0 : stockPoints.initial[i];
    if (s.onHand[i] < 0) fail(`stock of ${name(s, i)} is below 0`);
    balance[stockPoints.product[i]] += initial + s.bought[i] + s.produced[i] - s.consumed[i] - s.sold[i] - s.scrapped[i] - s.destroyed[i] - s.onHand[i];
    let inLots = 0;
    for (let lot = s.firstLot[i]; lot >= 0; lot = s.lots.next[lot]) inLots += s.lots.quantity[lot];
    if (stockPoints.shelfLife[i] !== Infinity && inLots !== s.onHand[i]) fail(`lots of ${name(s, i)} do not add up to what is on hand`);
  }
  for (let k = 0; k < s.shipments.top; k++) {
    if (s.shipments.live[k] === 1) balance[stockPoints.product[lanes.to[s.shipments.lane[k]]]] -= s.shipments.quantity[k];
  }
  for (const { lane, quantity } of spec.snapshot?.transit ?? []) balance[stockPoints.product[lanes.to[lane]]] += quantity;
  for (let p = 0; p < processes.count; p++) balance[stockPoints.product[processes.output[p]]] -= s.production.inProcess[p];
  balance.forEach((rest, product) => {
    if (rest !== 0) fail(`${spec.products[product].id} does not balance: ${rest} quanta too many`);
  });
}

/** What a stock point owes is what stands in its queue and what its waiting batches need; what markets stand there for is owed to them. */
function checkDebts(s: State, fail: (law: string) => never): void {
  const { stockPoints, processes } = s.model;
  const owed = new Float64Array(stockPoints.count);
  const toMarkets = new Float64Array(stockPoints.count);
  for (let i = 0; i < stockPoints.count; i++) {
    for (let order = s.queueHead[i]; order >= 0; order = s.orders.next[order]) {
      owed[i] += s.orders.owed[order];
      if (s.orders.lane[order] < 0) toMarkets[i] += s.orders.owed[order];
    }
  }
  for (let p = 0; p < processes.count; p++) {
    for (let k = processes.inputs.start[p]; k < processes.inputs.start[p + 1]; k++) owed[processes.inputs.member[k]] += s.production.notBegun[p] * processes.perBatch[k];
  }
  for (let i = 0; i < stockPoints.count; i++) {
    if (owed[i] !== s.backlog[i]) fail(`${name(s, i)} owes ${s.backlog[i]}, its orders say ${owed[i]}`);
    if (toMarkets[i] !== s.marketOwed[i]) fail(`${name(s, i)} owes markets ${s.marketOwed[i]}, their demands say ${toMarkets[i]}`);
  }
}

/** What a stock point has on order is what its open orders and batches have still to bring. */
function checkOrders(s: State, fail: (law: string) => never): void {
  const { stockPoints, processes, lanes } = s.model;
  const due = new Float64Array(stockPoints.count);
  for (let o = 0; o < s.orders.top; o++) {
    if (s.orders.live[o] === 1 && s.orders.lane[o] >= 0) due[lanes.to[s.orders.lane[o]]] += s.orders.due[o];
  }
  for (let p = 0; p < processes.count; p++) due[processes.output[p]] += (s.production.waitingOf[p] + s.production.onMachines[p]) * processes.batch[p] + s.production.inProcess[p];
  const { planStart } = s.model.ordering;
  for (let i = 0; i < stockPoints.count; i++) {
    const planned = s.ordering.receipts.subarray(planStart[i], planStart[i + 1]);
    if (planned.length > 0 && planned.reduce((sum, quantity) => sum + quantity, 0) !== s.onOrder[i]) fail(`${name(s, i)} has ${s.onOrder[i]} on order, its plan expects something else`);
  }
  for (let i = 0; i < stockPoints.count; i++) if (due[i] !== s.onOrder[i]) fail(`${name(s, i)} has ${s.onOrder[i]} on order, its orders say ${due[i]}`);
}

/** What is under way to a stock point, not yet shipped over a lane, and on its way to a supplier, is what orders and shipments say. */
function checkUnderWay(s: State, fail: (law: string) => never): void {
  const { stockPoints, lanes } = s.model;
  const goods = new Float64Array(stockPoints.count);
  const orders = new Float64Array(stockPoints.count);
  const unshipped = new Float64Array(lanes.count);
  for (let k = 0; k < s.shipments.top; k++) if (s.shipments.live[k] === 1) goods[lanes.to[s.shipments.lane[k]]] += s.shipments.quantity[k];
  for (let o = 0; o < s.orders.top; o++) {
    const lane = s.orders.lane[o];
    if (s.orders.live[o] === 0 || lane < 0) continue;
    unshipped[lane] += s.orders.owed[o];
    orders[lanes.from[lane]] += s.orders.owed[o];
  }
  for (let i = 0; i < stockPoints.count; i++) {
    for (let order = s.queueHead[i]; order >= 0; order = s.orders.next[order]) if (s.orders.lane[order] >= 0) orders[i] -= s.orders.owed[order];
    if (goods[i] !== s.ordering.comingGoods[i]) fail(`goods under way to ${name(s, i)} are not what its shipments say`);
    if (orders[i] !== s.ordering.comingOrders[i]) fail(`orders on their way to ${name(s, i)} are not what was placed with it`);
  }
  for (let l = 0; l < lanes.count; l++) if (unshipped[l] !== s.ordering.unshipped[l]) fail(`lane ${l} has still to carry ${s.ordering.unshipped[l]}, its orders say ${unshipped[l]}`);
}

function name(s: State, i: number): string {
  const { spec, stockPoints } = s.model;
  return `${spec.products[stockPoints.product[i]].id} at ${spec.sites[stockPoints.site[i]].id}`;
}
