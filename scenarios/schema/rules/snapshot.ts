/** What is under way at the start must be so in this network, and must still be to come. */
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import type { MarketDocument } from '../members/market.ts';
import { productsOf } from '../members/lane.ts';
import type { SnapshotEntry } from '../members/snapshot.ts';
import { suggest } from '../nearest.ts';
import type { Path } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { amountProblem, isCountable, quantumOf } from '../quantity.ts';
import type { Placed, SnapshotDraft } from '../snapshot-draft.ts';
import type { SourceChoice } from '../source.ts';
import { microsecondsIn } from '../units.ts';

/** Returns a problem for each entry that names what there is not, is no whole number of quanta, is past or beyond the end, and for a warm-up. */
export function checkSnapshot(draft: Draft, layout: Layout, sources: readonly SourceChoice[]): PlacedProblem[] {
  const { snapshot, warmup } = draft;
  if (snapshot === null) return [];
  const warm = (warmup ?? 0) > 0 ? [problemAt(['warmup'], 'must be 0 with a snapshot: what is under way now would be over before measuring begins', warmup, 'leave the warm-up out, or the snapshot')] : [];
  return [
    ...warm,
    ...checkMoments(draft, snapshot),
    ...snapshot.lots.flatMap((lot) => checkLot(draft, layout, sources, lot)),
    ...checkSums(draft, snapshot),
    ...checkWays(draft, layout, snapshot),
    ...snapshot.backorders.flatMap((backorder) => checkBackorder(draft, backorder)),
    ...checkBatches(draft, layout, snapshot),
  ];
}

/** What is to come must come before the end; what was must be countable. */
function checkMoments(draft: Draft, snapshot: SnapshotDraft): PlacedProblem[] {
  const oldest = Number.MAX_SAFE_INTEGER / microsecondsIn[draft.timeUnit];
  return Object.values(snapshot).flatMap((entries: readonly Placed<object>[]) =>
    entries.flatMap(({ value, keys }) =>
      Object.entries(value).flatMap(([name, time]: [string, unknown]) => {
        if (typeof time !== 'number') return [];
        if (['placed', 'made', 'since', 'age'].includes(name) && Math.abs(time) > oldest) return [problemAt([...keys, name], 'must be at most 285 years ago', time)];
        const late = ['known', 'arrives', 'ready'].includes(name) && draft.horizon !== null && time >= draft.horizon;
        return late ? [problemAt([...keys, name], `must be before the horizon (${draft.horizon}), or it never comes to it`, time)] : [];
      }),
    ),
  );
}

function checkAmount(draft: Draft, units: number, product: string, keys: Path): PlacedProblem[] {
  const wrong = amountProblem(units, quantumOf(draft.products.get(product)?.value), product, 'the quantity');
  return wrong === null ? [] : [problemAt(keys, wrong.problem, units, wrong.suggestion)];
}

function unknown(what: string, name: string, known: Iterable<string>, keys: Path): PlacedProblem[] {
  return [problemAt(keys, `no ${what} has this id`, name, suggest(name, known))];
}

function checkLot(draft: Draft, layout: Layout, sources: readonly SourceChoice[], { value, keys }: Placed<SnapshotEntry<'lots'>>): PlacedProblem[] {
  const { at, product, quantity, age = 0 } = value;
  if (!draft.known.sites.has(at)) return unknown('site', at, draft.known.sites, [...keys, 'at']);
  if (!draft.known.products.has(product)) return unknown('product', product, draft.known.products, [...keys, 'product']);
  if (!draft.sites.has(at) || !draft.products.has(product)) return [];
  const i = layout.find(at, product);
  if (i < 0) return ['lanes', 'processes', 'markets'].some((section) => draft.broken.has(section)) ? [] : [problemAt([...keys, 'product'], `nothing brings ${product} to ${at}, or takes it from there`, product, 'leave this lot out')];
  if (sources[i].source?.kind === 'unlimited') return [problemAt([...keys, 'quantity'], `${product} at ${at} never runs out: its stock means nothing`, quantity, 'leave this lot out')];
  const { shelfLife } = draft.products.get(product)?.value ?? {};
  if (shelfLife !== undefined && age >= shelfLife) return [problemAt([...keys, 'age'], `is past the shelf life of ${product} (${shelfLife})`, age, 'leave this lot out')];
  return checkAmount(draft, quantity, product, [...keys, 'quantity']);
}

/** The lots of a stock point must be countable together. */
function checkSums(draft: Draft, { lots }: SnapshotDraft): PlacedProblem[] {
  const sums = new Map<string, number>();
  return lots.flatMap(({ value: { at, product, quantity }, keys }) => {
    const before = sums.get(`${at}\n${product}`) ?? 0;
    const sum = before + quantity;
    sums.set(`${at}\n${product}`, sum);
    const step = quantumOf(draft.products.get(product)?.value);
    const first = !isCountable(sum, step) && isCountable(before, step) && isCountable(quantity, step);
    return first ? [problemAt([...keys, 'quantity'], `the lots of ${product} at ${at} are together too much to count in steps of ${step}`, quantity, 'try a larger quantum')] : [];
  });
}

function checkWays(draft: Draft, layout: Layout, { orders, transit }: SnapshotDraft): PlacedProblem[] {
  if (draft.broken.has('lanes')) return [];
  const ways = new Map(layout.lanes.map(({ way, member }) => [way, productsOf(member.value)]));
  return [...orders, ...transit].flatMap(({ value: { lane, product, quantity }, keys }) => {
    const carried = ways.get(lane);
    if (carried === undefined) return unknown('lane', lane, ways.keys(), [...keys, 'lane']);
    if (product === undefined && carried.length > 1) return [problemAt([...keys, 'product'], `is missing: ${lane} carries several`, undefined, `try one of ${carried.join(', ')}`)];
    if (product !== undefined && !carried.includes(product)) return [problemAt([...keys, 'product'], `${lane} does not carry this`, product, suggest(product, carried))];
    return checkAmount(draft, quantity, product ?? carried[0], [...keys, 'quantity']);
  });
}

function checkBackorder(draft: Draft, { value: { market, quantity, since = 0 }, keys }: Placed<SnapshotEntry<'backorders'>>): PlacedProblem[] {
  if (draft.broken.has('markets')) return [];
  const found = draft.markets.find(({ id }) => id === market)?.value;
  if (found === undefined) return unknown('market', market, draft.markets.map(({ id }) => id), [...keys, 'market']);
  if (found.unmet === 'lost') return [problemAt([...keys, 'market'], `${market} does not wait for what it is not given: nothing is owed to it`, market, 'leave this out, or set unmet: backorder')];
  const gone = hasLeft(found, since) ? [problemAt([...keys, 'since'], `customers of ${market} wait ${found.patience} at most, and would have left by now`, since, 'leave this out')] : [];
  return [...gone, ...checkAmount(draft, quantity, found.product, [...keys, 'quantity'])];
}

const hasLeft = ({ patience }: MarketDocument, since: number): boolean => patience !== undefined && since + patience <= 0;

function checkBatches(draft: Draft, layout: Layout, { waiting, finishing }: SnapshotDraft): PlacedProblem[] {
  if (draft.broken.has('processes')) return [];
  const known = new Map(layout.processes.map((process) => [process.id, process.member.value]));
  return [...waiting, ...finishing].flatMap(({ value: { process, batches }, keys }) => {
    const found = known.get(process);
    if (found === undefined) return unknown('process', process, known.keys(), [...keys, 'process']);
    const step = quantumOf(draft.products.get(found.makes)?.value);
    return isCountable(batches * (found.batch ?? 1), step) ? [] : [problemAt([...keys, 'batches'], `are together too much to count in steps of ${step} ${found.makes}`, batches, 'try a larger quantum')];
  });
}
