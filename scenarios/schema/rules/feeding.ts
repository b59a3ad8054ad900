/** Every stock point must have a source, and a policy exactly where there is something to decide. */
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import type { PolicyDocument } from '../members/policy.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { chooseSource, type SourceChoice } from '../source.ts';

/** Returns the source of every stock point. */
export function chooseSources(draft: Draft, layout: Layout): SourceChoice[] {
  return layout.points.map((_, i) => chooseSource(draft, layout, i));
}

/** Returns a problem for each stock point without a source or policy, and each policy or stock that nothing would read. */
export function checkFeeding(draft: Draft, layout: Layout, sources: readonly SourceChoice[]): PlacedProblem[] {
  const complete = (...sections: readonly string[]): boolean => !sections.some((section) => draft.broken.has(section));
  const waysKnown = complete('lanes', 'processes', 'sites', 'products');
  const problems: PlacedProblem[] = [];
  layout.points.forEach((point, i) => {
    const choice = sources[i];
    const fed = point.lanes.length + point.processes.length > 0;
    if (choice.problem !== null && waysKnown && (!fed || complete('policies'))) problems.push(choice.problem);
    if (fed && point.policy === null && complete('policies')) {
      const entry = `{ at: ${point.site}, product: ${point.product}, inventory: ... }`;
      problems.push(problemAt(point.mention, `${point.product} at ${point.site} has no policy`, undefined, `add ${entry} to policies`));
    }
    if (fed && point.policy !== null && point.policy.value.inventory === undefined) {
      problems.push(problemAt([...point.policy.keys, 'inventory'], 'is missing: only what never runs out at a supplier does without', undefined));
    }
    if (fed || choice.source === null || !waysKnown) return;
    const endless = choice.source.kind === 'unlimited';
    const why = `${point.product} at ${point.site} ${endless ? `never runs out, because ${point.site} is a supplier that nothing feeds` : 'only comes out beside other products'}`;
    if (point.policy !== null && !saysAllocationOnly(point.policy.value)) {
      problems.push(problemAt(point.policy.keys, `${why}: a policy has nothing to decide but its allocation`, undefined, 'leave the policy out, or all of it but allocation'));
    }
    const stock = draft.sites.get(point.site)?.value.stock?.[point.product];
    if (stock !== undefined && endless) problems.push(problemAt(['sites', point.site, 'stock', point.product], `${why}: its stock means nothing`, stock, 'leave it out'));
  });
  if (waysKnown && complete('markets')) {
    for (const { value, keys } of draft.policies) {
      if (layout.find(value.at, value.product) >= 0) continue;
      problems.push(problemAt(keys, `nothing feeds ${value.product} at ${value.at}, so that a policy has nothing to decide`, undefined, 'add a lane or a process, or leave the policy out'));
    }
  }
  return problems;
}

/** Returns whether a policy says who gets what, and nothing of ordering. */
function saysAllocationOnly({ at: _at, product: _product, allocation, ...ordering }: PolicyDocument): boolean {
  return allocation !== undefined && Object.values(ordering).every((field) => field === undefined);
}
