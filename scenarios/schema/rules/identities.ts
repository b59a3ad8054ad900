/** No two members may go by one name, or do one job. */
import type { Draft, Member } from '../draft.ts';
import { wayIds } from '../layout.ts';
import { productsOf } from '../members/lane.ts';
import { processId } from '../members/process.ts';
import type { Path } from '../path.ts';
import { formatPath } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { openSteps } from '../steps.ts';

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

/** Returns the first of each name. */
function one<T>(members: readonly T[], name: (member: T) => string): T[] {
  const first = new Map(members.toReversed().map((member) => [name(member), member]));
  return members.filter((member) => first.get(name(member)) === member);
}

const hasOwnLine = ({ value }: Draft['processes'][number]): boolean => openSteps(value).some(({ line }) => line === null);

const withId = (member: Member<object>): Path => (member.id === '' ? member.keys : [...member.keys, 'id']);

/** What a process makes goes neither into it nor comes out beside. */
function checkMakes({ value: { makes, from, coproducts = {} }, keys }: Draft['processes'][number]): PlacedProblem[] {
  const itself = Object.hasOwn(from, makes) ? [problemAt([...keys, 'from', makes], 'is what the process makes: a batch would need what is made of it', makes, 'leave it out here')] : [];
  return Object.hasOwn(coproducts, makes) ? [...itself, problemAt([...keys, 'coproducts', makes], 'is what the process makes, and cannot come out beside it', makes, 'leave it out here')] : itself;
}

/** Returns a problem for each repeated id, a product that goes into itself, repeated product on a lane, second process and second policy for one stock point. */
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
    ...repeated(one(draft.processes, processName).map((m) => ({ name: processId(m.value), keys: withId(m) })), idTaken, 'give each process an id of its own'),
    ...draft.processes.flatMap(checkMakes),
    ...repeated([...own(draft.lines), ...draft.processes.filter(hasOwnLine).map((m) => ({ name: processId(m.value), keys: withId(m) }))], idTaken, 'give each line an id of its own; the line of a process that names none goes by the id of the process'),
    ...repeated(draft.policies.map((m) => ({ name: `${m.value.product} at ${m.value.at}`, keys: m.keys })), (e) => `is a second policy for the stock point of ${e}`, 'leave one'),
    ...repeated(own(draft.markets), idTaken, 'give each market an id of its own'),
    ...repeated(own(draft.hazards), idTaken, 'give each hazard an id of its own'),
  ];
}
