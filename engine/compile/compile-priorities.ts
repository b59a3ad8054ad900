import { classOfEvent } from '../events/event-types.ts';
import { priorityOf } from '../events/priorities.ts';
import type { PriorityColumns } from '../network/model.ts';
import type { Spec } from '../spec.ts';

/** Returns the priorities of the order of happenings that a spec asks for. */
export function compilePriorities({ order }: Spec): PriorityColumns {
  return {
    ofEvent: Uint8Array.from(classOfEvent, (which) => priorityOf(order, which)),
    make: priorityOf(order, 'make'),
    fill: priorityOf(order, 'fill'),
    review: priorityOf(order, 'review'),
  };
}
