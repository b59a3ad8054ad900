export { bareNumber, checkChoice, mean, sd } from './distributions/choice.ts';
export type { Distribution } from './distributions/distribution.ts';
export { distributions } from './distributions/index.ts';
export { normalQuantile } from './elementary/normal-quantile.ts';
export { TraceHasher } from './hash.ts';
export { Streams } from './streams.ts';
export { Variates } from './variates.ts';
