/** Lanes with what the mode says by which they go. */
import type { Draft } from './draft.ts';
import { greatCircle } from './great-circle.ts';
import type { LaneDocument } from './members/lane.ts';
import type { ModeDocument } from './members/mode.ts';
import { weightOf } from './members/product.ts';
import { transportNames } from './members/transport.ts';
import type { Path } from './path.ts';

/** Returns the mode by which a lane goes; null where the document says nothing of it. */
export function modeOf(draft: Draft, { mode }: LaneDocument): ModeDocument | null {
  return draft.modes.get(mode ?? '')?.value ?? null;
}

/** Returns the km from end to end: those given, else as the crow flies; null where a site has no position. */
export function distanceOf(draft: Draft, { distance, from, to }: LaneDocument): number | null {
  const [start, end] = [draft.sites.get(from)?.value.position, draft.sites.get(to)?.value.position];
  return distance ?? (start === undefined || end === undefined ? null : greatCircle(start, end));
}

/** Returns the lane with the fields of its mode where it has none of its own, and the lead time that distance and speed give. */
export function withMode(draft: Draft, lane: LaneDocument): LaneDocument {
  const mode = modeOf(draft, lane);
  if (mode === null) return lane;
  const distance = distanceOf(draft, lane);
  const leadTime = lane.leadTime ?? (mode.speed === undefined || distance === null ? undefined : distance / mode.speed);
  return { ...lane, leadTime, ...Object.fromEntries(transportNames.map((name) => [name, lane[name] ?? mode[name]])) };
}

/** Returns where a field of a lane stands in the document: at the lane, or at its mode. `keys`: of the lane. */
export function placeOf(lane: LaneDocument, keys: Path, name: (typeof transportNames)[number]): Path {
  return lane[name] === undefined && lane.mode !== undefined ? ['modes', lane.mode, name] : [...keys, name];
}

/** Returns the money for moving one unit of a product: the freight of the lane, and what its mode costs by distance and weight. */
export function freightOf(draft: Draft, lane: LaneDocument, product: string): number {
  const weight = weightOf(draft.products.get(product)?.value) ?? 1;
  return (lane.freight ?? 0) + (modeOf(draft, lane)?.cost ?? 0) * (distanceOf(draft, lane) ?? 0) * weight;
}

/** Returns the kg of carbon dioxide for moving one unit of a product: those of the lane, else by mode, distance and weight. */
export function emissionsOf(draft: Draft, lane: LaneDocument, product: string): number {
  const tonnes = (weightOf(draft.products.get(product)?.value) ?? 0) / 1000;
  return lane.emissions ?? (modeOf(draft, lane)?.emissions ?? 0) * (distanceOf(draft, lane) ?? 0) * tonnes;
}
