/** Laws of the distributions that documents know. */
import { exp } from '../../random/elementary/exp.ts';
import { gamma } from '../../random/elementary/gamma.ts';
import { incompleteGammaComplement } from '../../random/elementary/incomplete-gamma.ts';
import { log } from '../../random/elementary/log.ts';
import { normalCdf } from '../../random/elementary/normal-cdf.ts';
import { pow } from '../../random/elementary/pow.ts';
import { checkChoice, mean, sd, Variates } from '../../random/index.ts';
import type { Choice } from '../../spec.ts';
import { sizingError } from '../need.ts';
import { negativeBinomialLaw, poissonLaw } from './counts.ts';
import { gammaLaw } from './gamma-law.ts';
import type { Law } from './law.ts';
import { normalLaw } from './normal-law.ts';
import { quantileLaw } from './quantile-law.ts';
import { constantLaw, stepLaw } from './step-law.ts';
import { uniformLaw } from './uniform-law.ts';

/** What a law is made of, where there is more to say than its quantile. */
const known: Readonly<Record<string, (choice: Choice) => Law>> = {
  gamma: (choice) => gammaLaw(mean(choice), sd(choice)),
  exponential: (choice) => gammaLaw(mean(choice), sd(choice)),
  normal: (choice) => normalLaw(mean(choice), sd(choice)),
  uniform: (choice) => uniformLaw(number(choice, 'low'), number(choice, 'high')),
  lognormal: lognormalLaw,
  weibull: weibullLaw,
  lumpy: lumpyLaw,
  poisson: (choice) => poissonLaw(mean(choice)),
  'negative-binomial': (choice) => negativeBinomialLaw(mean(choice), sd(choice) * sd(choice)),
  empirical: (choice) => stepLaw(list(choice, 'values'), choice.params['weights'] === undefined ? list(choice, 'values').map(() => 1) : list(choice, 'weights')),
  series: (choice) => stepLaw(list(choice, 'values'), list(choice, 'values').map(() => 1)),
};

/**
 * Returns the law of a distribution of the registry. A normal law is not cut at 0; a series is taken as if in random
 * order. A kind that is not known here is integrated from its quantile function, to about 1e-9 of its mean where its tail
 * is not heavy. Throws a RangeError on a choice that is wrong.
 */
export function lawOf(choice: Choice): Law {
  const problem = checkChoice(choice);
  if (problem !== null) throw sizingError(choice.kind, problem, choice.params);
  if (sd(choice) === 0) return constantLaw(mean(choice));
  return known[choice.kind]?.(choice) ?? quantileLaw(mean(choice), sd(choice), quantileOf(choice));
}

/** Returns the quantile function of a choice, for shares that a stream of chance can give. */
export function quantileOf(choice: Choice): (share: number) => number {
  const variates = new Variates();
  const index = variates.add(choice, 1);
  return (share) => variates.drawSigned(index, share);
}

function number(choice: Choice, name: string): number {
  return Number(choice.params[name] ?? 0);
}

function list(choice: Choice, name: string): readonly number[] {
  const value = choice.params[name];
  return typeof value === 'object' ? value : [];
}

function lognormalLaw(choice: Choice): Law {
  const middle = mean(choice);
  const cv = sd(choice) / middle;
  const spread = Math.sqrt(log(1 + cv * cv));
  const median = middle / Math.sqrt(1 + cv * cv);
  return {
    mean: middle,
    sd: sd(choice),
    cdf: (x) => (x <= 0 ? 0 : normalCdf(log(x / median) / spread)),
    quantile: quantileOf(choice),
    over: (x) => (x <= 0 ? middle - x : middle * normalCdf(spread - log(x / median) / spread) - x * normalCdf(-log(x / median) / spread)),
  };
}

function weibullLaw(choice: Choice): Law {
  const shape = number(choice, 'shape');
  const middle = mean(choice);
  const scale = middle / gamma(1 + 1 / shape);
  const hazard = (x: number): number => pow(x / scale, shape);
  return {
    mean: middle,
    sd: sd(choice),
    cdf: (x) => (x <= 0 ? 0 : 1 - exp(-hazard(x))),
    quantile: quantileOf(choice),
    over: (x) => (x <= 0 ? middle - x : middle * incompleteGammaComplement(1 + 1 / shape, hazard(x)) - x * exp(-hazard(x))),
  };
}

/** Nothing, or with a chance a gamma-distributed size. */
function lumpyLaw(choice: Choice): Law {
  const chance = number(choice, 'chance');
  const size = number(choice, 'mean');
  const cv = number(choice, 'cv');
  const ofSize = cv === 0 ? constantLaw(size) : gammaLaw(size, size * cv);
  return {
    mean: chance * size,
    sd: sd(choice),
    cdf: (x) => (x < 0 ? 0 : 1 - chance + chance * ofSize.cdf(x)),
    quantile: (share) => (share <= 1 - chance ? 0 : ofSize.quantile(1 - (1 - share) / chance)),
    over: (x) => (x <= 0 ? chance * size - x : chance * ofSize.over(x)),
  };
}
