import { registry } from '../../registry.ts';
import { constant } from './constant.ts';
import type { Distribution, Quantile } from './distribution.ts';
import { empirical } from './empirical.ts';
import { exponential } from './exponential.ts';
import { gamma } from './gamma.ts';
import { lognormal } from './lognormal.ts';
import { lumpy } from './lumpy.ts';
import { negativeBinomial } from './negative-binomial.ts';
import { normal } from './normal.ts';
import { poisson } from './poisson.ts';
import { series } from './series.ts';
import { triangular } from './triangular.ts';
import { uniform } from './uniform.ts';
import { weibull } from './weibull.ts';

/** Every distribution by its kind, in the order of help and reference. */
export const distributions: ReadonlyMap<string, Distribution> = registry([
  constant,
  exponential,
  gamma,
  normal,
  lognormal,
  weibull,
  uniform,
  triangular,
  poisson,
  negativeBinomial,
  lumpy,
  empirical,
  series,
]);

/** Kinds by the small integer that stands for them in columns. */
export const kinds: readonly string[] = [...distributions.keys()];

/** Quantile functions by the same integer. */
export const quantiles: readonly Quantile[] = [...distributions.values()].map((entry) => entry.quantile);
