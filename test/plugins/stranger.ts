/** A stranger's plugin with one policy of each family, which between them use all that a view keeps. Types only, as a stranger would import them. */
import type { Plugin, PluginAllocationPolicy, PluginDispatchingPolicy, PluginForecast, PluginInventoryPolicy, PluginSourcingPolicy } from '../../engine/index.ts';
import { share } from './stranger-share.ts';

/** Orders up to S, and every third time a tenth more. */
const everyThird: PluginInventoryPolicy = {
  kind: 'every-third',
  summary: 'Orders up to S; every third order is a tenth larger.',
  params: [
    { name: 'S', unit: 'quantity', range: [0, 1e9], default: null, doc: 'order-up-to level' },
    { name: 'more', unit: 'share', range: [0, 1], default: 0.1, doc: 'how much larger the third order is' },
  ],
  cells: () => 1,
  countsStock: true,
  decide: (view, i) => {
    const missing = view.param(i, 0) - view.position(i);
    if (missing <= 0) return 0;
    const count = view.kept(i, 0) + 1;
    view.keep(i, 0, count % 3);
    return count === 3 ? missing * (1 + view.param(i, 1)) : missing;
  },
};

/** Covers what is expected over the lead time and the cover. */
const cover: PluginInventoryPolicy = {
  kind: 'cover',
  summary: 'Orders up to what is expected over the lead time, a review and so many days.',
  params: [{ name: 'days', unit: 'time', range: [0, 100], default: 2, doc: 'days to cover' }],
  needsForecast: true,
  initialLevel: () => 100,
  decide: (view, i) => Math.max(0, view.expected(i, view.leadTime(i) + view.reviewPeriod(i) + view.param(i, 0)) - view.position(i)),
};

/** The mean of all that has been seen, with the nominal rate as the first. */
const longMean: PluginForecast = {
  kind: 'long-mean',
  summary: 'The mean of all periods so far.',
  params: [],
  cells: () => 2,
  observe: (cells, quantity) => {
    cells.set(0, cells.get(0) + 1);
    cells.set(1, cells.get(1) + quantity);
  },
  total: (cells, periods) => (periods * (cells.nominal() + cells.get(1))) / (1 + cells.get(0)),
};

/** One source after the other, order by order. */
const inTurn: PluginSourcingPolicy = {
  kind: 'in-turn',
  summary: 'Every order goes to the next source in turn, of those that are open.',
  params: [],
  decide: (view, i, quantity) => {
    const last = view.kept(i, 0);
    const n = view.sources(i);
    let next = last % n;
    for (let tried = 1; tried < n && !view.open(i, next); tried += 1) next = (next + 1) % n;
    view.keep(i, 0, next + 1);
    view.ask(next, quantity);
  },
};

/** Half of what is there by priority, half in turn of coming. */
const halves: PluginAllocationPolicy = {
  kind: 'halves',
  summary: 'A share of what there is goes evenly, the rest to whoever came first.',
  params: [{ name: 'even', unit: 'share', range: [0, 1], default: 0.5, doc: 'share that goes evenly' }],
  decide: (claims, available) => {
    const each = Math.floor(share(available, claims.param(0)) / claims.count);
    let left = available;
    for (let k = 0; k < claims.count; k += 1) {
      const part = Math.min(each, claims.wants(k));
      claims.give(k, part);
      left -= part;
    }
    for (let k = 0; k < claims.count; k += 1) {
      const part = Math.min(left, claims.wants(k) - claims.given(k));
      claims.give(k, claims.given(k) + part);
      left -= part;
    }
  },
};

/** The longest waiting first, weighted by what is owed; what needs no changeover, matters more or is soon done is pulled forward. */
const owedLongest: PluginDispatchingPolicy = {
  kind: 'owed-longest',
  summary: 'Whatever waited longest, weighted by what is owed of it, comes first.',
  params: [
    { name: 'start', unit: 'time', range: [0, 100], default: 0.5, doc: 'head start of every batch' },
    { name: 'ready', unit: 'number', range: [0, 100], default: 1, doc: 'what a batch gains that needs no changeover' },
  ],
  rank: (view, b) => {
    const urgency = (view.waited(b) + view.param(0)) * Math.sqrt(1 + view.owed(b)) * (1 + view.priority(b));
    return view.expectedTime(b) - urgency - (view.isSetUp(b) ? view.param(1) : 0);
  },
};

export default { inventory: [everyThird, cover], forecast: [longMean], sourcing: [inTurn], allocation: [halves], dispatching: [owedLongest] } satisfies Plugin;
