import type { ParamSpec } from '../../registry.ts';

/** The mean, as every distribution that has one declares it. */
export const meanParam: ParamSpec = { name: 'mean', unit: 'variate', range: [0, 1e9], default: null, doc: 'Mean.' };

/** The coefficient of variation, as every distribution that has one declares it. */
export const cvParam: ParamSpec = { name: 'cv', unit: 'number', range: [0.01, 10], default: null, doc: 'Coefficient of variation: standard deviation / mean.' };
