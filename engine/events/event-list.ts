/**
 * The future-event list: a 4-ary heap in typed arrays, ordered by (time, priority, sequence), so equal events come out
 * in the order they were put in. Grows as needed; never allocates otherwise.
 */

/** Sequences stay below this: 2^45, so that nine priorities and a sequence fit in a whole double. */
const SEQUENCE_SPAN = 35_184_372_088_832;

export class EventList {
  size = 0;
  /** What the event taken last was about. */
  time = 0;
  type = 0;
  subject = 0;
  value = 0;

  private sequence = 0;
  private heapTime: Float64Array;
  private heapOrder: Float64Array;
  private heapSlot: Int32Array;
  private slotType: Uint8Array;
  private slotSubject: Int32Array;
  private slotValue: Float64Array;
  private freeSlot: Int32Array;

  constructor(capacity = 1024) {
    this.heapTime = new Float64Array(capacity);
    this.heapOrder = new Float64Array(capacity);
    this.heapSlot = new Int32Array(capacity);
    this.slotType = new Uint8Array(capacity);
    this.slotSubject = new Int32Array(capacity);
    this.slotValue = new Float64Array(capacity);
    this.freeSlot = new Int32Array(capacity);
    this.clear();
  }

  clear(): void {
    this.size = 0;
    this.sequence = 0;
    for (let i = 0; i < this.freeSlot.length; i++) this.freeSlot[i] = i;
  }

  /** Time of the next event; Infinity when there is none. */
  nextTime(): number {
    return this.size === 0 ? Infinity : this.heapTime[0];
  }

  /** Priority of the next event; only when there is one. */
  nextPriority(): number {
    return Math.floor(this.heapOrder[0] / SEQUENCE_SPAN);
  }

  push(time: number, priority: number, type: number, subject: number, value: number): void {
    if (this.size === this.heapTime.length) this.grow();
    const slot = this.freeSlot[this.size];
    this.slotType[slot] = type;
    this.slotSubject[slot] = subject;
    this.slotValue[slot] = value;
    this.siftUp(this.size++, time, priority * SEQUENCE_SPAN + this.sequence++, slot);
  }

  /** Takes the first event out and puts it into `time`, `type`, `subject` and `value`. Only when there is one. */
  pop(): void {
    const slot = this.heapSlot[0];
    this.time = this.heapTime[0];
    this.type = this.slotType[slot];
    this.subject = this.slotSubject[slot];
    this.value = this.slotValue[slot];
    const last = --this.size;
    const freed = slot;
    if (last > 0) this.siftDown(this.heapTime[last], this.heapOrder[last], this.heapSlot[last]);
    this.freeSlot[last] = freed;
  }

  private siftUp(from: number, time: number, order: number, slot: number): void {
    const { heapTime, heapOrder, heapSlot } = this;
    let i = from;
    while (i > 0) {
      const parent = (i - 1) >> 2;
      const t = heapTime[parent];
      if (t < time || (t === time && heapOrder[parent] < order)) break;
      heapTime[i] = t;
      heapOrder[i] = heapOrder[parent];
      heapSlot[i] = heapSlot[parent];
      i = parent;
    }
    heapTime[i] = time;
    heapOrder[i] = order;
    heapSlot[i] = slot;
  }

  private siftDown(time: number, order: number, slot: number): void {
    const { heapTime, heapOrder, heapSlot, size } = this;
    let i = 0;
    for (;;) {
      const first = 4 * i + 1;
      if (first >= size) break;
      const end = Math.min(first + 4, size);
      let best = first;
      let bestTime = heapTime[first];
      for (let c = first + 1; c < end; c++) {
        const t = heapTime[c];
        if (t < bestTime || (t === bestTime && heapOrder[c] < heapOrder[best])) {
          best = c;
          bestTime = t;
        }
      }
      if (time < bestTime || (time === bestTime && order < heapOrder[best])) break;
      heapTime[i] = bestTime;
      heapOrder[i] = heapOrder[best];
      heapSlot[i] = heapSlot[best];
      i = best;
    }
    heapTime[i] = time;
    heapOrder[i] = order;
    heapSlot[i] = slot;
  }

  private grow(): void {
    const old = this.heapTime.length;
    const capacity = 2 * old;
    this.heapTime = copyInto(new Float64Array(capacity), this.heapTime);
    this.heapOrder = copyInto(new Float64Array(capacity), this.heapOrder);
    this.heapSlot = copyInto(new Int32Array(capacity), this.heapSlot);
    this.slotType = copyInto(new Uint8Array(capacity), this.slotType);
    this.slotSubject = copyInto(new Int32Array(capacity), this.slotSubject);
    this.slotValue = copyInto(new Float64Array(capacity), this.slotValue);
    this.freeSlot = copyInto(new Int32Array(capacity), this.freeSlot);
    for (let i = old; i < capacity; i++) this.freeSlot[i] = i;
  }
}

function copyInto<A extends Float64Array | Int32Array | Uint8Array>(target: A, source: A): A {
  target.set(source);
  return target;
}
