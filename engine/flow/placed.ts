/** Where and when a policy went wrong. */
import { PolicyError, PolicyFault } from '../errors.ts';
import { DAY, type Spec } from '../spec.ts';
import type { State } from '../state/state.ts';

/** Returns what was thrown; a policy's fault with the name of the stock point or line, and the day. */
export function placed(s: State, thrown: unknown): unknown {
  return thrown instanceof PolicyFault ? new PolicyError(thrown, nameOf(s.model.spec, thrown), s.now / DAY) : thrown;
}

function nameOf(spec: Spec, { subject, ofLine }: PolicyFault): string {
  if (ofLine) return `line ${spec.lines[subject].id}`;
  const { site, product } = spec.stockPoints[subject];
  return `${spec.products[product].id} at ${spec.sites[site].id}`;
}
