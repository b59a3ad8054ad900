import { PAGE, doubled, i32 } from './columns.ts';

/** Numbered records whose fields stand in columns of a subclass; numbers that were given back are used again. */
export abstract class RecordPool {
  /** The record's neighbour in whatever list it stands in. */
  next = i32(PAGE);
  /** 1 while the record is in use. */
  live = i32(PAGE);
  /** No record has this number or a higher one. */
  top = 0;
  private free = -1;

  /** Gives all records back. */
  clear(): void {
    this.top = 0;
    this.free = -1;
  }

  /** Gives one record back. */
  release(record: number): void {
    this.live[record] = 0;
    this.next[record] = this.free;
    this.free = record;
  }

  /** Returns the number of a record that is not in use, now in use and in no list. */
  protected claim(): number {
    let record = this.free;
    if (record >= 0) this.free = this.next[record];
    else {
      record = this.top++;
      if (record === this.next.length) this.enlarge();
    }
    this.next[record] = -1;
    this.live[record] = 1;
    return record;
  }

  /** Doubles the columns of the subclass. */
  protected abstract grow(): void;

  private enlarge(): void {
    this.next = doubled(this.next, i32);
    this.live = doubled(this.live, i32);
    this.grow();
  }
}
