/** What is to happen, kept in an array and searched from end to end: slow, and easy to believe. */

export interface PlainEvent {
  readonly time: number;
  readonly priority: number;
  readonly sequence: number;
  readonly happen: () => void;
}

export class PlainEventList {
  private readonly events: PlainEvent[] = [];
  private scheduled = 0;

  /** Puts something into the list and returns it, so that it can be called off. */
  schedule(time: number, priority: number, happen: () => void): PlainEvent {
    const event = { time, priority, sequence: this.scheduled, happen };
    this.scheduled += 1;
    this.events.push(event);
    return event;
  }

  /** Takes an event out again; nothing when it isn't there. */
  cancel(event: PlainEvent | null): void {
    const place = event === null ? -1 : this.events.indexOf(event);
    if (place >= 0) this.events.splice(place, 1);
  }

  /** Returns the event that comes next, which stays in the list; null when the list is empty. */
  first(): PlainEvent | null {
    return this.events.reduce<PlainEvent | null>((best, event) => (best === null || comesBefore(event, best) ? event : best), null);
  }
}

function comesBefore(a: PlainEvent, b: PlainEvent): boolean {
  if (a.time !== b.time) return a.time < b.time;
  if (a.priority !== b.priority) return a.priority < b.priority;
  return a.sequence < b.sequence;
}
