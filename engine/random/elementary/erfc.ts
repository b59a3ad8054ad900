import { exp } from './exp.ts';

const ONE_OVER_ROOT_PI = 0.5641895835477563;

/**
 * Returns the complementary error function, 2 / sqrt(pi) times the integral of exp(-t^2) from x up; relative error
 * below 1e-15 for |x| < 5, and below 1e-14 as far as it is not 0. W. J. Cody, Rational Chebyshev approximations for
 * the error function, Mathematics of Computation 23 (1969).
 */
export function erfc(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.46875) return 1 - erfNearZero(x);
  const upper = y <= 4 ? middle(y) : far(y);
  return x < 0 ? 2 - upper : upper;
}

function erfNearZero(x: number): number {
  const z = x * x;
  const above = (((1.85777706184603153e-1 * z + 3.1611237438705656) * z + 1.13864154151050156e2) * z + 3.77485237685302021e2) * z + 3.20937758913846947e3;
  const below = (((z + 2.36012909523441209e1) * z + 2.44024637934444173e2) * z + 1.28261652607737228e3) * z + 2.84423683343917062e3;
  return (x * above) / below;
}

function middle(y: number): number {
  let above = 2.15311535474403846e-8 * y + 5.64188496988670089e-1;
  above = ((above * y + 8.88314979438837594) * y + 6.61191906371416295e1) * y + 2.98635138197400131e2;
  above = ((above * y + 8.8195222124176909e2) * y + 1.71204761263407058e3) * y + 2.05107837782607147e3;
  above = above * y + 1.23033935479799725e3;
  let below = ((y + 1.57449261107098347e1) * y + 1.17693950891312499e2) * y + 5.37181101862009858e2;
  below = ((below * y + 1.62138957456669019e3) * y + 3.29079923573345963e3) * y + 4.36261909014324716e3;
  below = (below * y + 3.43936767414372164e3) * y + 1.23033935480374942e3;
  return (expOfMinusSquare(y) * above) / below;
}

function far(y: number): number {
  if (y > 26.6) return 0;
  const z = 1 / (y * y);
  const above = ((((1.63153871373020978e-2 * z + 3.05326634961232344e-1) * z + 3.60344899949804439e-1) * z + 1.25781726111229246e-1) * z + 1.60837851487422766e-2) * z + 6.58749161529837803e-4;
  const below = ((((z + 2.56852019228982242) * z + 1.87295284992346047) * z + 5.27905102951428412e-1) * z + 6.05183413124413191e-2) * z + 2.33520497626869185e-3;
  return (expOfMinusSquare(y) * (ONE_OVER_ROOT_PI - (z * above) / below)) / y;
}

/** The square is split so that its rounding does not show in the result. */
function expOfMinusSquare(y: number): number {
  const head = Math.floor(y * 16) / 16;
  return exp(-head * head) * exp(-(y - head) * (y + head));
}
