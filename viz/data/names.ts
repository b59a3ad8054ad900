import type { Spec } from '../../engine/index.ts';
import type { ScenarioDocument } from '../../scenarios/index.ts';
import { calendarOf, type Calendar } from './calendar.ts';
import { wordsOf } from './format.ts';
import { readLines } from './lines.ts';
import type { Network } from './network.ts';

/** What the members of a scenario are called on screen, by position in the spec. */
export interface Names {
  site(i: number): string;
  product(i: number): string;
  /** The product of a stock point. */
  productAt(point: number): string;
  market(i: number): string;
  marketGroup(i: number): string;
  hazard(i: number): string;
  /** "press", "line of bread": as it stands after "the". */
  line(i: number): string;
  /** "Mill to Bakery". */
  way(i: number): string;
  /** Unit of a product, and units in one of its quanta. */
  unit(product: number): string;
  readonly currency: string;
  /** How moments and lengths of time are named. */
  readonly calendar: Calendar;
}

/** Returns the names of a scenario; an id stands in, as words, where no name is given. */
export function readNames(document: ScenarioDocument, spec: Spec, network: Network): Names {
  const named = (name: string | undefined, id: string): string => (name === undefined || name === id ? wordsOf(id) : name);
  const sites = spec.sites.map(({ id, name }) => named(name, id));
  const products = spec.products.map(({ id }) => inSentence(named(document.products[id]?.name, id)));
  const markets = spec.markets.map(({ id, name }) => named(name, id));
  const { processes: users } = readLines(spec);
  const lineNames = new Map((document.lines ?? []).map(({ id, name }) => [id, name === undefined ? undefined : inSentence(name)]));
  const lines = spec.lines.map(({ id }, i) => {
    const own = users[i].find((p) => spec.processes[p].id === id);
    return own === undefined ? named(lineNames.get(id), id) : `line of ${products[spec.stockPoints[spec.processes[own].output].product]}`;
  });
  const hazardNames = new Map((document.hazards ?? []).map((hazard) => [hazard.id, inSentence(named(hazard.name, hazard.id))]));
  return {
    site: (i) => sites[i],
    product: (i) => products[i],
    productAt: (point) => products[spec.stockPoints[point].product],
    market: (i) => markets[i],
    marketGroup: (i) => {
      const { site, markets: members } = network.marketGroups[i];
      return members.length === 1 ? markets[members[0]] : `markets of ${sites[site]}`;
    },
    hazard: (i) => (i < 0 ? 'unknown cause' : (hazardNames.get(spec.hazards[i].id) ?? wordsOf(spec.hazards[i].id))),
    line: (i) => lines[i],
    way: (i) => `${sites[network.ways[i].from]} to ${sites[network.ways[i].to]}`,
    unit: (product) => spec.products[product].unit,
    currency: document.unit?.money ?? 'money',
    calendar: calendarOf(document, spec.warmup),
  };
}

/** Returns a name as it stands within a sentence: the first letter small, unless other capitals say that it is a proper name. */
function inSentence(name: string): string {
  return /\p{Lu}/u.test(name.slice(1)) && !/^(The|A|An) /.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
