/** Forecasts, kept as the plain list of what was observed and worked out anew from it each time. */
import type { Choice } from '../../engine/spec.ts';

/** Returns what is expected over the next `periods` review periods, not yet cut at 0. `scale`: quanta in a unit. */
export function forecastTotal(model: Choice, seen: readonly number[], nominal: number, scale: number, periods: number): number {
  return rules[model.kind]({ seen, nominal, scale, periods, param: (name) => Number(model.params[name]) });
}

interface Question {
  readonly seen: readonly number[];
  readonly nominal: number;
  readonly scale: number;
  readonly periods: number;
  readonly param: (name: string) => number;
}

/** Sum over the next periods, of the last its part. */
function sumAhead(periods: number, expected: (ahead: number) => number): number {
  const whole = Math.floor(periods);
  let sum = 0;
  for (let ahead = 1; ahead <= whole; ahead += 1) sum += expected(ahead);
  return periods > whole ? sum + (periods - whole) * expected(whole + 1) : sum;
}

const meanOf = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;

function holt({ seen, nominal, periods, param }: Question): number {
  let [level, trend] = [nominal, 0];
  for (const asked of seen) {
    const before = level;
    level = param('alpha') * asked + (1 - param('alpha')) * (before + trend);
    trend = param('beta') * (level - before) + (1 - param('beta')) * trend;
  }
  return sumAhead(periods, (ahead) => level + ahead * trend);
}

/** The first season is only watched; then a level, and what each place of the season adds to it. */
function seasonal({ seen, nominal, periods, param }: Question): number {
  const length = param('length');
  if (seen.length < length) return periods * (seen.length === 0 ? nominal : meanOf(seen));
  let level = meanOf(seen.slice(0, length));
  const adds = seen.slice(0, length).map((asked) => asked - level);
  seen.slice(length).forEach((asked, n) => {
    const place = n % length;
    level = param('alpha') * (asked - adds[place]) + (1 - param('alpha')) * level;
    adds[place] = param('gamma') * (asked - level) + (1 - param('gamma')) * adds[place];
  });
  return sumAhead(periods, (ahead) => Math.max(0, level + adds[(seen.length + ahead - 1) % length]));
}

const rules: Readonly<Record<string, (question: Question) => number>> = {
  naive: ({ seen, nominal, periods }) => (seen.at(-1) ?? nominal) * periods,
  'moving-average': ({ seen, nominal, periods, param }) => (seen.length === 0 ? nominal : meanOf(seen.slice(-param('window')))) * periods,
  'exponential-smoothing': ({ seen, nominal, periods, param }) =>
    seen.reduce((level, asked) => level + param('alpha') * (asked - level), nominal) * periods,
  holt,
  seasonal,
  autoregressive: ({ seen, nominal, scale, periods, param }) => {
    const mean = param('mean') * scale;
    const last = seen.at(-1);
    if (last === undefined) return nominal * periods;
    return sumAhead(periods, (ahead) => mean + param('phi') ** ahead * (last - mean));
  },
};
