/** The functions of a plugin's entry, each watched: what no policy may return, and what it throws, is told by the policy's name. */
import { PluginError, PolicyFault } from '../errors.ts';
import type { AllocationPolicy, Claims } from '../policies/allocation/index.ts';
import type { DispatchingPolicy } from '../policies/dispatching/index.ts';
import type { Forecast } from '../policies/forecast/index.ts';
import type { InventoryPolicy, PolicyParams } from '../policies/inventory/index.ts';
import type { SourcingPolicy, SourcingView } from '../policies/sourcing/index.ts';
import type { Entry } from '../registry.ts';
import { namedParams } from './named-params.ts';

/** How far shares that are worked out may be from 1 together. */
const ROUNDING = 1e-6;

const isNumber = (value: unknown): value is number => typeof value === 'number' && value > -Infinity && value < Infinity;
const isCount = (value: unknown, least: number): boolean => isNumber(value) && value >= least && value <= 1e6 && Math.floor(value) === value;
const isShare = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= 1;

/** Returns a value in words for an error. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? `[${value.map(String).join(', ')}]` : 'an object') : String(value);
}

/** Returns what a policy threw as its fault. */
function faultOf(title: string, subject: number, thrown: unknown, ofLine = false): PolicyFault {
  if (thrown instanceof PolicyFault) return thrown;
  return new PolicyFault(title, subject, `threw ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : shown(thrown)}`, ofLine);
}

/** Returns an inventory policy whose orders are numbers of 0 or more, or a fault. */
export function guardInventory(policy: InventoryPolicy, title: string): InventoryPolicy {
  return {
    ...policy,
    decide: (view, i) => {
      let wanted: unknown;
      try {
        wanted = policy.decide(view, i);
      } catch (thrown) {
        throw faultOf(title, i, thrown);
      }
      if (isNumber(wanted) && wanted >= 0) return wanted;
      throw new PolicyFault(title, i, `decide must return how much to order, a number of 0 or more; got ${shown(wanted)}`);
    },
    ...watched(policy, title, inventoryAnswers),
  };
}

/** Returns a forecast whose totals are numbers, or a fault. */
export function guardForecast(forecast: Forecast, title: string): Forecast {
  return {
    ...forecast,
    observe: (cells, quantity) => {
      try {
        forecast.observe(cells, quantity);
      } catch (thrown) {
        throw faultOf(title, cells.point, thrown);
      }
    },
    total: (cells, periods) => {
      let total: unknown;
      try {
        total = forecast.total(cells, periods);
      } catch (thrown) {
        throw faultOf(title, cells.point, thrown);
      }
      if (isNumber(total)) return total;
      throw new PolicyFault(title, cells.point, `total must return what is expected, a number; got ${shown(total)}`);
    },
    ...watched(forecast, title, forecastAnswers),
  };
}

/** Returns a sourcing policy that asks for the whole of every order, in whole quanta, or a fault. */
export function guardSourcing(policy: SourcingPolicy, title: string): SourcingPolicy {
  return {
    ...policy,
    decide: (view, i, quantity) => {
      try {
        policy.decide(view, i, quantity);
      } catch (thrown) {
        throw faultOf(title, i, thrown);
      }
      const wrong = wrongParts(view, view.sources(i), quantity);
      if (wrong !== null) throw new PolicyFault(title, i, wrong);
    },
    ...watched(policy, title, sourcingAnswers),
  };
}

function wrongParts(view: SourcingView, sources: number, quantity: number): string | null {
  let sum = 0;
  for (let k = 0; k < sources; k += 1) {
    const part = view.asked(k);
    if (Math.floor(part) !== part) return `decide must ask for whole quanta; source ${k} is asked for ${part}`;
    sum += part;
  }
  return sum === quantity ? null : `decide must ask for the whole order, ${quantity} quanta in all; it asked for ${sum}`;
}

/** Returns an allocation policy that gives whole quanta, none more than it wants and all no more than there is, or a fault. */
export function guardAllocation(policy: AllocationPolicy, title: string): AllocationPolicy {
  return {
    ...policy,
    decide: (claims, available) => {
      try {
        policy.decide(claims, available);
      } catch (thrown) {
        throw faultOf(title, claims.point, thrown);
      }
      const wrong = wrongGifts(claims, available);
      if (wrong !== null) throw new PolicyFault(title, claims.point, wrong);
    },
  };
}

function wrongGifts(claims: Claims, available: number): string | null {
  let sum = 0;
  for (let k = 0; k < claims.count; k += 1) {
    const gift = claims.given(k);
    if (!(gift >= 0 && gift <= claims.wants(k) && Math.floor(gift) === gift)) return `decide must give whole quanta from 0 to what is wanted; claim ${k} wants ${claims.wants(k)} and is given ${gift}`;
    sum += gift;
  }
  return sum <= available ? null : `decide must give no more than there is, ${available} quanta; it gave ${sum}`;
}

/** Returns a rule of dispatching whose ranks are numbers, or a fault. */
export function guardDispatching(policy: DispatchingPolicy, title: string): DispatchingPolicy {
  return {
    ...policy,
    rank: (view, b) => {
      let rank: unknown;
      try {
        rank = policy.rank(view, b);
      } catch (thrown) {
        throw faultOf(title, view.line, thrown, true);
      }
      if (isNumber(rank)) return rank;
      throw new PolicyFault(title, view.line, `rank must return a number; got ${shown(rank)}`, true);
    },
  };
}

/** What a function that is asked before a run must return. */
interface Answer {
  readonly says: string;
  /** `given`: what the function was called with beside the parameters. */
  readonly holds: (value: unknown, given: readonly unknown[]) => boolean;
}

const problem: Answer = { says: 'what is wrong with the parameters, as words, or null', holds: (value) => value === null || typeof value === 'string' };
const count: Answer = { says: 'how many numbers it keeps, a whole number from 0 to 1000000', holds: (value) => isCount(value, 0) };

const inventoryAnswers: Readonly<Record<string, Answer>> = {
  check: problem,
  cells: count,
  initialLevel: { says: 'a stock, a number of 0 or more', holds: (value) => isNumber(value) && value >= 0 },
  plansAhead: { says: 'how many review periods it plans ahead, a whole number of 1 or more', holds: (value) => isCount(value, 1) },
  reviewDays: { says: 'the days between reviews, a number above 0', holds: (value) => isNumber(value) && value > 0 },
};

const forecastAnswers: Readonly<Record<string, Answer>> = { check: problem, cells: count };

const sourcingAnswers: Readonly<Record<string, Answer>> = {
  check: problem,
  trust: { says: 'how trust moves, [rise, fall, start], each 0 to 1', holds: (value) => Array.isArray(value) && value.length === 3 && value.every(isShare) },
  seenWeight: { says: 'the weight of the newest order, 0 to 1', holds: isShare },
  nominalShares: {
    says: 'a share for every source, together 1',
    holds: (value, [sources]) =>
      Array.isArray(value) && value.every(isShare) && Array.isArray(sources) && value.length === sources.length && Math.abs(value.reduce((sum: number, share) => sum + share, 0) - 1) <= ROUNDING,
  },
};

type Asked = (params: PolicyParams, ...given: readonly unknown[]) => unknown;

/** Returns those of an entry's functions that are asked before a run; each throws PluginError on an answer that is none. */
function watched<E extends Entry>(entry: E, title: string, answers: Readonly<Record<string, Answer>>): Partial<E> {
  const functions = Object.entries(answers).filter(([field]) => typeof entry[field as keyof E] === 'function');
  return Object.fromEntries(functions.map(([field, answer]) => [field, watch(entry, entry[field as keyof E] as Asked, `${title}: ${field}`, answer)])) as Partial<E>;
}

function watch(entry: Entry, ask: Asked, title: string, { says, holds }: Answer): Asked {
  return (params, ...given) => {
    let value: unknown;
    try {
      value = ask.call(entry, namedParams(entry.params, params), ...given);
    } catch (thrown) {
      throw new PluginError(`${title} threw ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : shown(thrown)}`);
    }
    if (holds(value, given)) return value;
    throw new PluginError(`${title} must return ${says}; got ${shown(value)}`);
  };
}
