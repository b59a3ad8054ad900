/** Lower and upper end, in that order. NaN at both ends where no interval can be given from the data. */
export type Interval = [low: number, high: number];
