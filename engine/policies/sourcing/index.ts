/** The registry of sourcing policies. A new one is a file beside this and a line here. */
import { registry } from '../../registry.ts';
import { adaptive } from './adaptive.ts';
import { cheapest } from './cheapest.ts';
import { fastest } from './fastest.ts';
import { leastRisk } from './least-risk.ts';
import { preferred } from './preferred.ts';
import { split } from './split.ts';
import { spotMarket } from './spot-market.ts';
import { trustWeighted } from './trust-weighted.ts';

export const sourcingPolicies = registry([split, preferred, cheapest, fastest, leastRisk, spotMarket, trustWeighted, adaptive]);
export type { SourceFacts, SourcingPolicy, SourcingView } from './sourcing.ts';
