/** What a case of bad input is, and changes that several cases make to the corner bakery. */

/** A document whose parts a case may put anything into. */
export type Draft = {
  products: Record<string, Record<string, unknown>>;
  sites: Record<string, Record<string, unknown>>;
  lanes: Record<string, unknown>[];
  processes: Record<string, unknown>[];
  policies: Record<string, unknown>[];
  markets: Record<string, unknown>[];
  hazards: Record<string, unknown>[];
  [key: string]: unknown;
};

export interface BadInput {
  readonly what: string;
  readonly spoil: (draft: Draft) => void;
  readonly path: string;
  readonly problem: RegExp;
  readonly suggestion?: RegExp;
}

/** Returns a case. */
export function bad(what: string, spoil: (draft: Draft) => void, path: string, problem: RegExp, suggestion?: RegExp): BadInput {
  return { what, spoil, path, problem, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** Puts another inventory policy in place of that of flour at the bakery. */
export const withInventory = (draft: Draft, inventory: unknown): void => void (draft.policies[0]['inventory'] = inventory);

/** Puts a loop of two warehouses into the document, lanes[3] and lanes[4]. */
export function loop(draft: Draft, leadTime: number, orderDelay: number): void {
  draft.sites['east'] = { kind: 'warehouse' };
  draft.sites['west'] = { kind: 'warehouse' };
  draft.lanes.push({ from: 'east', to: 'west', product: 'bread', leadTime, orderDelay }, { from: 'west', to: 'east', product: 'bread', leadTime, orderDelay });
  for (const at of ['east', 'west']) draft.policies.push({ at, product: 'bread', inventory: { 'base-stock': 5 } });
}
