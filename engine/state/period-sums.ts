/** Amounts that are added up within a period, and over whole periods summed and squared and summed. */
export class PeriodSums {
  private readonly running: Float64Array;
  /** Period that each running amount belongs to. */
  private readonly period: Float64Array;
  private readonly sum: Float64Array;
  private readonly squares: Float64Array;

  /** Writes whole periods into `sum` and `squares`, a place a member. */
  constructor(sum: Float64Array, squares: Float64Array) {
    this.running = new Float64Array(sum.length);
    this.period = new Float64Array(sum.length);
    this.sum = sum;
    this.squares = squares;
  }

  clear(): void {
    this.running.fill(0);
    this.period.fill(0);
  }

  /** Adds an amount of member i in a period; what ran in an earlier period is closed. Periods without any count 0, so they need no word. */
  add(i: number, period: number, amount: number): void {
    if (this.period[i] !== period) {
      this.close(i);
      this.period[i] = period;
    }
    this.running[i] += amount;
  }

  /** Closes what ran before `period`. */
  closeAll(period: number): void {
    for (let i = 0; i < this.running.length; i++) if (this.period[i] < period) this.close(i);
  }

  private close(i: number): void {
    this.sum[i] += this.running[i];
    this.squares[i] += this.running[i] * this.running[i];
    this.running[i] = 0;
  }
}
