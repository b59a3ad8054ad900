/** Everything that a member refers to must stand in the document. */
import type { Draft } from '../draft.ts';
import { asList } from '../fields.ts';
import { wayIds } from '../layout.ts';
import { suggest } from '../nearest.ts';
import type { Path } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { openSteps } from '../steps.ts';

/** Names are guessed for this many problems: a guess is a walk over all names there are. */
const MOST_GUESSED = 100;

/** Returns a problem for each name that nothing in the document goes by, and for lanes that lead nowhere. */
export function checkReferences(draft: Draft): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const look = (what: string, known: ReadonlySet<string>, name: string, keys: Path): void => {
    if (!known.has(name)) problems.push(problemAt(keys, `no ${what} has this id`, name, problems.length < MOST_GUESSED ? suggest(name, known) : null));
  };
  const site = (name: string, keys: Path): void => look('site', draft.known.sites, name, keys);
  const product = (name: string, keys: Path): void => look('product', draft.known.products, name, keys);
  const line = (name: string, keys: Path): void => look('line', draft.known.lines, name, keys);
  const productKeys = (record: object | undefined, keys: Path): void => Object.keys(record ?? {}).forEach((name) => product(name, [...keys, name]));

  for (const { value, keys } of draft.sites.values()) productKeys(value.stock, [...keys, 'stock']);
  for (const { value, keys } of draft.products.values()) productKeys(value.substitutes, [...keys, 'substitutes']);
  for (const { value, keys } of draft.lanes) {
    site(value.from, [...keys, 'from']);
    site(value.to, [...keys, 'to']);
    if (value.from === value.to) problems.push(problemAt([...keys, 'to'], 'a lane must lead to another site', value.to));
    if (value.product !== undefined) product(value.product, [...keys, 'product']);
    value.products?.forEach((name, i) => product(name, [...keys, 'products', i]));
    if ((value.product === undefined) === (value.products === undefined)) {
      problems.push(problemAt([...keys, 'product'], 'a lane must name what it carries, by either product or products', value.product));
    }
  }
  for (const { value, keys } of draft.lines) site(value.site, [...keys, 'site']);
  for (const { value, keys } of draft.processes) {
    site(value.site, [...keys, 'site']);
    product(value.makes, [...keys, 'makes']);
    productKeys(value.from, [...keys, 'from']);
    productKeys(value.coproducts, [...keys, 'coproducts']);
    for (const step of openSteps(value)) if (step.line !== null) line(step.line, [...keys, ...step.keys]);
  }
  for (const { value, keys } of [...draft.policies, ...draft.markets]) {
    site(value.at, [...keys, 'at']);
    product(value.product, [...keys, 'product']);
  }
  const lanes = new Set(wayIds(draft.lanes));
  const regions = new Set([...draft.sites.values()].flatMap((m) => m.value.region ?? []));
  for (const { value, keys } of draft.hazards) {
    const strikes = [...keys, 'strikes'];
    const each = (kind: 'site' | 'lane' | 'region', check: (name: string, keys: Path) => void): void => {
      const given = value.strikes[kind];
      asList(given).forEach((name, i) => check(name, Array.isArray(given) ? [...strikes, kind, i] : [...strikes, kind]));
    };
    each('site', site);
    if (value.effect.orders !== undefined && value.strikes.lane !== undefined) {
      problems.push(problemAt([...keys, 'effect', 'orders'], 'a lane places no orders that could be stopped', value.effect.orders, 'strike the site that orders, or leave orders out'));
    }
    if (value.effect.goods !== undefined && value.strikes.lane === undefined) {
      problems.push(problemAt([...keys, 'effect', 'goods'], 'only goods under way can be destroyed, and this strikes no lane', value.effect.goods, 'strike a lane, or leave goods out'));
    }
    if (!draft.broken.has('lanes')) each('lane', (name, at) => look('lane', lanes, name, at));
    if (!draft.broken.has('sites')) each('region', (name, at) => look('site lies in a region that', regions, name, at));
  }
  for (const kind of ['ordering', 'shortage', 'backorder', 'scrap'] as const) productKeys(draft.costs[kind], ['costs', kind]);
  return problems;
}
