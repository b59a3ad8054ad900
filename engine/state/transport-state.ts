/** What changes about lanes with sailings while a run goes on. */
export class TransportState {
  /** The sailing that goods were put on last: its n in first + n x every. */
  readonly sailing: Float64Array;
  /** Quanta that it still takes. */
  readonly room: Float64Array;

  constructor(lanes: number) {
    this.sailing = new Float64Array(lanes);
    this.room = new Float64Array(lanes);
  }

  reset(): void {
    this.sailing.fill(-Infinity);
    this.room.fill(0);
  }
}
