import { log } from './log.ts';

/**
 * Returns the z with normalCdf(z) = p, for 0 < p < 1; relative error about 1e-16 times a few. M. J. Wichura,
 * Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) > 0.425) return q < 0 ? -tail(p) : tail(1 - p);
  const r = 0.180625 - q * q;
  let above = 2509.0809287301226727 * r + 33430.575583588128105;
  above = ((above * r + 67265.770927008700853) * r + 45921.953931549871457) * r + 13731.693765509461125;
  above = ((above * r + 1971.5909503065514427) * r + 133.14166789178437745) * r + 3.387132872796366608;
  let below = 5226.495278852854561 * r + 28729.085735721942674;
  below = ((below * r + 39307.89580009271061) * r + 21213.794301586595867) * r + 5394.1960214247511077;
  below = ((below * r + 687.1870074920579083) * r + 42.313330701600911252) * r + 1;
  return (q * above) / below;
}

/** Distance from the middle of the point with mass t beyond it. */
function tail(t: number): number {
  const r = Math.sqrt(-log(t));
  return r <= 5 ? near(r - 1.6) : far(r - 5);
}

function near(r: number): number {
  let above = 7.7454501427834140764e-4 * r + 2.27238449892691845833e-2;
  above = ((above * r + 2.4178072517745061177e-1) * r + 1.27045825245236838258) * r + 3.64784832476320460504;
  above = ((above * r + 5.7694972214606914055) * r + 4.6303378461565452959) * r + 1.42343711074968357734;
  let below = 1.05075007164441684324e-9 * r + 5.475938084995344946e-4;
  below = ((below * r + 1.51986665636164571966e-2) * r + 1.4810397642748007459e-1) * r + 6.8976733498510000455e-1;
  below = ((below * r + 1.6763848301838038494) * r + 2.05319162663775882187) * r + 1;
  return above / below;
}

function far(r: number): number {
  let above = 2.01033439929228813265e-7 * r + 2.71155556874348757815e-5;
  above = ((above * r + 1.2426609473880784386e-3) * r + 2.6532189526576123093e-2) * r + 2.9656057182850489123e-1;
  above = ((above * r + 1.7848265399172913358) * r + 5.4637849111641143699) * r + 6.6579046435011037772;
  let below = 2.04426310338993978564e-15 * r + 1.4215117583164458887e-7;
  below = ((below * r + 1.8463183175100546818e-5) * r + 7.868691311456132591e-4) * r + 1.48753612908506148525e-2;
  below = ((below * r + 1.3692988092273580531e-1) * r + 5.9983220655588793769e-1) * r + 1;
  return above / below;
}
