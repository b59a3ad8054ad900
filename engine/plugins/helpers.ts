/** What a plugin can import from `knockon/plugin`: functions that give the same bits on every machine, which those of Math need not. */
export { exp } from '../random/elementary/exp.ts';
export { gamma } from '../random/elementary/gamma.ts';
export { log } from '../random/elementary/log.ts';
export { normalCdf } from '../random/elementary/normal-cdf.ts';
export { normalQuantile } from '../random/elementary/normal-quantile.ts';
export { pow } from '../random/elementary/pow.ts';
