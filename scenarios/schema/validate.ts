/** Whether anything at all is a sound scenario document, with everything that is wrong with it. */
import type { Problem } from '../../engine/index.ts';
import type { ScenarioDocument } from './document.ts';
import { draftOf, draftOfSound, leaveOut } from './draft.ts';
import { layOut } from './layout.ts';
import type { PlacedProblem } from './problem.ts';
import { readDocument } from './read-document.ts';
import { checkAmounts } from './rules/amounts.ts';
import { checkBeginnings } from './rules/beginnings.ts';
import { checkDemands } from './rules/demands.ts';
import { checkEchelons } from './rules/echelons.ts';
import { checkFeeding, chooseSources } from './rules/feeding.ts';
import { checkEffects, checkStoppedOrders } from './rules/hazards.ts';
import { checkIdentities } from './rules/identities.ts';
import { checkLines, checkLocks } from './rules/lines.ts';
import { checkMarkets } from './rules/markets.ts';
import { checkOrdering } from './rules/ordering.ts';
import { checkParameters } from './rules/parameters.ts';
import { checkPlans } from './rules/plans.ts';
import { checkReferences } from './rules/references.ts';
import { checkRoutes } from './rules/routes.ts';
import { checkSupply } from './rules/supply.ts';
import { checkSnapshot } from './rules/snapshot.ts';
import { checkSubstitutes, checkSubstitutesMeet } from './rules/substitutes.ts';
import { checkTimes } from './rules/times.ts';
import { checkTravel } from './rules/travel.ts';

export type Validation<P extends Problem = Problem> = { readonly ok: true; readonly document: ScenarioDocument } | { readonly ok: false; readonly problems: P[] };

/** Rules about one member and what it names; a member that breaks one is left out of what follows. */
const memberRules = [checkReferences, checkIdentities, checkAmounts, checkTimes, checkParameters, checkMarkets, checkOrdering, checkDemands, checkEffects, checkRoutes, checkLines, checkTravel, checkSubstitutes];
/** Rules about how the members hang together. */
const networkRules = [checkFeeding, checkSupply, checkEchelons, checkPlans, checkStoppedOrders, checkLocks, checkBeginnings, checkSubstitutesMeet, checkSnapshot];

/**
 * Returns the document when it is sound, or all its problems. Never throws. The schema is asked first, then the rules
 * about single members, then those about the whole network; each is asked about all that those before it found sound.
 */
export function validatePlaced(raw: unknown): Validation<PlacedProblem> {
  const read = readDocument(raw);
  if (read.document === null && !read.complete) return { ok: false, problems: [...read.problems] };
  const draft = read.document === null ? draftOfSound(raw, read.problems) : draftOf(read.document);
  const byMember = memberRules.flatMap((rule) => rule(draft));
  const sound = leaveOut(draft, byMember);
  const layout = layOut(sound);
  const sources = chooseSources(sound, layout);
  const byNetwork = networkRules.flatMap((rule) => rule(sound, layout, sources));
  const problems = [...read.problems, ...byMember, ...byNetwork];
  if (problems.length > 0 || read.document === null) return { ok: false, problems };
  return { ok: true, document: read.document };
}

/** Returns the document when it is sound, or all its problems, each with its path in the document. Never throws. */
export function validate(raw: unknown): Validation {
  const result = validatePlaced(raw);
  if (result.ok) return result;
  return { ok: false, problems: result.problems.map(({ path, problem, value, suggestion }) => ({ path, problem, value, suggestion })) };
}
