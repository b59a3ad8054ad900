/** What a mode is asked for must be known: distance, weight, a time. */
import type { Draft, Member } from '../draft.ts';
import { productsOf, type LaneDocument } from '../members/lane.ts';
import type { ModeDocument } from '../members/mode.ts';
import { weightOf } from '../members/product.ts';
import { nearest } from '../nearest.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { distanceOf, emissionsOf, freightOf, modeOf, placeOf, withMode } from '../travel.ts';
import { daysIn } from '../units.ts';

/** No amount is larger, nor any time, in days. */
const LARGEST = 1e12;
const LONGEST = 1e9;

/** Returns a problem for each lane whose lead time, distance or weight is asked for and not known, or whose mode is misspelt, and each over which nothing comes in. */
export function checkTravel(draft: Draft): PlacedProblem[] {
  const reported = new Set<string>();
  return draft.lanes.flatMap((lane) => checkLane(draft, lane)).filter(({ path, problem }) => {
    const told = reported.has(`${path}\n${problem}`);
    reported.add(`${path}\n${problem}`);
    return !told;
  });
}

function checkLane(draft: Draft, { value, keys }: Member<LaneDocument>): PlacedProblem[] {
  // What a wrong mode says is not known.
  if (value.mode !== undefined && draft.known.modes.has(value.mode) && !draft.modes.has(value.mode)) return [];
  const mode = modeOf(draft, value);
  const { loss } = withMode(draft, value);
  const all = loss !== undefined && loss.chance === 1 && (loss.share ?? 1) === 1;
  const lost = all ? [problemAt(placeOf(value, keys, 'loss'), 'loses all of every order, so that nothing ever comes in', loss, 'lower chance or share')] : [];
  return [...lost, ...(mode === null ? checkName(draft, value, keys) : checkMode(draft, value, keys, mode))];
}

function checkName(draft: Draft, { mode, leadTime }: LaneDocument, keys: Member<LaneDocument>['keys']): PlacedProblem[] {
  const meant = mode === undefined ? null : nearest(mode, draft.known.modes);
  if (meant !== null) return [problemAt([...keys, 'mode'], 'is none of the modes, but much like one', mode, `did you mean ${meant}?`)];
  return leadTime === undefined ? [problemAt([...keys, 'leadTime'], 'is missing', undefined, 'try a time, or a mode with a speed')] : [];
}

function checkMode(draft: Draft, lane: LaneDocument, keys: Member<LaneDocument>['keys'], mode: ModeDocument): PlacedProblem[] {
  if (lane.leadTime === undefined && mode.speed === undefined) return [problemAt([...keys, 'leadTime'], 'is missing', undefined, `try a time, or give mode ${lane.mode} a speed`)];
  const counted = [
    ...(lane.leadTime === undefined ? ['speed'] : []),
    ...((mode.cost ?? 0) > 0 ? ['cost'] : []),
    ...((mode.emissions ?? 0) > 0 && lane.emissions === undefined ? ['emissions'] : []),
  ];
  const distance = distanceOf(draft, lane);
  if (counted.length === 0) return [];
  if (distance === null) {
    const lost = [lane.from, lane.to].filter((site) => draft.sites.has(site) && draft.sites.get(site)?.value.position === undefined);
    const unknown = `is missing: the ${counted.join(' and ')} of ${lane.mode} asks for it, and ${lost.join(' and ')} ${lost.length === 1 ? 'has' : 'have'} no position`;
    return lost.length === 0 ? [] : [problemAt([...keys, 'distance'], unknown, undefined, 'give the distance in km, or positions to the sites')];
  }
  if (lane.leadTime === undefined && (distance / (mode.speed ?? 1)) * daysIn(draft.timeUnit) > LONGEST) return [problemAt([...keys, 'distance'], `would take more than ${LONGEST} days at the speed of ${lane.mode}`, lane.distance)];
  return productsOf(lane).flatMap((product) => {
    if (!draft.products.has(product)) return [];
    if (counted.includes('emissions') && weightOf(draft.products.get(product)?.value) === null) {
      return [problemAt([...keys, 'mode'], `${lane.mode} counts emissions by weight, and ${product} has none`, lane.mode, `give ${product} a weight, or the lane emissions of its own`)];
    }
    const beyond = Math.max(freightOf(draft, lane, product), emissionsOf(draft, lane, product)) > LARGEST;
    return beyond ? [problemAt([...keys, 'mode'], `moving one unit of ${product} would cost or emit more than ${LARGEST}`, lane.mode, 'lower the cost, the emissions or the distance')] : [];
  });
}
