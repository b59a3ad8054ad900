/** No two members may go by one name, or do one job. */
import type { Draft, Member } from '../draft.ts';
import { wayIds } from '../layout.ts';
import { productsOf } from '../members/lane.ts';
import type { Path } from '../path.ts';
import { formatPath } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';

interface Claim {
  readonly name: string;
  readonly keys: Path;
}

/** Returns a problem for every claim to a name that an earlier one has. */
function repeated(claims: readonly Claim[], what: (earlier: string) => string, suggestion: string): PlacedProblem[] {
  const first = new Map<string, Path>();
  return claims.flatMap(({ name, keys }) => {
    const earlier = first.get(name);
    if (earlier !== undefined) return [problemAt(keys, what(formatPath(earlier)), name, suggestion)];
    first.set(name, keys);
    return [];
  });
}

const withId = (member: Member<object>): Path => (member.id === '' ? member.keys : [...member.keys, 'id']);

/** Returns a problem for each repeated id, repeated product on a lane, second process and second policy for one stock point. */
export function checkIdentities(draft: Draft): PlacedProblem[] {
  const ways = wayIds(draft.lanes);
  const idTaken = (earlier: string): string => `has the same id as ${earlier}`;
  const own = (members: readonly Member<object>[]): Claim[] => members.map((m) => ({ name: m.id, keys: withId(m) }));
  const processName = ({ value }: Draft['processes'][number]): string => `${value.makes} at ${value.site}`;
  return [
    ...repeated(draft.lanes.map((m, i) => ({ name: ways[i], keys: withId(m) })), idTaken, 'give each lane an id of its own'),
    ...draft.lanes.flatMap((m) =>
      repeated(productsOf(m.value).map((name, i) => ({ name, keys: [...m.keys, 'products', i] })), (e) => `repeats ${e}`, 'name each product once'),
    ),
    ...repeated(draft.processes.map((m) => ({ name: processName(m), keys: m.keys })), (e) => `makes what ${e} makes already`, 'leave one process for each product at a site'),
    ...repeated(draft.processes.filter((m) => m.id !== '').map((m) => ({ name: m.id, keys: withId(m) })), idTaken, 'give each process an id of its own'),
    ...repeated(draft.policies.map((m) => ({ name: `${m.value.product} at ${m.value.at}`, keys: m.keys })), (e) => `is a second policy for the stock point of ${e}`, 'leave one'),
    ...repeated(own(draft.markets), idTaken, 'give each market an id of its own'),
    ...repeated(own(draft.hazards), idTaken, 'give each hazard an id of its own'),
  ];
}
