import type { Spec } from '../../engine/index.ts';

/** What belongs to a site, as positions in the spec. */
export interface SiteMembers {
  readonly stockPoints: readonly number[];
  readonly processes: readonly number[];
  readonly lines: readonly number[];
  readonly markets: readonly number[];
  /** Ways into and out of the site, as positions in `Network.ways`. */
  readonly waysIn: readonly number[];
  readonly waysOut: readonly number[];
}

/** One way between two sites: what a person calls a lane. It carries one or more products, each a lane of the spec. */
export interface Way {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly mode: string;
  readonly lanes: readonly number[];
}

/** Markets that are drawn as one: each alone where there are few, else all of a site together. */
export interface MarketGroup {
  readonly site: number;
  readonly markets: readonly number[];
}

/** More markets than this are drawn by site. */
const MOST_MARKETS = 12;

/** Who belongs to whom in a spec, looked up once. */
export interface Network {
  readonly sites: readonly SiteMembers[];
  readonly ways: readonly Way[];
  readonly marketGroups: readonly MarketGroup[];
  /** Position of the way of each lane. */
  readonly wayOf: readonly number[];
}

/** Returns the members of every site and the ways between sites. */
export function readNetwork(spec: Spec): Network {
  const sites = spec.sites.map(() => ({ stockPoints: [] as number[], processes: [] as number[], lines: [] as number[], markets: [] as number[], waysIn: [] as number[], waysOut: [] as number[] }));
  const siteOf = (point: number): number => spec.stockPoints[point].site;
  spec.stockPoints.forEach((point, i) => sites[point.site].stockPoints.push(i));
  spec.processes.forEach((process, i) => sites[process.site].processes.push(i));
  spec.lines.forEach((line, i) => sites[line.site].lines.push(i));
  spec.markets.forEach((market, i) => sites[siteOf(market.stockPoint)].markets.push(i));
  const ways: { id: string; from: number; to: number; mode: string; lanes: number[] }[] = [];
  const byId = new Map<string, number>();
  const wayOf = spec.lanes.map((lane, i) => {
    const known = byId.get(lane.way);
    const at = known ?? ways.push({ id: lane.way, from: siteOf(lane.from), to: siteOf(lane.to), mode: lane.mode, lanes: [] }) - 1;
    if (known === undefined) {
      byId.set(lane.way, at);
      sites[siteOf(lane.from)].waysOut.push(at);
      sites[siteOf(lane.to)].waysIn.push(at);
    }
    ways[at].lanes.push(i);
    return at;
  });
  return { sites, ways, wayOf, marketGroups: groupMarkets(spec, sites) };
}

function groupMarkets(spec: Spec, sites: readonly Pick<SiteMembers, 'markets'>[]): MarketGroup[] {
  if (spec.markets.length <= MOST_MARKETS) return spec.markets.map(({ stockPoint }, m) => ({ site: spec.stockPoints[stockPoint].site, markets: [m] }));
  return sites.flatMap(({ markets }, site) => (markets.length > 0 ? [{ site, markets }] : []));
}
